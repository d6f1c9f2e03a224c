import { describe, expect, it } from "vitest";
import { gatewayForFile, TEMPORARY } from "../../support/tencent-gateway.js";
import { nowInSeconds, sha256, type Tc3Options, tc3, v1 } from "../../support/tencent-sdks.js";
import type { WireRequest } from "../../support/tencent-wire.js";

const gateway = gatewayForFile();
const ACTION = "DescribeOrganizationMemberEmailBind";
const signed = (changes: Partial<Tc3Options> = {}): WireRequest =>
  tc3({ action: ACTION, host: gateway.endpoint, body: '{"MemberUin":1}', ...changes });
const host = (): readonly [string, string] => ["Host", gateway.endpoint];
const form = ["Content-Type", "application/x-www-form-urlencoded"] as const;
const json = ["Content-Type", "application/json"] as const;
const without = (request: WireRequest, name: string): WireRequest => ({
  ...request,
  headers: request.headers.filter(([each]) => each !== name),
});
const withHeader = (request: WireRequest, name: string, value: string): WireRequest => ({
  ...request,
  headers: [...request.headers.filter(([each]) => each !== name), [name, value]],
});
/** The parameters of a v1 query that is complete but for its signature. */
const V1 = { Timestamp: "1", Action: ACTION, Nonce: "1", SecretId: "nobody", Version: "2021-03-31" };
/** `MemberUin` in a form with parts, its boundary `x`. */
const MULTIPART = '--x\r\nContent-Disposition: form-data; name="MemberUin"\r\n\r\n1\r\n--x--\r\n';
const query = (parameters: Readonly<Record<string, string>>): string =>
  `/?${new URLSearchParams({ ...parameters })}`;

describe("requests as people have probed the real gateway", () => {
  it.each<[string, () => WireRequest, string]>([
    ["a bare GET", () => ({ method: "GET", headers: [host()] }), "MissingParameter: .*`Timestamp`"],
    [
      "GET with parameters that nobody knows",
      () => ({ method: "GET", target: "/?test=1&other=%20", headers: [host()] }),
      "MissingParameter: .*`Timestamp`",
    ],
    [
      "GET of text/xml",
      () => ({ method: "GET", headers: [host(), ["Content-Type", "text/xml"]] }),
      "MissingParameter: .*`Timestamp`",
    ],
    [
      "a form of one unknown parameter",
      () => ({ method: "POST", headers: [host(), form], body: "test=1" }),
      "MissingParameter: .*`Timestamp`",
    ],
    [
      "JSON without headers, which is read as a form",
      () => ({ method: "POST", headers: [host(), json], body: '{"test":1}' }),
      "InvalidParameter: Url key and value should be splited by `=`\\.",
    ],
    [
      "an AWS client: its Authorization makes the rest be looked for in headers",
      () => ({
        method: "POST",
        headers: [
          host(),
          form,
          ["Authorization", "AWS4-HMAC-SHA256 Credential=A/20260101/us/sts/aws4_request"],
        ],
        body: "Action=GetCallerIdentity&Version=2011-06-15",
      }),
      "MissingParameter: The request header is missing a required common parameter `X-TC-Action`\\.",
    ],
    [
      "v1, months old and without Action",
      () => ({ method: "GET", target: query({ ...V1, Action: "", Signature: "x" }), headers: [host()] }),
      "MissingParameter: .*`Action`",
    ],
    [
      "v1, months old",
      () => ({ method: "GET", target: query({ ...V1, Signature: "x" }), headers: [host()] }),
      "AuthFailure.SignatureExpire: The signature is expired, please request again\\.",
    ],
    [
      "v1 with an empty SecretId",
      () => ({ method: "GET", target: query({ ...V1, SecretId: "", Signature: "x" }), headers: [host()] }),
      "MissingParameter: The request is missing a required parameter `SecretId`\\.",
    ],
    [
      "a junk region on an action that needs none",
      () => signed({ more: [["X-TC-Region", "guangzhou!"]] }),
      "InvalidParameterValue: A value specified in `X-TC-Region` is not valid, is unsupported, or cannot be used\\.",
    ],
    [
      "a language that there is not",
      () => signed({ more: [["X-TC-Language", "fr-FR"]] }),
      "InvalidParameterValue: .*`X-TC-Language`",
    ],
    [
      "a body as multipart",
      () => signed({ contentType: "multipart/form-data; boundary=x", body: MULTIPART }),
      "UnsupportedProtocol: .*not support Content-Type=`multipart/form-data`",
    ],
    [
      "multipart without Authorization",
      () => ({
        method: "POST",
        headers: [host(), ["Content-Type", "multipart/form-data; boundary=x"]],
        body: "--x",
      }),
      "UnsupportedProtocol: .*not support Content-Type=`multipart/form-data`",
    ],
    ["PUT", () => ({ ...signed(), method: "PUT" }), "UnsupportedProtocol: "],
    ["DELETE", () => ({ method: "DELETE", headers: [host()] }), "UnsupportedProtocol: "],
    [
      "another version",
      () => signed({ version: "2018-12-25" }),
      "NoSuchVersion: The specified api version=`2018-12-25` does not exist in service=`organization`\\.",
    ],
    [
      "an action that there is not",
      () => signed({ action: "BindEverything" }),
      "InvalidAction: The request action=`BindEverything` is invalid or not found in service=`organization` and version=`2021-03-31`\\.",
    ],
    ["an action's name from JavaScript", () => signed({ action: "constructor" }), "InvalidAction: "],
    [
      "an action that is not emulated",
      () => signed({ action: "CreateUser" }),
      "UnsupportedOperation: bindbox .*CreateUser",
    ],
    [
      "X-TC-Content-SHA256 of another body",
      () => signed({ more: [["X-TC-Content-SHA256", sha256("other")]] }),
      "InvalidParameterValue: The value specified in `X-TC-Content-SHA256` is not correct\\.",
    ],
    [
      "a timestamp that is no number",
      () => signed({ timestamp: "now", date: "2026-01-01" }),
      "InvalidParameter: .*`X-TC-Timestamp`",
    ],
    [
      "v1 with a Nonce that is no number",
      () => v1({ action: ACTION, host: gateway.endpoint, parameters: { Nonce: "x" } }),
      "InvalidParameter: Parameter `Nonce` type error\\.",
    ],
    [
      "v1 with another signature method",
      () => v1({ action: ACTION, host: gateway.endpoint, parameters: { SignatureMethod: "HmacMD5" } }),
      "InvalidParameterValue: .*`SignatureMethod`",
    ],
  ])("%s", async (_what, request, refusal) => {
    expect(await gateway.refusalOf(request())).toMatch(new RegExp(`^${refusal}`));
  });

  it("X-TC-Content-SHA256 of this body reaches the action", async () => {
    const declared: [string, string] = ["X-TC-Content-SHA256", sha256('{"MemberUin":1}')];
    expect(await gateway.inputOf(signed({ more: [declared] }))).toEqual({ MemberUin: 1 });
  });
});

describe("of several things that are wrong, the gateway names the first in its order", () => {
  it("TC3", async () => {
    const everything = {
      method: "PUT",
      timestamp: nowInSeconds() - 301,
      secretId: "AKIDnobody",
      service: "cvm",
      signature: "0".repeat(64),
      version: "2018-12-25",
      action: "NoSuchAction",
      contentType: "text/plain",
      body: '{"Unknown":1',
      more: [
        ["X-TC-Token", "wrong"],
        ["X-TC-Region", "!"],
      ],
    } as const;
    const { method: _put, ...byPost } = everything;
    const { service: _cvm, ...ownService } = byPost;
    const { timestamp: _old, ...fresh } = ownService;
    const { secretId: _nobody, ...somebody } = fresh;
    const { signature: _zeros, ...genuine } = somebody;
    const tokenless = { ...genuine, more: [["X-TC-Region", "!"]] } as const;
    const { version: _version, ...versioned } = tokenless;
    const { action: _action, ...known } = versioned;
    const { contentType: _type, ...asJson } = known;
    const { more: _more, ...local } = asJson;

    const request = signed(byPost);
    const ladder: readonly (readonly [string, WireRequest])[] = [
      ["UnsupportedProtocol", { ...request, method: "PUT" }],
      ["InvalidParameter", { ...request, headers: [...request.headers, ["X-TC-Action", "Again"]] }],
      [
        "MissingParameter",
        without(without(without(request, "X-TC-Action"), "X-TC-Timestamp"), "X-TC-Version"),
      ],
      ["MissingParameter", without(request, "X-TC-Version")],
      ["AuthFailure.InvalidAuthorization", withHeader(request, "Authorization", "nonsense")],
      ["AuthFailure.InvalidAuthorization", request],
      ["AuthFailure.SignatureExpire", signed(ownService)],
      ["AuthFailure.SecretIdNotFound", signed(fresh)],
      ["AuthFailure.SignatureFailure", signed(somebody)],
      ["AuthFailure.TokenFailure", signed(genuine)],
      ["NoSuchVersion", signed(tokenless)],
      ["InvalidAction", signed(versioned)],
      ["UnsupportedProtocol", signed(known)],
      ["InvalidParameterValue", signed(asJson)],
      ["InvalidParameter", signed(local)],
      ["UnknownParameter", signed({ body: '{"Unknown":1,"MemberUin":"1"}' })],
      [
        "MissingParameter",
        signed({ action: "CreateOrganizationMemberAuthIdentity", body: '{"MemberUins":["1"]}' }),
      ],
      ["InvalidParameter", signed({ body: '{"MemberUin":"1"}' })],
    ];
    const codes = [];
    for (const [, each] of ladder) codes.push((await gateway.refusalOf(each)).split(":")[0]);
    expect(codes).toEqual(ladder.map(([code]) => code));
  });

  it("v1 names the first that is missing", async () => {
    const order = ["Timestamp", "Action", "Nonce", "SecretId", "Version", "Signature"];
    const complete: Readonly<Record<string, string>> = { ...V1, Signature: "x" };
    for (const [index, name] of order.entries()) {
      const rest = Object.fromEntries(order.slice(0, index).map((each) => [each, complete[each]!]));
      const refusal = await gateway.refusalOf({ method: "GET", target: query(rest), headers: [host()] });
      expect(refusal).toBe(`MissingParameter: The request is missing a required parameter \`${name}\`.`);
    }
  });

  it("v1: parameters that cannot be parsed come before those that are missing", async () => {
    const refusal = await gateway.refusalOf({ method: "GET", target: "/?a", headers: [host()] });
    expect(refusal).toBe("InvalidParameter: Url key and value should be splited by `=`.");
  });

  it.each([
    ["X-TC-Action", "X-TC-Timestamp"],
    ["X-TC-Timestamp", "X-TC-Version"],
  ])("TC3 asks for %s before %s", async (first, second) => {
    const request = without(without(signed(), first), second);
    expect(await gateway.refusalOf(request)).toBe(
      `MissingParameter: The request header is missing a required common parameter \`${first}\`.`,
    );
  });
});

describe("timestamps", () => {
  it.each([
    [-301, "AuthFailure.SignatureExpire"],
    [301, "AuthFailure.SignatureExpire"],
    [-295, undefined],
    [295, undefined],
  ])("%d seconds off", async (offset, code) => {
    const { Response } = await gateway.send(signed({ timestamp: nowInSeconds() + offset }));
    expect(Response.Error?.Code).toBe(code);
  });

  it("an SDK goes on after the sandbox's clock was moved", async () => {
    gateway.sandbox.clock.advance(15 * 86_400_000);
    expect(await gateway.inputOf(signed())).toEqual({ MemberUin: 1 });
    const there = Math.floor(gateway.sandbox.clock.now() / 1000);
    expect(await gateway.inputOf(signed({ timestamp: there }))).toEqual({ MemberUin: 1 });
  });

  it("an SDK goes on while the sandbox's clock runs at another rate", async () => {
    const { clock } = gateway.sandbox;
    const start = clock.now();
    clock.move({ rate: 1_000_000 });
    await expect.poll(() => clock.now() - start).toBeGreaterThan(301_000);
    expect(await gateway.inputOf(signed())).toEqual({ MemberUin: 1 });
    await gateway.sandbox.changeSettings({ timestampClock: "sandbox" });
    expect(await gateway.refusalOf(signed())).toContain("AuthFailure.SignatureExpire");
  });

  it("only the sandbox's clock counts when the setting says so", async () => {
    await gateway.sandbox.changeSettings({ timestampClock: "sandbox" });
    gateway.sandbox.clock.advance(301_000);
    expect(await gateway.refusalOf(signed())).toContain("AuthFailure.SignatureExpire");
    await gateway.sandbox.changeSettings({ clockSkewLimit: 400 });
    expect(await gateway.inputOf(signed())).toEqual({ MemberUin: 1 });
  });

  it("a client that puts its local date into the scope", async () => {
    const refusal = await gateway.refusalOf(signed({ date: "2023-11-15" }));
    expect(refusal).toBe(
      "AuthFailure.SignatureFailure: The provided credentials could not be validated. Please check your signature is correct.",
    );
  });
});

describe("keys and tokens", () => {
  it("the key leads to its account", async () => {
    const { secretId, secretKey, token } = TEMPORARY;
    await gateway.inputOf(signed({ secretId, secretKey, more: [["X-TC-Token", token]] }));
    await gateway.inputOf(signed());
    expect(gateway.reached.map(({ caller }) => caller.uin)).toEqual([100000000002, 100000000001]);
  });

  it.each([
    ["a temporary key without its token", []],
    ["a temporary key with an empty token", [["X-TC-Token", ""]]],
    ["a token with text behind it", [["X-TC-Token", `${TEMPORARY.token}x`]]],
  ] as const)("%s", async (_what, more) => {
    const { secretId, secretKey } = TEMPORARY;
    expect(await gateway.refusalOf(signed({ secretId, secretKey, more }))).toMatch(
      /^AuthFailure.TokenFailure: /,
    );
  });

  it("a lasting key with a token; with an empty one it is accepted", async () => {
    expect(await gateway.refusalOf(signed({ more: [["X-TC-Token", "x"]] }))).toMatch(
      /^AuthFailure.TokenFailure: /,
    );
    expect(await gateway.inputOf(signed({ more: [["X-TC-Token", ""]] }))).toEqual({ MemberUin: 1 });
  });

  it("a token among v1 parameters", async () => {
    const { secretId: SecretId, secretKey, token: Token } = TEMPORARY;
    const request = (more: object) =>
      v1({
        action: ACTION,
        host: gateway.endpoint,
        secretKey,
        parameters: { MemberUin: "1", SecretId, ...more },
      });
    expect(await gateway.inputOf(request({ Token }))).toEqual({ MemberUin: 1 });
    expect(await gateway.refusalOf(request({}))).toMatch(/^AuthFailure.TokenFailure: /);
  });

  it("a signature over another host, key or body; the journal shows what was expected", async () => {
    for (const wrong of [{ signedHost: "example.com" }, { secretKey: "other" }, { signature: "x" }]) {
      expect(await gateway.refusalOf(signed(wrong))).toMatch(/^AuthFailure.SignatureFailure: /);
    }
    expect(await gateway.refusalOf({ ...signed(), body: '{"MemberUin":2}' })).toMatch(/SignatureFailure/);
    expect(gateway.sandbox.journal.latest()[0]?.hint).toContain(`host:${gateway.endpoint}`);
  });

  it("Authorization: SKIP, only where the setting allows it", async () => {
    const request = withHeader(signed(), "Authorization", "SKIP");
    expect(await gateway.refusalOf(request)).toMatch(/^AuthFailure.InvalidAuthorization: /);
    await gateway.sandbox.changeSettings({ skipSignature: true });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
    expect(gateway.reached.at(-1)?.caller.uin).toBe(100000000001);
  });
});

describe("strictSignature, as the real gateway", () => {
  it("refuses the service that an IP as endpoint makes of itself, in the real words", async () => {
    const request = () => signed({ service: "127" });
    expect(await gateway.inputOf(request())).toEqual({ MemberUin: 1 });
    await gateway.sandbox.changeSettings({ strictSignature: true });
    expect(await gateway.refusalOf(request())).toBe(
      "AuthFailure.InvalidAuthorization: The request `Authorization` header does not conform to tencentcloud standards: `Service` in Credential not valid.",
    );
  });

  it("takes no host but the one it is sent to", async () => {
    await gateway.sandbox.changeSettings({ strictSignature: true });
    expect(await gateway.refusalOf(signed({ signedHost: "127.0.0.1" }))).toMatch(/SignatureFailure/);
    expect(await gateway.inputOf(signed())).toEqual({ MemberUin: 1 });
    const genuine = "organization.tencentcloudapi.com";
    expect(await gateway.inputOf(signed({ host: genuine, target: `http://${genuine}/` }))).toEqual({
      MemberUin: 1,
    });
  });
});

describe("language", () => {
  it.each([
    [undefined, "The SecretId is not found, please ensure that your SecretId is correct."],
    ["en-US", "The SecretId is not found, please ensure that your SecretId is correct."],
    ["zh-CN", "SecretId不存在，请输入正确的密钥。"],
  ])("%s", async (language, message) => {
    const more = language === undefined ? [] : [["X-TC-Language", language] as const];
    expect(await gateway.refusalOf(signed({ secretId: "AKIDnobody", more }))).toBe(
      `AuthFailure.SecretIdNotFound: ${message}`,
    );
  });

  it("a v1 parameter", async () => {
    const parameters = { Language: "zh-CN", SecretId: "AKIDnobody" };
    const request = v1({ action: ACTION, host: gateway.endpoint, parameters });
    expect(await gateway.refusalOf(request)).toBe(
      "AuthFailure.SecretIdNotFound: SecretId不存在，请输入正确的密钥。",
    );
  });
});

describe("the rate limit", () => {
  it("answers the count and the limit when there are too many in a second", async () => {
    await gateway.sandbox.changeSettings({ requestRateLimit: 3 });
    gateway.sandbox.clock.freeze();
    // more than three windows' worth, sent at once: a second cannot end often enough for all to pass
    const answers = await Promise.all(Array.from({ length: 40 }, () => gateway.send(signed())));
    const refused = answers.filter(({ Response }) => Response.Error !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.Response.Error.Code).toBe("RequestLimitExceeded");
    expect(refused[0]?.Response.Error.Message).toMatch(
      /^Your current request times equals to `\d+` in a second, which exceeds the frequency limit `3` for a second\. Please reduce the frequency of calls\.$/,
    );
  });
});

describe("size limits", () => {
  const filler = (bytes: number) => JSON.stringify({ MemberUin: 1, Name: "x".repeat(bytes) });
  const action = "UpdateOrganizationMember";

  it("a GET of up to 32 KB reaches the action, a longer one does not", async () => {
    const get = (length: number) =>
      signed({ action, method: "GET", query: `MemberUin=1&Name=${"x".repeat(length)}`, body: "" });
    expect(await gateway.inputOf(get(32 * 1024 - 17))).toMatchObject({ MemberUin: 1 });
    expect(await gateway.refusalOf(get(32 * 1024 - 16))).toMatch(/^RequestSizeLimitExceeded: /);
  });

  it("a form over 1 MB asks for the newer signature", async () => {
    const request = v1({
      action,
      host: gateway.endpoint,
      parameters: { MemberUin: "1", Name: "x".repeat(1 << 20) },
    });
    expect(await gateway.refusalOf(request)).toBe(
      "AuthFailure.SignatureFailure: The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.",
    );
  });

  it("JSON of 5 MB passes, of 11 MB does not", async () => {
    expect(await gateway.inputOf(signed({ action, body: filler(5_000_000) }))).toMatchObject({
      MemberUin: 1,
    });
    expect(await gateway.refusalOf(signed({ action, body: filler(11_000_000) }))).toMatch(
      /^RequestSizeLimitExceeded: /,
    );
  });
});

describe("the envelope", () => {
  it("of a success: exactly application/json, RequestId, no Error", async () => {
    const { status, headers, Response } = await gateway.send(signed());
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(Object.keys(Response)).not.toContain("Error");
    expect(Response).toMatchObject({ BindId: 0, BindStatus: "Unbound" });
    expect(Response.RequestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("of a success without data", async () => {
    const { Response } = await gateway.send(signed({ action: "UpdateOrganizationMember" }));
    expect(Object.keys(Response)).toEqual(["RequestId"]);
  });
});
