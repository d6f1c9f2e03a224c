import { beforeEach, describe, expect, it } from "vitest";
import { jsonIn, rawRequest } from "../../support/raw-request.js";
import { APP_ID, APP_SECRET, emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

const app = `x-authing-app-id: ${APP_ID}`;
const json = "content-type: application/json";

describe("what SDKs put on the wire", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const profile = async (query: string) => {
    const token = await bindbox.signIn("bob");
    const { text } = await rawRequest(bindbox, [
      `GET /api/v3/get-profile?${query} HTTP/1.1`,
      app,
      json,
      `authorization: ${token}`,
    ]);
    return jsonIn(text);
  };

  /** A JSON body as bytes, so that nothing in it is put right on the way. */
  const post = async (path: string, body: string, headers: readonly string[] = []) => {
    const length = `content-length: ${Buffer.byteLength(body)}`;
    const { text } = await rawRequest(
      bindbox,
      [`POST ${path} HTTP/1.1`, app, json, length, ...headers],
      body,
    );
    return jsonIn(text);
  };

  it.each([
    [
      "Node, whose defaults are always sent",
      "withCustomData=true&withIdentities=false&withDepartmentIds=false",
    ],
    ["Python and C#", "withCustomData=True&withIdentities=False&withDepartmentIds=False"],
    ["PHP, whose false is empty", "withCustomData=1&withIdentities=&withDepartmentIds="],
    ["Go, whose query ends in &", "withCustomData=true&"],
  ])("flags in a query, as from %s", async (_, query) => {
    const answer = await profile(query);
    expect(answer).toMatchObject({ statusCode: 200, data: { username: "bob", customData: {} } });
    expect(answer["data"]).not.toHaveProperty("identities");
  });

  it("Go: a sign-in with every payload there is, empty but for one, and an empty text for what is not set", async () => {
    const empty = { email: "", username: "", phone: "", account: "" };
    const answer = await post(
      "/api/v3/signin",
      JSON.stringify({
        connection: "PASSWORD",
        passwordPayload: { ...empty, account: "alice", password: PASSWORD },
        passCodePayload: { passCode: "", email: "", phone: "", phoneCountryCode: "" },
        adPayload: { password: "", sAMAccountName: "" },
        ldapPayload: { password: "", sAMAccountName: "" },
        options: { scope: "", clientIp: "", tenantId: "", autoRegister: false, passwordEncryptType: "" },
        client_id: APP_ID,
        client_secret: APP_SECRET,
      }),
    );
    expect(answer).toMatchObject({ statusCode: 200, data: { token_type: "Bearer" } });
  });

  it("Go: a check of a mailed code beside an empty payload for text messages", async () => {
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
    const answer = await post(
      "/api/v3/pre-check-code",
      JSON.stringify({
        codeType: "EMAIL",
        smsCodePayload: { phone: "", passCode: "", phoneCountryCode: "", channel: "" },
        emailCodePayload: { email: "new@example.com", passCode, channel: "CHANNEL_LOGIN" },
      }),
    );
    expect(answer).toMatchObject({ statusCode: 200, data: { isValid: true } });
  });

  it("Go: an unbinding whose code is an empty text is refused like one without a code", async () => {
    const token = await bindbox.signIn("bob");
    const expected = { statusCode: 400, message: "passCode should not be empty" };
    expect(await post("/api/v3/unbind-email", '{"passCode":""}', [`authorization: ${token}`])).toMatchObject(
      expected,
    );
    expect(await post("/api/v3/unbind-email", "{}", [`authorization: ${token}`])).toMatchObject(expected);
  });

  it("Go: the same unbinding works where the pool is lenient", async () => {
    await bindbox.settings({ lenientUnbind: true });
    const token = await bindbox.signIn("bob");
    const answer = await post("/api/v3/unbind-email", '{"passCode":""}', [`authorization: ${token}`]);
    expect(answer).toMatchObject({ statusCode: 200 });
  });

  it("PHP: a POST without a body comes chunked, empty, and asks whether it may continue", async () => {
    const token = await bindbox.signIn("bob");
    const head = ["transfer-encoding: chunked", "expect: 100-continue"];
    const unbind = await rawRequest(
      bindbox,
      ["POST /api/v3/unbind-email HTTP/1.1", app, json, `authorization: ${token}`, ...head],
      "0\r\n\r\n",
    );
    expect(unbind).toMatchObject({ status: 200, continued: true });
    expect(jsonIn(unbind.text)).toMatchObject({ statusCode: 400 });

    const userinfo = await rawRequest(
      bindbox,
      ["POST /oidc/me HTTP/1.1", json, `authorization: Bearer ${token}`, ...head],
      "0\r\n\r\n",
    );
    expect(userinfo).toMatchObject({ status: 200, continued: true });
    expect(jsonIn(userinfo.text)).toMatchObject({ email: "bob@example.com" });
  });

  it("Java: a POST without a body carries the literal null", async () => {
    const token = await bindbox.signIn("bob");
    const answer = await post("/api/v3/unbind-phone", "null", [`authorization: Bearer ${token}`]);
    expect(answer).toMatchObject({ statusCode: 400, message: "body should not be empty" });
  });

  it("PHP: nulls among the members of a payload count as absent", async () => {
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_LOGIN");
    const answer = await post(
      "/api/v3/signin",
      JSON.stringify({
        connection: "PASSCODE",
        passCodePayload: { passCode, email: null, phone: "13800138000", phoneCountryCode: null },
        options: null,
      }),
    );
    expect(answer).toMatchObject({ statusCode: 200 });
  });

  it("PHP: the code of a sign-in by e-mail stands in the payload for passwords", async () => {
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
    const answer = await post(
      "/api/v3/signin",
      JSON.stringify({ connection: "PASSCODE", passwordPayload: { email: "bob@example.com", passCode } }),
    );
    expect(answer).toMatchObject({ statusCode: 200 });
  });

  it("Java: userinfo with a slash at its end and the token in the query", async () => {
    const token = await bindbox.signIn("bob");
    const { text } = await rawRequest(bindbox, [`GET /oidc/me/?access_token=${token} HTTP/1.1`]);
    expect(jsonIn(text)).toMatchObject({ email: "bob@example.com" });
  });

  it("Java: a form whose values are not encoded, with & at its end", async () => {
    const form = `client_id=${APP_ID}&client_secret=${APP_SECRET}&grant_type=password&username=alice&password=${PASSWORD}&scope=openid profile&`;
    const { status, text } = await rawRequest(
      bindbox,
      [
        "POST /oidc/token HTTP/1.1",
        "content-type: application/x-www-form-urlencoded",
        `content-length: ${form.length}`,
      ],
      form,
    );
    expect(status).toBe(200);
    expect(jsonIn(text)).toMatchObject({ token_type: "Bearer", scope: "openid profile" });
  });

  it("C#: a login history whose numbers are 0 and whose flag is False, all of which mean unset", async () => {
    const token = await bindbox.signIn("bob");
    const { text } = await rawRequest(bindbox, [
      "GET /api/v3/get-my-login-history?appId=&clientIp=&success=False&start=0&end=0&page=1&limit=10 HTTP/1.1",
      app,
      `authorization: Bearer ${token}`,
    ]);
    expect(jsonIn(text)).toMatchObject({ statusCode: 200, data: { totalCount: 1 } });
  });

  it("the documentation of Node: emailPasscodePayload with a small c", async () => {
    const token = await bindbox.signIn("bob");
    const answer = await post(
      "/api/v3/verify-update-email-request",
      JSON.stringify({
        verifyMethod: "EMAIL_PASSCODE",
        emailPasscodePayload: {
          newEmail: "new@example.com",
          newEmailPassCode: await bindbox.mailedCode("new@example.com", "CHANNEL_UPDATE_EMAIL"),
          oldEmail: "bob@example.com",
          oldEmailPassCode: await bindbox.mailedCode("bob@example.com", "CHANNEL_UPDATE_EMAIL"),
        },
      }),
      [`authorization: ${token}`],
    );
    expect(answer).toMatchObject({ statusCode: 200, data: { tokenExpiresIn: 60 } });
  });

  it("names that JavaScript objects have by themselves are members like any other", async () => {
    const answer = await post(
      "/api/v3/signin",
      `{"__proto__":{"connection":"PASSWORD"},"constructor":1,"connection":"PASSWORD","passwordPayload":{"account":"__proto__","password":"x"}}`,
    );
    expect(answer).toMatchObject({ statusCode: 403, apiCode: 2333 });
  });
});
