import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted, sm2Encrypted } from "../../support/encrypt-password.js";
import { fixtureWithUsers } from "../../support/fixtures.js";
import {
  APP_ID,
  APP_SECRET,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
} from "../../support/test-emulator.js";

describe("signin", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers(
      { username: "locked", password: PASSWORD, locked: true },
      { username: "barred", password: PASSWORD, deniedApps: [APP_ID] },
      {
        username: "devices",
        password: PASSWORD,
        devices: [
          { deviceId: "off", status: "disabled" },
          { deviceId: "paused", status: "suspended" },
        ],
      },
    ),
  });
  beforeEach(() => bindbox.reset());

  const byPassword = (passwordPayload: object, others: object = {}, headers: Record<string, string> = {}) =>
    bindbox.post("signin", { connection: "PASSWORD", passwordPayload, ...others }, undefined, headers);
  const byPasscode = (passCodePayload: object, others: object = {}) =>
    bindbox.post("signin", { connection: "PASSCODE", passCodePayload, ...others });

  describe("by password", () => {
    it.each([
      ["account, a user name", { account: "bob" }],
      ["account, an e-mail", { account: "bob@example.com" }],
      ["account, a phone", { account: "13800138000" }],
      ["user name", { username: "bob" }],
      ["e-mail, in any case", { email: "BOB@example.com" }],
      ["phone", { phone: "13800138000" }],
    ])("knows a user by %s", async (_what, identifier) => {
      const { statusCode, data } = await byPassword({ ...identifier, password: PASSWORD });
      expect(statusCode).toBe(200);
      expect(data).toMatchObject({
        access_token: expect.any(String),
        id_token: expect.any(String),
        token_type: "Bearer",
        expire_in: 1_209_600,
        expires_in: 1_209_600,
        scope: "openid profile email phone",
      });
      expect(data).not.toHaveProperty("refresh_token");
    });

    it("gives a refresh token for offline_access", async () => {
      const options = { scope: "openid offline_access" };
      const { data } = await byPassword({ username: "bob", password: PASSWORD }, { options });
      expect(data).toMatchObject({ refresh_token: expect.any(String), scope: "openid offline_access" });
    });

    it("tells a wrong password from an unknown account, unless it is to conceal that", async () => {
      const unknown = { statusCode: 403, apiCode: 2333, message: "用户名或密码错误" };
      expect(await byPassword({ account: "bob", password: "wrong" })).toMatchObject({
        statusCode: 403,
        apiCode: 2006,
        message: "密码不正确",
      });
      expect(await byPassword({ account: "nobody", password: PASSWORD })).toMatchObject(unknown);
      await bindbox.settings({ concealUnknownUser: true });
      expect(await byPassword({ account: "bob", password: "wrong" })).toMatchObject(unknown);
    });

    it("takes the password encrypted with rsa", async () => {
      const password = await rsaEncrypted(bindbox, PASSWORD);
      const options = { passwordEncryptType: "rsa" };
      expect(await byPassword({ username: "bob", password }, { options })).toMatchObject({ statusCode: 200 });
    });

    it.each([
      ["C1C3C2", ""],
      ["C1C3C2", "04"],
      ["C1C2C3", ""],
      ["C1C2C3", "04"],
    ] as const)("takes it encrypted with sm2, in the order %s, after %j", async (order, prefix) => {
      const password = prefix + (await sm2Encrypted(bindbox, PASSWORD, order));
      const options = { passwordEncryptType: "sm2" };
      expect(await byPassword({ username: "bob", password }, { options })).toMatchObject({ statusCode: 200 });
    });

    it.each(["rsa", "sm2"])("refuses what %s cannot decrypt", async (passwordEncryptType) => {
      for (const password of [PASSWORD, "04ff", "AAAA", "0".repeat(400)]) {
        expect(
          await byPassword({ username: "bob", password }, { options: { passwordEncryptType } }),
        ).toMatchObject({ statusCode: 499, apiCode: 400, message: "密码解密失败" });
      }
    });

    it("answers the documents' code for that when the setting says so", async () => {
      await bindbox.settings({ passwordUndecryptableApiCode: 2016 });
      const body = { options: { passwordEncryptType: "rsa" } };
      expect(await byPassword({ username: "bob", password: "x" }, body)).toMatchObject({ apiCode: 2016 });
    });
  });

  describe("by passcode", () => {
    it("takes a code sent by e-mail, once", async () => {
      const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
      expect(await byPasscode({ email: "bob@example.com", passCode })).toMatchObject({ statusCode: 200 });
      expect(await byPasscode({ email: "bob@example.com", passCode })).toMatchObject({ apiCode: 2001 });
    });

    it("takes a code sent by text message", async () => {
      const passCode = await bindbox.textedCode("13800138000", "CHANNEL_LOGIN");
      const phone = { phone: "13800138000", phoneCountryCode: null, passCode };
      expect(await byPasscode(phone)).toMatchObject({ statusCode: 200 });
    });

    it("finds the code where the PHP SDK puts it, beside empty payloads as Go sends them", async () => {
      const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
      const body = {
        connection: "PASSCODE",
        passwordPayload: { email: "bob@example.com", passCode },
        adPayload: {},
        ldapPayload: { password: "", sAMAccountName: "" },
        options: { autoRegister: false, scope: "" },
      };
      expect(await bindbox.post("signin", body)).toMatchObject({ statusCode: 200 });
    });

    it("refuses an address of nobody, and leaves the code usable", async () => {
      const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
      for (let attempt = 0; attempt < 2; attempt += 1) {
        expect(await byPasscode({ email: "new@example.com", passCode })).toMatchObject({
          statusCode: 499,
          apiCode: 2004,
        });
      }
    });

    it("registers an address of nobody when it is asked to", async () => {
      const options = { autoRegister: true };
      const passCode = await bindbox.textedCode("13900139000", "CHANNEL_LOGIN", "+852");
      const phone = { phone: "13900139000", phoneCountryCode: "+852", passCode };
      const { data } = await byPasscode(phone, { options });
      expect((await bindbox.get("get-profile", data.access_token)).data).toMatchObject({
        phone: "13900139000",
        phoneCountryCode: "+852",
        phoneVerified: true,
        loginsCount: 1,
      });
    });
  });

  describe("registering by password", () => {
    const register = (payload: object) => byPassword(payload, { options: { autoRegister: true } });

    it("creates the user, with an e-mail that is not verified", async () => {
      const { data } = await register({ email: "new@example.com", password: PASSWORD });
      expect((await bindbox.get("get-profile", data.access_token)).data).toMatchObject({
        email: "new@example.com",
        emailVerified: false,
      });
    });

    it("refuses an e-mail that is none, and a password that is too short", async () => {
      expect(await register({ email: "new", password: PASSWORD })).toMatchObject({ apiCode: 2204 });
      expect(await register({ username: "new", password: "12345" })).toMatchObject({ apiCode: 2029 });
    });

    it("is refused when the app takes no new users, or too many came", async () => {
      await bindbox.settings({ registerAnomalyDetection: { enabled: true, limit: 1 } });
      await register({ username: "first", password: PASSWORD });
      expect(await register({ username: "second", password: PASSWORD })).toMatchObject({ apiCode: 2100 });
      await bindbox.settings({ registerDisabled: true });
      expect(await register({ username: "second", password: PASSWORD })).toMatchObject({ apiCode: 2031 });
    });

    it("does not create anybody by the general account form", async () => {
      expect(await register({ account: "new", password: PASSWORD })).toMatchObject({ apiCode: 2333 });
    });
  });

  describe("refuses a user who has proved who they are", () => {
    it.each([
      ["suspended", "dave", { statusCode: 403, apiCode: 2120008 }],
      ["locked", "locked", { statusCode: 499, apiCode: 2005 }],
      ["not let in to this app", "barred", { statusCode: 403, apiCode: 1576 }],
    ])("but is %s", async (_why, username, refusal) => {
      expect(await byPassword({ username, password: PASSWORD })).toMatchObject(refusal);
      expect(await byPassword({ username, password: "wrong" })).toMatchObject({ apiCode: 2006 });
    });

    it("but comes with a device that is out of use, or one too many", async () => {
      const from = (device: string) =>
        byPassword({ username: "devices", password: PASSWORD }, {}, { "x-authing-device-id": device });
      expect(await from("off")).toMatchObject({ statusCode: 499, apiCode: 1577 });
      expect(await from("paused")).toMatchObject({ statusCode: 499, apiCode: 1578 });
      expect(await from("new")).toMatchObject({ statusCode: 200 });
      await bindbox.settings({ deviceLimit: 3 });
      expect(await from("fourth")).toMatchObject({ apiCode: 1578 });
      expect(await from("new")).toMatchObject({ statusCode: 200 });
    });
  });

  describe("after too many failures", () => {
    const wrong = () => byPassword({ username: "bob", password: "wrong" });
    const right = (options: object = {}) => byPassword({ username: "bob", password: PASSWORD }, { options });

    it("asks for a captcha, which lets the right password in", async () => {
      await bindbox.settings({ loginPasswordFailCheck: { enabled: true, limit: 2, timeInterval: 60 } });
      await wrong();
      await wrong();
      expect(await right()).toMatchObject({ statusCode: 499, apiCode: 2000 });
      expect(await right({ captchaCode: "1234" })).toMatchObject({ statusCode: 200 });
      expect(await right()).toMatchObject({ statusCode: 200 });
    });

    it("locks the account for a while, if that is the strategy", async () => {
      const limit = { enabled: true, limit: 1, timeInterval: 60 };
      await bindbox.settings({ loginPasswordFailCheck: limit, loginFailStrategy: "block-account" });
      await wrong();
      expect(await right({ captchaCode: "1234" })).toMatchObject({ statusCode: 499, apiCode: 2057 });
      await bindbox.advance("61s");
      expect(await right()).toMatchObject({ statusCode: 200 });
    });

    it("refuses the client's address", async () => {
      await bindbox.settings({ loginFailCheck: { enabled: true, limit: 1, timeInterval: 60 } });
      await byPassword({ username: "nobody", password: "wrong" });
      expect(await right()).toMatchObject({ statusCode: 499, apiCode: 1002 });
      expect(await right({ clientIp: "10.0.0.9" })).toMatchObject({ statusCode: 200 });
    });
  });

  describe("as a client", () => {
    const bob = { username: "bob", password: PASSWORD };
    const basic = (id: string, secret: string) => ({
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
    });

    it("takes the secret in the body or by Basic, and needs none", async () => {
      const inBody = { client_id: APP_ID, client_secret: APP_SECRET };
      expect(await byPassword(bob, inBody)).toMatchObject({ statusCode: 200 });
      expect(await byPassword(bob, {}, basic(APP_ID, APP_SECRET))).toMatchObject({ statusCode: 200 });
      expect(await byPassword(bob)).toMatchObject({ statusCode: 200 });
    });

    it("refuses a wrong secret", async () => {
      const refused = { statusCode: 499, message: "客户端认证失败" };
      const inBody = { client_id: APP_ID, client_secret: "wrong" };
      expect(await byPassword(bob, inBody)).toMatchObject(refused);
      expect(await byPassword(bob, {}, basic(APP_ID, "wrong"))).toMatchObject(refused);
    });

    it("does not take a user's token for a failed authentication", async () => {
      const authorization = await bindbox.signIn("bob");
      expect(await byPassword(bob, {}, { authorization })).toMatchObject({ statusCode: 200 });
    });

    it("wants exactly the app's own method in strict mode", async () => {
      await bindbox.settings({ strictClientAuthentication: true });
      const refused = { message: "客户端认证失败" };
      const headers = { ...basic(BASIC_APP_ID, BASIC_APP_SECRET), "x-authing-app-id": BASIC_APP_ID };
      expect(await byPassword(bob)).toMatchObject(refused);
      expect(await byPassword(bob, {}, headers)).toMatchObject({ statusCode: 200 });
      const inBody = { client_id: BASIC_APP_ID, client_secret: BASIC_APP_SECRET };
      expect(await byPassword(bob, inBody)).toMatchObject(refused);
    });
  });

  it.each(["LDAP", "AD"])("does not emulate %s, and says so", async (connection) => {
    const payload = { password: PASSWORD, sAMAccountName: "bob" };
    const body = { connection, ldapPayload: payload, adPayload: payload };
    expect(await bindbox.post("signin", body)).toMatchObject({ statusCode: 501 });
  });
});
