import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Diagnosis } from "../../src/observe/diagnosis.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import { canonical, signTc3 } from "../support/tc3-by-hand.js";
import {
  nowInSeconds,
  SECRET_ID,
  SECRET_KEY,
  sha256,
  type Tc3Options,
  tc3,
  v1,
} from "../support/tencent-sdks.js";
import { exchange, type WireRequest } from "../support/tencent-wire.js";
import { APP_ID, TestEmulator } from "../support/test-emulator.js";

const OTHER = { uin: 100000000002, secretId: "AKIDother", secretKey: "theOtherSecretKey" };
const ACTION = "DescribeOrganizationMemberEmailBind";
const BODY = '{"MemberUin":1,"Name":"a/b"}';

const fixture = defaultFixture();
const bindbox = new TestEmulator();
beforeAll(async () => {
  const tencent = { ...fixture.tencent!, accounts: [...(fixture.tencent!.accounts ?? []), OTHER] };
  await bindbox.start({ fixture: { ...fixture, tencent } });
});
beforeEach(() => bindbox.reset());
afterAll(() => bindbox.stop());

const host = () => `127.0.0.1:${bindbox.emulator.port}`;

async function diagnosisOfLatest(): Promise<Diagnosis> {
  const [{ id }] = (await bindbox.control("get", "/journal")).body;
  const { status, body } = await bindbox.control("get", `/journal/${id}/diagnosis`);
  expect(status).toBe(200);
  return body;
}

/** Sends a request of Tencent Cloud that has to be refused, and asks why. */
async function diagnosisOf(request: WireRequest): Promise<Diagnosis> {
  const { Response } = await exchange(bindbox.emulator.port, request);
  expect(Response.Error.Code).toMatch(/^AuthFailure\./);
  const diagnosis = await diagnosisOfLatest();
  for (const key of [SECRET_KEY, OTHER.secretKey]) expect(JSON.stringify(diagnosis)).not.toContain(key);
  return diagnosis;
}

const signed = (more: Partial<Tc3Options> = {}): WireRequest =>
  tc3({ action: ACTION, host: host(), body: BODY, ...more });

describe("the diagnosis of a TC3 signature finds out", () => {
  const mistakeOf = async (request: WireRequest) => (await diagnosisOf(request)).signature?.mistake;

  it("that another known key was used, and whose", async () => {
    expect(await mistakeOf(signed({ secretKey: OTHER.secretKey }))).toEqual({
      kind: "wrong-key",
      explanation: `the signature was made with the key of AKIDother (sandbox default), the request names ${SECRET_ID}`,
    });
  });

  it.each([
    ["a line break at its end", `${SECRET_KEY}\n`, /with a line break at its end/],
    ["the SecretId", SECRET_ID, /SecretId was used in the place of the secret key/],
    ["nothing", "", /was empty/],
  ])("that the key was %s", async (_, secretKey, explanation) => {
    expect(await mistakeOf(signed({ secretKey }))).toMatchObject({
      kind: "wrong-key",
      explanation: expect.stringMatching(explanation),
    });
  });

  it("that the host was signed without its port, where the setting is strict", async () => {
    await bindbox.settings({ strictSignature: true });
    const mistake = await mistakeOf(signed({ signedHost: "127.0.0.1" }));
    expect(mistake).toEqual({
      kind: "other-host",
      explanation: `the host was signed without its port: 127.0.0.1, but the request says Host: ${host()}`,
    });
  });

  it("that another host was signed", async () => {
    expect(await mistakeOf(signed({ signedHost: "cvm.tencentcloudapi.com" }))).toMatchObject({
      kind: "other-host",
      explanation: expect.stringContaining("the host that was signed is cvm.tencentcloudapi.com"),
    });
  });

  it.each([
    ["compact", '{"MemberUin": 1, "Name": "a/b"}', BODY, /compact JSON, but sent/],
    ["with blanks", BODY, '{"MemberUin": 1, "Name": "a/b"}', undefined],
    ["with its members sorted", '{"Name":"a/b","MemberUin":1}', BODY, /members sorted/],
    [
      "with its members in another order",
      '{"MemberUin":1,"Name":"a","Phone":"b"}',
      '{"Name": "a", "MemberUin": 1, "Phone": "b"}',
      /in another order \(Name, MemberUin, Phone\)/,
    ],
    [
      "with many members the other way round",
      '{"a":1,"b":2,"c":3,"d":4,"e":5}',
      '{"e":5,"d":4,"c":3,"b":2,"a":1}',
      /in another order \(e, d, c, b, a\)/,
    ],
    ["with escaped slashes", BODY, '{"MemberUin":1,"Name":"a\\/b"}', /escaped slashes/],
    ["as empty", BODY, "", /signed as empty/],
    ["in ASCII", '{"Name":"名"}', '{"Name":"\\u540d"}', /in ASCII/],
  ])("that the body was signed %s", async (_, sent, signedBody, explanation) => {
    const mistake = await mistakeOf({ ...signed({ body: signedBody }), body: sent });
    expect(mistake?.kind).toBe("body-reserialised");
    if (explanation) expect(mistake?.explanation).toMatch(explanation);
  });

  it("that the body was left out without saying so", async () => {
    const { headers, ...request } = signed({ unsignedPayload: true });
    const silent = headers.filter(([name]) => name !== "X-TC-Content-SHA256");
    expect((await mistakeOf({ ...request, headers: silent }))?.kind).toBe("unsigned-payload");
  });

  it("that the content-type was signed with a charset, or without", async () => {
    const sent = signed({ contentType: "application/json; charset=utf-8" });
    const headers = sent.headers.map(
      ([name, value]) => [name, name === "Content-Type" ? "application/json" : value] as const,
    );
    expect(await mistakeOf({ ...sent, headers })).toEqual({
      kind: "content-type",
      explanation:
        'the content-type that was signed is "application/json; charset=utf-8", sent was "application/json"',
    });
  });

  const byHand = (change: Parameters<typeof signTc3>[1]): WireRequest =>
    signTc3(
      {
        action: ACTION,
        host: host(),
        body: BODY,
        secretId: SECRET_ID,
        secretKey: SECRET_KEY,
        timestamp: nowInSeconds(),
      },
      change,
    );

  it("nothing, when a signature made by hand is right", async () => {
    const { Response } = await exchange(bindbox.emulator.port, byHand({}));
    expect(Response.Error?.Code).not.toMatch(/^AuthFailure/);
  });

  it.each<[string, string, Parameters<typeof signTc3>[1]]>([
    [
      "header names in capitals",
      "header-case",
      {
        canonical: (parts) =>
          canonical({
            ...parts,
            headers: parts.headers.replace("content-type:", "Content-Type:").replace("host:", "Host:"),
          }),
      },
    ],
    [
      "an empty line missing",
      "newline",
      { canonical: (parts) => canonical({ ...parts, headers: parts.headers.trimEnd() }) },
    ],
    ["a line break too many", "newline", { canonical: (parts) => `${canonical(parts)}\n` }],
    [
      "a signed header that is not named",
      "signed-headers",
      {
        canonical: (parts) =>
          canonical({
            ...parts,
            headers: `${parts.headers}x-tc-action:${ACTION.toLowerCase()}\n`,
            names: `${parts.names};x-tc-action`,
          }),
      },
    ],
    ["another method", "method", { canonical: (parts) => canonical({ ...parts, method: "GET" }) }],
    ["another path", "path", { canonical: (parts) => canonical({ ...parts, path: `/${ACTION}` }) }],
    ["the key of another service", "service", { keyService: "cvm" }],
    ["the key of another date", "date", { keyDate: (date) => date.replaceAll("-", "") }],
    ["a scope without its end", "terminator", { text: (text) => text.replace("/tc3_request", "") }],
    ["a key without its last step", "terminator", { keyTerminator: "" }],
    ["a key without the prefix", "terminator", { keyPrefix: "" }],
    [
      "another algorithm in the text",
      "algorithm",
      { text: (text) => text.replace("TC3-HMAC-SHA256", "HMAC-SHA256") },
    ],
    ["milliseconds in the text", "timestamp", { text: (text) => text.replace(/\n(\d{10})\n/, "\n$1000\n") }],
    [
      "another second in the text",
      "timestamp",
      { text: (text) => text.replace(/\n(\d{10})\n/, (_, time) => `\n${Number(time) + 1}\n`) },
    ],
    ["base64", "signature-encoding", { encoding: "base64" }],
  ])("%s", async (_, kind, change) => {
    expect((await mistakeOf(byHand(change)))?.kind).toBe(kind);
  });

  it("that the query of a GET was sorted before it was signed", async () => {
    const request = signed({ method: "GET", body: "", query: "MemberUin=1&Action=x" });
    expect((await mistakeOf({ ...request, target: "/?Name=b&MemberUin=1" }))?.kind).toBe(undefined);
    const sorted = signed({ method: "GET", body: "", query: "Limit=1&MemberUin=1" });
    expect(await mistakeOf({ ...sorted, target: "/?MemberUin=1&Limit=1" })).toMatchObject({
      kind: "query",
      explanation: expect.stringContaining("sorted"),
    });
  });

  it("that the date of the credential scope is the local one", async () => {
    await bindbox.control("post", "/clock").send({ set: "2026-03-01T20:00:00Z" });
    const timestamp = Date.parse("2026-03-01T20:00:00Z") / 1000;
    expect(await mistakeOf(signed({ timestamp, date: "2026-03-02" }))).toEqual({
      kind: "local-date",
      explanation:
        "the credential scope is of 2026-03-02, which is the local date at UTC+8; it has to be the UTC date of the timestamp, 2026-03-01",
    });
  });

  it("that the timestamp is in milliseconds", async () => {
    const timestamp = nowInSeconds() * 1000;
    const date = new Date(timestamp).toISOString().slice(0, 10);
    expect((await mistakeOf(signed({ timestamp, date })))?.kind).toBe("timestamp-in-milliseconds");
  });

  it("that the clock is off, and by how much", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true });
    const { now } = (await bindbox.control("get", "/clock")).body;
    const timestamp = Math.floor(Date.parse(now) / 1000) - 3723;
    expect(await mistakeOf(signed({ timestamp }))).toMatchObject({
      kind: "clock-off",
      explanation: expect.stringMatching(/^the timestamp is 1 h 2 min [34] s behind the sandbox's clock/),
    });
  });

  it("that local time was taken for UTC", async () => {
    const mistake = await mistakeOf(signed({ timestamp: nowInSeconds() + 8 * 3600 }));
    expect(mistake?.explanation).toContain("that is 8 h, as if local time had been taken for UTC");
  });

  it.each([
    ["the wrong service", "wrong-service", (text: string) => text.replace("/organization/", "/cvm/")],
    ["the wrong end", "terminator", (text: string) => text.replace("tc3_request", "aws4_request")],
    [
      "the wrong algorithm",
      "wrong-algorithm",
      (text: string) => text.replace("TC3-HMAC-SHA256", "TC3-HMAC-SHA1"),
    ],
    [
      "a header that has to be signed left out",
      "signed-headers",
      (text: string) => text.replace("content-type;host", "host"),
    ],
    [
      "half of the signature",
      "signature-length",
      (text: string) => text.replace(/Signature=(.{32}).*/, "Signature=$1"),
    ],
    [
      "the end of the signature",
      "signature-length",
      (text: string) => text.replace(/(Signature=).{10}/, "$1"),
    ],
    ["more than the signature", "signature-length", (text: string) => `${text}ff`],
    ["no signature", "malformed-authorization", (text: string) => text.replace(/, Signature=.*/, "")],
  ])("%s in Authorization", async (_, kind, change) => {
    const { headers, ...request } = signed();
    const changed = headers.map(
      ([name, value]) => [name, name === "Authorization" ? change(value) : value] as const,
    );
    expect((await mistakeOf({ ...request, headers: changed }))?.kind).toBe(kind);
  });

  it("that SecretId and key are swapped, without showing the key", async () => {
    const { signature } = await diagnosisOf(signed({ secretId: SECRET_KEY, secretKey: SECRET_ID }));
    expect(signature?.mistake?.kind).toBe("swapped-credentials");
  });

  it("that nobody has the SecretId, and which there are", async () => {
    const { credentials, signature } = await diagnosisOf(signed({ secretId: "AKIDnobody" }));
    expect(signature?.mistake?.kind).toBe("unknown-secret-id");
    expect(credentials).toEqual({
      sent: { secretId: "AKIDnobody" },
      known: [{ sandbox: "default", ids: { secretId: SECRET_ID } }],
      more: 0,
    });
  });

  it("nothing where no mistake fits, and shows what would have been right for each host", async () => {
    const { signature, summary } = await diagnosisOf(signed({ secretKey: "a key that nobody knows" }));
    expect(signature).toMatchObject({
      version: "v3",
      claimed: { secretId: SECRET_ID, service: "organization", signedHeaders: "content-type;host" },
      mistake: null,
    });
    expect(signature?.tried).toContain("body-reserialised");
    const [first] = signature!.candidates;
    expect(first!.canonicalRequest).toBe(
      `POST\n/\n\ncontent-type:application/json\nhost:${host()}\n\ncontent-type;host\n${sha256(BODY)}`,
    );
    expect(first!.stringToSign).toContain(sha256(first!.canonicalRequest!));
    expect(signature!.candidates.map((each) => each.host)).toContain("organization.tencentcloudapi.com");
    expect(summary).toBe(
      `no mistake that was tried explains the signature, so most likely it was made with another secret key than that of ${SECRET_ID}; else compare with the candidates' texts`,
    );
  });

  it("the mistakes of a body that is too long to be kept whole, but for those of the body", async () => {
    const body = JSON.stringify({ MemberUin: 1, Name: "x".repeat(20_000) });
    expect((await mistakeOf(signed({ body, secretKey: OTHER.secretKey })))?.kind).toBe("wrong-key");
  });
});

describe("the diagnosis of a signature of version 1 finds out", () => {
  const sign = (more: object = {}) =>
    v1({ action: ACTION, host: host(), parameters: { MemberUin: "1", region: "a b/c" }, ...more });
  const mistakeOf = async (request: WireRequest) => (await diagnosisOf(request)).signature?.mistake;
  type Signed = readonly (readonly [string, string])[];

  it("that another known key was used", async () => {
    expect((await mistakeOf(sign({ secretKey: OTHER.secretKey })))?.explanation).toContain("AKIDother");
  });

  it("that another host was signed", async () => {
    const { headers, ...request } = sign({ host: "sts.tencentcloudapi.com" });
    const sent = headers.map(([name, value]) => [name, name === "Host" ? host() : value] as const);
    expect((await mistakeOf({ ...request, headers: sent }))?.kind).toBe("other-host");
  });

  it("that the values were signed encoded", async () => {
    const encoded = (pairs: Signed) =>
      pairs.map(([name, value]) => [name, encodeURIComponent(value)] as const);
    expect((await mistakeOf(sign({ signed: encoded })))?.kind).toBe("encoded-values");
  });

  it("that a parameter was not signed", async () => {
    const without = (pairs: Signed) => pairs.filter(([name]) => name !== "Version");
    expect(await mistakeOf(sign({ signed: without }))).toEqual({
      kind: "parameters",
      explanation: "the parameter Version was sent, but not signed",
    });
  });

  it.each([
    ["the other algorithm", "algorithm", { digest: "sha256" }],
    ["the other method", "method", { change: (text: string) => text.replace(/^POST/, "GET") }],
    ["another path", "path", { change: (text: string) => text.replace("/?", "?") }],
    ["hexadecimal digits", "signature-encoding", { encoding: "hex" as const }],
    ["the order in which parameters are sent", "unsorted-parameters", { unsorted: true }],
  ])("%s", async (_, kind, change) => {
    const { signV1 } = await import("../support/tc3-by-hand.js");
    const request = signV1(
      { action: ACTION, host: host(), secretId: SECRET_ID, secretKey: SECRET_KEY, timestamp: nowInSeconds() },
      change,
    );
    expect((await mistakeOf(request))?.kind).toBe(kind);
  });

  it.each([
    ["at its beginning", /Signature=\+/],
    ["further on", /Signature=[^+&]+\+/],
  ])("that a plus sign of the signature was not encoded, %s", async (_, wanted) => {
    const { signV1 } = await import("../support/tc3-by-hand.js");
    // each nonce gives another signature
    for (let nonce = 1; ; nonce += 1) {
      const request = signV1(
        {
          action: ACTION,
          host: host(),
          secretId: SECRET_ID,
          secretKey: SECRET_KEY,
          timestamp: nowInSeconds(),
          nonce,
        },
        { raw: true },
      );
      if (!wanted.test(String(request.body))) continue;
      expect((await mistakeOf(request))?.kind).toBe("signature-encoding");
      return;
    }
  });

  it.each<[string, (signature: string) => string]>([
    ["cut off", (signature) => signature.slice(0, 20)],
    ["too long", (signature) => `${signature}=`],
  ])("that the signature came %s", async (_, change) => {
    const request = sign();
    const fields = new URLSearchParams(String(request.body));
    fields.set("Signature", change(fields.get("Signature") ?? ""));
    expect((await mistakeOf({ ...request, body: fields.toString() }))?.kind).toBe("signature-length");
  });

  it("that the clock is off", async () => {
    const parameters = { Timestamp: String(nowInSeconds() - 4000) };
    expect((await mistakeOf(sign({ parameters })))?.kind).toBe("clock-off");
  });

  it("and shows what would have been right", async () => {
    const { signature } = await diagnosisOf(sign({ secretKey: "nobody's" }));
    expect(signature).toMatchObject({ version: "v1", mistake: null });
    expect(signature!.candidates[0]!.stringToSign).toMatch(
      new RegExp(`^POST${host()}/\\?Action=${ACTION}&MemberUin=1&`),
    );
  });
});

describe("the diagnosis of a request to Authing", () => {
  it("names the field that is missing and the one that nobody read, with what was meant", async () => {
    const token = await bindbox.signIn();
    await bindbox.post("bind-email", { emial: "a@example.com", passCode: "123456" }, token);
    const diagnosis = await diagnosisOfLatest();
    expect(diagnosis).toMatchObject({
      operation: "bind-email",
      outcome: "parametersInvalid",
      code: 400,
      stage: "contract",
      problems: [{ pointer: "body/email", expected: "must be there", got: null }],
      unreadFields: [{ pointer: "body/emial", suggestion: "email" }],
      summary: "body/email must be there; body/emial was not read; did you mean email?",
    });
  });

  it("says what was expected and what came", async () => {
    await bindbox.post("send-email", { email: 5, channel: "CHANNEL_NONE" });
    const { problems } = await diagnosisOfLatest();
    expect(problems).toMatchObject([
      { pointer: "body/channel", expected: expect.stringContaining("allowed values"), got: "CHANNEL_NONE" },
      { pointer: "body/email", expected: "must be string", got: 5 },
    ]);
  });

  it("lists the apps that there are when the app is unknown", async () => {
    await bindbox.post("bind-email", {}, undefined, { "x-authing-app-id": "nobody" });
    const { credentials, outcome } = await diagnosisOfLatest();
    expect(outcome).toBe("appNotFound");
    expect(credentials).toMatchObject({
      sent: { appId: "nobody" },
      known: [{ sandbox: "default", ids: { appId: APP_ID } }],
    });
  });

  it("says why a passcode was refused", async () => {
    const token = await bindbox.signIn();
    await bindbox.post("bind-email", { email: "new@example.com", passCode: "123456" }, token);
    expect((await diagnosisOfLatest()).summary).toContain("no code was ever sent to new@example.com");
  });

  it("finds nothing wrong with a request that was answered, but for fields that nobody reads", async () => {
    await bindbox.post("send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN", chanel: "x" });
    expect(await diagnosisOfLatest()).toMatchObject({
      outcome: "ok",
      summary: "the request was answered; body/chanel was not read; did you mean channel?",
    });
  });

  it("of a request that is not there is 404 and says which there are", async () => {
    await bindbox.post("system", {});
    const { status, body } = await bindbox.control("get", "/journal/9/diagnosis");
    expect([status, body.detail]).toEqual([
      404,
      "the journal of default has no request 9; the oldest is 1, the latest 1",
    ]);
  });
});

describe("the header x-bindbox-diagnosis", () => {
  const ask = (headers: Record<string, string> = {}, body: object = { emial: "名@example.com" }) =>
    bindbox.agent
      .post("/api/v3/send-email")
      .set({ "x-authing-app-id": APP_ID, ...headers })
      .send(body);

  it("is there only for who asks, and the body stays the provider's", async () => {
    const silent = await ask();
    const asked = await ask({ "x-bindbox-diagnose": "1" });
    expect(silent.headers).not.toHaveProperty("x-bindbox-diagnosis");
    expect({ ...asked.body, requestId: "" }).toEqual({ ...silent.body, requestId: "" });
    const diagnosis = JSON.parse(asked.headers["x-bindbox-diagnosis"]!);
    expect(diagnosis).toMatchObject({ entry: 2, stage: "contract", outcome: "parametersInvalid" });
    expect(diagnosis.unreadFields).toEqual([{ pointer: "body/emial", suggestion: "email" }]);
    expect((await bindbox.agent.get(new URL(diagnosis.url).pathname)).body.entry).toBe(2);
  });

  it("comes with each refusal when the setting says so, and not with an answer", async () => {
    await bindbox.settings({ diagnosisHeader: true });
    expect((await ask()).headers).toHaveProperty("x-bindbox-diagnosis");
    const fine = await ask({}, { email: "a@example.com", channel: "CHANNEL_LOGIN" });
    expect(fine.headers).not.toHaveProperty("x-bindbox-diagnosis");
  });

  it("can be read by a page of another site that may read the answer", async () => {
    const { headers } = await ask({ "x-bindbox-diagnose": "1", origin: "https://app.example" });
    expect(headers["access-control-expose-headers"]).toBe("x-request-id, x-bindbox-diagnosis");
  });

  it("is short and ASCII whatever was sent", async () => {
    const body = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`名${i}\r\nx`, i]));
    const { headers } = await ask({ "x-bindbox-diagnose": "1" }, body);
    const value = headers["x-bindbox-diagnosis"]!;
    expect(value).toMatch(/^[\x20-\x7e]{1,2048}$/);
    expect(JSON.parse(value).summary).toContain("body/email must be there");
  });

  it("tells a client of Tencent Cloud its mistake", async () => {
    const request = signed({ secretKey: OTHER.secretKey, more: [["x-bindbox-diagnose", "1"]] });
    const { headers } = await exchange(bindbox.emulator.port, request);
    expect(JSON.parse(headers["x-bindbox-diagnosis"]!)).toMatchObject({ mistake: "wrong-key" });
  });
});
