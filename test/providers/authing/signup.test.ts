import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted, sm2Encrypted } from "../../support/encrypt-password.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("signup", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const byPassword = (passwordPayload: object, others: object = {}) =>
    bindbox.post("signup", { connection: "PASSWORD", passwordPayload, ...others });
  const byPasscode = (passCodePayload: object, others: object = {}) =>
    bindbox.post("signup", { connection: "PASSCODE", passCodePayload, ...others });

  describe("by password", () => {
    it("creates a user by user name, who can sign in then", async () => {
      const { statusCode, data } = await byPassword({ username: "erin", password: PASSWORD });
      expect(statusCode).toBe(200);
      expect(data).toMatchObject({
        userId: expect.stringMatching(/^[0-9a-f]{24}$/),
        username: "erin",
        email: null,
        status: "Activated",
        userSourceType: "register",
      });
      expect(data).not.toHaveProperty("access_token");
      expect((await bindbox.get("get-profile", await bindbox.signIn("erin"))).data.userId).toBe(data.userId);
    });

    it("creates a user by e-mail, which is not verified by that", async () => {
      const { data } = await byPassword({ email: "erin@example.com", password: PASSWORD });
      expect(data).toMatchObject({ email: "erin@example.com", emailVerified: false, username: null });
      expect(await bindbox.signIn("erin@example.com")).toEqual(expect.any(String));
    });

    it.each([
      ["rsa", rsaEncrypted],
      ["sm2", sm2Encrypted],
    ] as const)("takes a password encrypted with %s", async (passwordEncryptType, encrypted) => {
      const password = await encrypted(bindbox, PASSWORD);
      const body = { options: { passwordEncryptType } };
      expect(await byPassword({ username: "erin", password }, body)).toMatchObject({ statusCode: 200 });
      expect(await bindbox.signIn("erin", PASSWORD)).toEqual(expect.any(String));
    });

    it("refuses a password that cannot be decrypted", async () => {
      const body = { options: { passwordEncryptType: "rsa" } };
      expect(await byPassword({ username: "erin", password: PASSWORD }, body)).toMatchObject({
        statusCode: 499,
        apiCode: 400,
        message: "密码解密失败",
      });
    });

    it("refuses a password of five characters", async () => {
      expect(await byPassword({ username: "erin", password: "12345" })).toMatchObject({
        statusCode: 499,
        apiCode: 2029,
        message: "密码长度不能少于 6 位",
      });
    });

    it("refuses a user name or e-mail that somebody has", async () => {
      expect(await byPassword({ username: "bob", password: PASSWORD })).toMatchObject({
        statusCode: 499,
        apiCode: 2034,
        message: "用户名已存在",
      });
      expect(await byPassword({ email: "Bob@example.com", password: PASSWORD })).toMatchObject({
        statusCode: 499,
        apiCode: 2026,
        message: "用户已存在，请不要重复注册",
      });
    });

    it("asks for a user name or an e-mail, and for a well-formed one", async () => {
      expect(await byPassword({ password: PASSWORD })).toMatchObject({
        statusCode: 400,
        message: "passwordPayload.username should not be empty",
      });
      expect(await byPassword({ email: "erin", password: PASSWORD })).toMatchObject({ apiCode: 2204 });
    });
  });

  describe("by passcode", () => {
    it("creates a user by e-mail, verified, and takes the code once", async () => {
      const passCode = await bindbox.mailedCode("erin@example.com", "CHANNEL_REGISTER");
      const { data } = await byPasscode({ email: "erin@example.com", passCode });
      expect(data).toMatchObject({ email: "erin@example.com", emailVerified: true, phone: null });
      expect(await byPasscode({ email: "erin@example.com", passCode })).toMatchObject({ apiCode: 2001 });
    });

    it("creates a user by phone, verified", async () => {
      const passCode = await bindbox.textedCode("13900139000", "CHANNEL_REGISTER");
      const { data } = await byPasscode({ phone: "13900139000", passCode });
      expect(data).toMatchObject({ phone: "13900139000", phoneCountryCode: "+86", phoneVerified: true });
    });

    it("gives an account by phone the password that the Node SDK can send along", async () => {
      const passCode = await bindbox.textedCode("13900139000", "CHANNEL_REGISTER");
      const phone = { phone: "13900139000", passCode };
      const short = { options: { passwordForPhonePassCode: "123" } };
      expect(await byPasscode(phone, short)).toMatchObject({ apiCode: 2029 });
      const options = { passwordForPhonePassCode: PASSWORD };
      expect(await byPasscode(phone, { options })).toMatchObject({ statusCode: 200 });
      expect(await bindbox.signIn("13900139000")).toEqual(expect.any(String));
    });

    it("refuses an address that somebody has, and leaves the code usable", async () => {
      const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_REGISTER");
      for (let attempt = 0; attempt < 2; attempt += 1) {
        expect(await byPasscode({ email: "bob@example.com", passCode })).toMatchObject({ apiCode: 2026 });
      }
      const smsCode = await bindbox.textedCode("13800138000", "CHANNEL_REGISTER");
      expect(await byPasscode({ phone: "13800138000", passCode: smsCode })).toMatchObject({ apiCode: 2026 });
    });

    it("refuses a wrong code and one sent for signing in", async () => {
      await bindbox.mailedCode("erin@example.com", "CHANNEL_REGISTER");
      expect(await byPasscode({ email: "erin@example.com", passCode: "wrong" })).toMatchObject({
        apiCode: 500,
      });
      const passCode = await bindbox.textedCode("13900139000", "CHANNEL_LOGIN");
      expect(await byPasscode({ phone: "13900139000", passCode })).toMatchObject({ apiCode: 2001 });
      expect(await byPasscode({ phone: "12", passCode })).toMatchObject({ apiCode: 2028 });
    });

    it("asks for an address", async () => {
      expect(await byPasscode({ passCode: "123456" })).toMatchObject({
        statusCode: 400,
        message: "passCodePayload.phone should not be empty",
      });
    });
  });

  describe("with a profile", () => {
    const erin = { username: "erin", password: PASSWORD };

    it("keeps the profile and the custom data, and nothing that is in no document", async () => {
      const profile = { nickname: "E", gender: "F", customData: { school: "x", empty: "" }, isAdmin: true };
      const { data } = await byPassword(erin, { profile });
      expect(data).toMatchObject({ nickname: "E", gender: "F", customData: { school: "x", empty: "" } });
      expect(data).not.toHaveProperty("isAdmin");
    });

    it("adds an e-mail and a phone, each with its code", async () => {
      const profile = { email: "erin@example.com", phone: "13900139000", phoneCountryCode: "+852" };
      const options = {
        emailPassCodeForInformationCompletion: await bindbox.mailedCode(
          "erin@example.com",
          "CHANNEL_COMPLETE_EMAIL",
        ),
        phonePassCodeForInformationCompletion: await bindbox.textedCode(
          "13900139000",
          "CHANNEL_COMPLETE_PHONE",
          "+852",
        ),
      };
      expect((await byPassword(erin, { profile, options })).data).toMatchObject({
        email: "erin@example.com",
        emailVerified: true,
        phone: "13900139000",
        phoneCountryCode: "+852",
        phoneVerified: true,
      });
    });

    it("refuses an address without its code, or with one for another purpose, and creates nobody", async () => {
      const profile = { email: "erin@example.com" };
      expect(await byPassword(erin, { profile })).toMatchObject({
        statusCode: 400,
        message: "options.emailPassCodeForInformationCompletion should not be empty",
      });
      expect(await byPassword(erin, { profile: { phone: "13900139000" } })).toMatchObject({
        statusCode: 400,
        message: "options.phonePassCodeForInformationCompletion should not be empty",
      });
      const code = await bindbox.mailedCode("erin@example.com", "CHANNEL_BIND_EMAIL");
      const options = { emailPassCodeForInformationCompletion: code };
      expect(await byPassword(erin, { profile, options })).toMatchObject({ apiCode: 2001 });
      expect(await byPassword(erin)).toMatchObject({ statusCode: 200 });
    });

    it("refuses an address that somebody has", async () => {
      const mailed = await bindbox.mailedCode("bob@example.com", "CHANNEL_COMPLETE_EMAIL");
      const options = { emailPassCodeForInformationCompletion: mailed };
      const body = { profile: { email: "bob@example.com" }, options };
      expect(await byPassword(erin, body)).toMatchObject({ apiCode: 2200 });
      const texted = await bindbox.textedCode("13800138000", "CHANNEL_COMPLETE_PHONE");
      const phoneOptions = { phonePassCodeForInformationCompletion: texted };
      expect(
        await byPassword(erin, { profile: { phone: "13800138000" }, options: phoneOptions }),
      ).toMatchObject({ apiCode: 2035 });
    });
  });

  it("is refused when the app takes no new users", async () => {
    await bindbox.settings({ registerDisabled: true });
    expect(await byPassword({ username: "erin", password: PASSWORD })).toMatchObject({
      statusCode: 499,
      apiCode: 2031,
    });
  });

  it("is refused when one address signs up too often, for as long as the limit says", async () => {
    await bindbox.settings({ registerAnomalyDetection: { enabled: true, limit: 2, timeInterval: 60 } });
    const register = (username: string, clientIp = "10.0.0.1") =>
      byPassword({ username, password: PASSWORD }, { options: { clientIp } });
    await register("erin");
    await register("frank");
    expect(await register("grace")).toMatchObject({ statusCode: 499, apiCode: 2100 });
    expect(await register("grace", "10.0.0.2")).toMatchObject({ statusCode: 200 });
    await bindbox.advance("61s");
    expect(await register("heidi")).toMatchObject({ statusCode: 200 });
  });
});
