import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { gatewayForFile } from "../../support/tencent-gateway.js";
import { SECRET_ID, tc3 } from "../../support/tencent-sdks.js";
import { exchange, type WireRequest } from "../../support/tencent-wire.js";
import { emulatorForFile } from "../../support/test-emulator.js";

const gateway = gatewayForFile();
const bindbox = emulatorForFile();

const ACTION = "DescribeOrganizationMemberEmailBind";
const signed = (): WireRequest => tc3({ action: ACTION, host: gateway.endpoint, body: '{"MemberUin":1}' });
const authorized = (authorization: string): WireRequest => ({
  ...signed(),
  headers: signed().headers.map(([name, value]) => [name, name === "Authorization" ? authorization : value]),
});

describe("an Authorization header that nobody sends by accident", () => {
  it.each([
    ["empty", ""],
    ["blanks", "   "],
    ["commas", ",".repeat(5000)],
    ["equals signs", `TC3-HMAC-SHA256 ${"=".repeat(5000)}`],
    ["the prototype", "TC3-HMAC-SHA256 __proto__=1, constructor=2, Signature=3"],
    ["quotes and HTML", `TC3-HMAC-SHA256 Credential="><script>/${SECRET_ID}, SignedHeaders=a, Signature=b`],
    ["a tab and a null-like escape", "TC3-HMAC-SHA256\tCredential=%00/2026-01-01/organization/tc3_request"],
    [
      "bytes above ASCII",
      "TC3-HMAC-SHA256 Credential=\u00ff\u00fe, SignedHeaders=\u00e4;host, Signature=\u00df",
    ],
    [
      "10 000 signed headers",
      `TC3-HMAC-SHA256 Credential=a/2026-01-01/organization/tc3_request, SignedHeaders=${"a;".repeat(10_000)}host, Signature=x`,
    ],
  ])("%s: InvalidAuthorization, in one line and without an echo of it", async (_what, authorization) => {
    const refusal = await gateway.refusalOf(authorized(authorization));
    expect(refusal).toMatch(/^AuthFailure\.InvalidAuthorization: /);
    expect(refusal).not.toMatch(/script|\n/);
  });

  it("a line break in it ends the header: what follows is a header of its own, and repeated", async () => {
    const request = authorized(`TC3-HMAC-SHA256 Credential=x\r\nX-TC-Action: DeleteOrganization`);
    expect(await gateway.refusalOf(request)).toBe(
      "InvalidParameter: Parameter `X-TC-Action` input repeated.",
    );
  });

  it("a SecretId of the prototype is not found", async () => {
    const request = tc3({ action: ACTION, host: gateway.endpoint, secretId: "__proto__", body: "{}" });
    expect(await gateway.refusalOf(request)).toMatch(/^AuthFailure\.SecretIdNotFound: /);
  });
});

describe("headers that come twice", () => {
  it.each([
    ["Authorization", "SKIP"],
    ["Host", "example.com"],
    ["Content-Type", "text/plain"],
    ["X-TC-Action", ACTION],
    ["x-tc-timestamp", "1"],
    ["X-TC-Token", ""],
  ])("%s", async (name, value) => {
    const { headers, ...request } = signed();
    const twice: [string, string][] = [
      [name, value],
      ...(name === "X-TC-Token" ? [[name, value] as [string, string]] : []),
    ];
    expect(await gateway.refusalOf({ ...request, headers: [...headers, ...twice] })).toBe(
      `InvalidParameter: Parameter \`${name}\` input repeated.`,
    );
  });

  it("others may", async () => {
    const { headers, ...request } = signed();
    const more: [string, string][] = [
      ["X-Forwarded-For", "1"],
      ["X-Forwarded-For", "2"],
    ];
    expect(await gateway.inputOf({ ...request, headers: [...headers, ...more] })).toEqual({ MemberUin: 1 });
  });
});

describe("addresses", () => {
  it.each(["", "a b", "http://", "[::1", "127.0.0.1:99999999", "x".repeat(4000)])(
    "Host %j that was not signed",
    async (host) => {
      const { headers, ...request } = signed();
      const changed = headers.map(([name, value]) => [name, name === "Host" ? host : value] as const);
      const refusal = await gateway.refusalOf({ ...request, headers: changed });
      expect(refusal).toMatch(/^AuthFailure\.(SignatureFailure|InvalidAuthorization): /);
    },
  );

  it("a placeholder in an action's name is not filled in", async () => {
    const request = tc3({ action: "{service}{version}", host: gateway.endpoint, body: "{}" });
    expect(await gateway.refusalOf(request)).toContain("action=`{service}{version}`");
  });
});

describe("the emulator", () => {
  const request = (changes: Partial<WireRequest> = {}): WireRequest => ({
    ...tc3({ action: "CreateUser", host: `127.0.0.1:${bindbox.emulator.port}`, body: "{}" }),
    ...changes,
  });
  const codeOf = async (wire: WireRequest) => {
    const { status, headers, Response } = await exchange(bindbox.emulator.port, wire);
    expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
    return Response.Error.Code;
  };

  it("answers Tencent Cloud's requests at /, whatever their method", async () => {
    expect(await codeOf(request())).toBe("UnsupportedOperation");
    expect(await codeOf(request({ target: "http://organization.tencentcloudapi.com/" }))).toBe(
      "UnsupportedOperation",
    );
    expect(await codeOf({ method: "GET", headers: [["Host", "a"]] })).toBe("MissingParameter");
    expect(await codeOf(request({ method: "PATCH" }))).toBe("UnsupportedProtocol");
  });

  it("finds the sandbox and journals the hint for the developer", async () => {
    await codeOf(tc3({ action: "CreateUser", host: "a", secretId: "AKIDnobody", body: "{}" }));
    expect(bindbox.emulator.sandboxes.fallback.journal.latest()[0]).toMatchObject({
      provider: "tencent",
      outcome: "AuthFailure.SecretIdNotFound",
      hint: expect.stringMatching(
        /^no sandbox has the SecretId AKIDnobody; there are AKID\w+; POST \/_bindbox\/v1\/sandboxes makes another/,
      ),
    });
  });

  it("limits requests to 20 a second of an account and action; the setting 0 takes the limit away", async () => {
    const burst = () => Promise.all(Array.from({ length: 50 }, () => codeOf(request())));
    expect(await burst()).toContain("UnsupportedOperation");
    await bindbox.settings({ requestRateLimit: 0 });
    expect(new Set(await burst())).toEqual(new Set(["UnsupportedOperation"]));
    await bindbox.reset();
    expect((await bindbox.control("get", "/settings")).body).toMatchObject({ requestRateLimit: 20 });
  });

  it("hangs up on a body that says it is larger than anything, after the gateway's answer", async () => {
    const head = `POST / HTTP/1.1\r\nHost: a\r\nAuthorization: SKIP\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n`;
    const text = await new Promise<string>((resolve, reject) => {
      let answer = "";
      const socket = connect(bindbox.emulator.port, "127.0.0.1", () => socket.write(head));
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("close", () => resolve(answer));
      socket.on("error", reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toContain('"Code":"RequestSizeLimitExceeded"');
  });
});
