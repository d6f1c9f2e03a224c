import { beforeEach, describe, expect, it } from "vitest";
import { jsonIn, rawRequest } from "../../support/raw-request.js";
import {
  APP_ID,
  APP_SECRET,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
} from "../../support/test-emulator.js";

const password = { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } };
const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
const client = { client_id: APP_ID, client_secret: APP_SECRET };
const offline = { scope: "openid email offline_access" };

describe("twenty things that an emulator of Authing must get right", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    bindbox.agent.post(path).type("form").set(headers).send(fields);

  const signInOffline = async () => (await bindbox.post("signin", { ...password, options: offline })).data;

  it("1: a business error is HTTP 200, its statusCode stands in the body; too many requests are a real 429", async () => {
    const wrong = { connection: "PASSWORD", passwordPayload: { account: "alice", password: "wrong" } };
    const refused = await bindbox.agent.post("/api/v3/signin").send(wrong);
    expect(refused.status).toBe(200);
    expect(refused.body).toMatchObject({ statusCode: 403, apiCode: 2006 });

    await bindbox.settings({ qpsLimit: 1 });
    const burst = Array.from({ length: 5 }, () => bindbox.agent.get("/api/v3/system"));
    const answers = await Promise.all(burst);
    const throttled = answers.filter(({ status }) => status === 429);
    expect(throttled.length).toBeGreaterThan(0);
    expect(throttled[0]?.body.statusCode).toBe(429);
  });

  it("2: a user token counts raw, after Bearer, and beside C#'s Bearer Basic", async () => {
    const token = await bindbox.signIn("alice");
    for (const authorization of [token, `Bearer ${token}`, `bearer ${token}`])
      expect(await bindbox.get("get-profile", authorization)).toMatchObject({ statusCode: 200 });
    const csharp = { authorization: `Bearer ${basic(BASIC_APP_ID, BASIC_APP_SECRET)}` };
    expect(await bindbox.post("signin", password, undefined, csharp)).toMatchObject({ statusCode: 200 });
  });

  it("3: a raw user token is no failed client authentication, wherever it is sent along", async () => {
    const { access_token, refresh_token } = await signInOffline();
    const headers = { authorization: access_token };
    expect(await bindbox.post("signin", { ...password, ...client }, access_token)).toMatchObject({
      statusCode: 200,
    });
    const refresh = { ...client, grant_type: "refresh_token", refresh_token };
    expect((await form("/oidc/token", refresh, headers)).status).toBe(200);
    const introspection = await form(
      "/oidc/token/introspection",
      { ...client, token: access_token },
      headers,
    );
    expect(introspection.body).toMatchObject({ active: true });
    const revocation = await form("/oidc/token/revocation", { ...client, token: access_token }, headers);
    expect(revocation.status).toBe(200);
  });

  it("4: check-app-id-secret is there for Go's constructor", async () => {
    const right = { appId: APP_ID, appSecret: APP_SECRET };
    expect(await bindbox.post("check-app-id-secret", right)).toMatchObject({
      statusCode: 200,
      data: { valid: true, message: "" },
    });
    expect(await bindbox.post("check-app-id-secret", { ...right, appSecret: "wrong" })).toMatchObject({
      statusCode: 200,
      data: { valid: false, message: expect.stringMatching(/./) },
    });
  });

  it("5: the signing keys are at two addresses", async () => {
    const general = await bindbox.agent.get("/oidc/.well-known/jwks.json");
    const ofApp = await bindbox.agent.get(`/${APP_ID}/oidc/.well-known/jwks.json`);
    expect(general.body.keys).toMatchObject([{ kty: "RSA", kid: expect.any(String), alg: "RS256" }]);
    expect(ofApp.body).toEqual(general.body);
  });

  it("6: userinfo by GET with a query, by POST with Bearer, and with a slash at its end", async () => {
    const token = await bindbox.signIn("bob");
    const claims = { email: "bob@example.com", phone_number_verified: true };
    expect((await bindbox.agent.get("/oidc/me").query({ access_token: token })).body).toMatchObject(claims);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await bindbox.agent.post("/oidc/me").set(bearer)).body).toMatchObject(claims);
    expect((await bindbox.agent.get("/oidc/me/").query({ access_token: token })).body).toMatchObject(claims);
  });

  it("7: a lifetime is named expire_in and expires_in, at sign-in and at the token endpoint", async () => {
    const both = { expire_in: 1_209_600, expires_in: 1_209_600 };
    const { refresh_token, ...rest } = await signInOffline();
    expect(rest).toMatchObject(both);
    const { body } = await form("/oidc/token", { ...client, grant_type: "refresh_token", refresh_token });
    expect(body).toMatchObject(both);
  });

  it("8: system has no envelope", async () => {
    const { body } = await bindbox.agent.get("/api/v3/system");
    expect(Object.keys(body).toSorted()).toEqual(["publicIps", "rsa", "sm2", "version"]);
  });

  it("9: only the payload that is chosen is looked at, and an empty text is nothing", async () => {
    const everything = {
      ...password,
      passwordPayload: { account: "alice", password: PASSWORD, email: "", username: "", phone: "" },
      passCodePayload: { passCode: "", email: "" },
      adPayload: {},
      ldapPayload: {},
      options: { autoRegister: false, scope: "" },
    };
    expect(await bindbox.post("signin", everything)).toMatchObject({ statusCode: 200 });
  });

  it("10: a POST without a body may be chunked and wait for 100, or be null or {}", async () => {
    const token = await bindbox.signIn("bob");
    const head = [`x-authing-app-id: ${APP_ID}`, `authorization: ${token}`, "content-type: application/json"];
    const line = "POST /api/v3/unbind-email HTTP/1.1";
    const chunked = ["transfer-encoding: chunked", "expect: 100-continue"];
    const php = await rawRequest(bindbox, [line, ...head, ...chunked], "0\r\n\r\n");
    expect(php).toMatchObject({ status: 200, continued: true });
    for (const body of ["null", "{}"]) {
      const java = await rawRequest(bindbox, [line, ...head, `content-length: ${body.length}`], body);
      expect(java.status).toBe(200);
      expect(jsonIn(java.text)).toMatchObject({ statusCode: 400, requestId: expect.any(String) });
    }
  });

  it("11: PHP's code for a sign-in by e-mail stands in passwordPayload", async () => {
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
    const misplaced = { connection: "PASSCODE", passwordPayload: { email: "bob@example.com", passCode } };
    expect(await bindbox.post("signin", misplaced)).toMatchObject({ statusCode: 200 });
  });

  it("12: PHP's refresh names no client: the refresh token tells", async () => {
    const { refresh_token } = await signInOffline();
    const { status, body } = await form("/oidc/token", { grant_type: "refresh_token", refresh_token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", refresh_token: expect.any(String) });
  });

  it("13: a flag in a query is true, True, 1, false, False or empty, and the query may end in &", async () => {
    const token = await bindbox.signIn("bob");
    for (const yes of ["true", "True", "1"])
      expect((await bindbox.get(`get-profile?withCustomData=${yes}&`, token)).data).toHaveProperty(
        "customData",
      );
    for (const no of ["false", "False", ""])
      expect((await bindbox.get(`get-profile?withCustomData=${no}&`, token)).data).not.toHaveProperty(
        "customData",
      );
  });

  it("14: the address that is handed out is one that C# takes: http://127.0.0.1 and a port", async () => {
    const { body } = await bindbox.control("get", "");
    expect(body.authing.appHost).toBe(bindbox.url);
    expect(body.authing.appHost).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("15: enum values are those of the documented lists", async () => {
    const documented = {
      status: ["Suspended", "Resigned", "Activated", "Archived", "Deactivated"],
      workStatus: ["Closed", "Active"],
      gender: ["M", "F", "U"],
      userSourceType: ["excel", "register", "adminCreated", "sync"],
    };
    const signedUp = await bindbox.post("signup", {
      connection: "PASSWORD",
      passwordPayload: { username: "newcomer", password: PASSWORD },
    });
    const accounts = ["alice", "bob", "carol@example.com"];
    const profiles = await Promise.all(
      accounts.map(async (account) => (await bindbox.get("get-profile", await bindbox.signIn(account))).data),
    );
    for (const profile of [signedUp.data, ...profiles])
      for (const [field, values] of Object.entries(documented)) expect(values).toContain(profile[field]);
  });

  it("16: a code works for its own channel only; update-phone takes those of binding and unbinding", async () => {
    const token = await bindbox.signIn("bob");
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
    expect(await bindbox.post("unbind-email", { passCode }, token)).toMatchObject({ statusCode: 499 });
    const change = {
      newPhoneNumber: "13700137000",
      newPhonePassCode: await bindbox.textedCode("13700137000", "CHANNEL_UNBIND_PHONE"),
      oldPhoneNumber: "13800138000",
      oldPhonePassCode: await bindbox.textedCode("13800138000", "CHANNEL_BIND_PHONE"),
    };
    const verify = { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload: change };
    expect(await bindbox.post("verify-update-phone-request", verify, token)).toMatchObject({
      statusCode: 200,
    });
  });

  it("17: one code a minute for each address and channel", async () => {
    const mail = { email: "new@example.com", channel: "CHANNEL_BIND_EMAIL" };
    const sms = { phoneNumber: "13700137000", channel: "CHANNEL_BIND_PHONE" };
    expect(await bindbox.post("send-email", mail)).toMatchObject({ statusCode: 200 });
    expect(await bindbox.post("send-email", mail)).toMatchObject({ statusCode: 499, apiCode: 2080 });
    expect(await bindbox.post("send-email", { ...mail, channel: "CHANNEL_LOGIN" })).toMatchObject({
      statusCode: 200,
    });
    expect(await bindbox.post("send-sms", sms)).toMatchObject({ statusCode: 200 });
    expect(await bindbox.post("send-sms", sms)).toMatchObject({ statusCode: 499, apiCode: 4004 });
    await bindbox.advance("60s");
    expect(await bindbox.post("send-email", mail)).toMatchObject({ statusCode: 200 });
    expect(await bindbox.post("send-sms", sms)).toMatchObject({ statusCode: 200 });
  });

  it("18: the tokens between two steps live a minute and work once", async () => {
    const token = await bindbox.signIn("alice");
    const proof = { verifyMethod: "PASSWORD", passwordPayload: { password: PASSWORD } };
    const { data } = await bindbox.post("verify-delete-account-request", proof, token);
    expect(data.tokenExpiresIn).toBe(60);
    await bindbox.advance("60s");
    expect(await bindbox.post("delete-account", data, token)).toMatchObject({ statusCode: 499 });

    const reset = {
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: {
        email: "bob@example.com",
        passCode: await bindbox.mailedCode("bob@example.com", "CHANNEL_RESET_PASSWORD"),
      },
    };
    const { data: resetting } = await bindbox.post("verify-reset-password-request", reset);
    expect(resetting.tokenExpiresIn).toBe(60);
    const next = { passwordResetToken: resetting.passwordResetToken, password: "N3wPassw0rd!" };
    expect(await bindbox.post("reset-password", next)).toMatchObject({ statusCode: 200 });
    expect(await bindbox.post("reset-password", next)).toMatchObject({ statusCode: 499 });
  });

  it("19: every answer with an envelope has a requestId, a success too, and each its own", async () => {
    const answers = [
      await bindbox.post("signin", password),
      await bindbox.post("signin", {}),
      await bindbox.get("get-country-list"),
      await bindbox.get("get-profile"),
    ];
    const ids = answers.map(({ requestId }) => requestId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("20: a browser of any origin may call, with the headers of its SDK", async () => {
    const origin = "http://app.example.com";
    const asked = "authorization,content-type,x-authing-app-id,x-authing-userpool-id,x-authing-request-from";
    const preflight = await bindbox.agent
      .options("/api/v3/bind-email")
      .set({ origin, "access-control-request-method": "POST", "access-control-request-headers": asked });
    expect(preflight.status).toBe(204);
    expect(preflight.headers["access-control-allow-origin"]).toBe(origin);
    expect(preflight.headers["access-control-allow-headers"]).toBe(asked);
    const call = await bindbox.agent.get("/api/v3/get-country-list").set({ origin });
    expect(call.headers["access-control-allow-origin"]).toBe(origin);
  });
});
