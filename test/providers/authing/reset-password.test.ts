import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted, sm2Encrypted } from "../../support/encrypt-password.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("verify-reset-password-request and reset-password", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const verifyByEmail = (email: string, passCode: string) =>
    bindbox.post("verify-reset-password-request", {
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email, passCode },
    });
  const ticketFor = async (email = "bob@example.com"): Promise<string> => {
    const passCode = await bindbox.mailedCode(email, "CHANNEL_RESET_PASSWORD");
    return (await verifyByEmail(email, passCode)).data.passwordResetToken;
  };
  const reset = (passwordResetToken: string, password: string, passwordEncryptType?: string) =>
    bindbox.post("reset-password", { passwordResetToken, password, passwordEncryptType });

  it("gives a token of 60 seconds for a code by e-mail", async () => {
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_RESET_PASSWORD");
    expect(await verifyByEmail("Bob@example.com", passCode)).toMatchObject({
      statusCode: 200,
      data: { passwordResetToken: expect.any(String), tokenExpiresIn: 60 },
    });
    expect(await verifyByEmail("bob@example.com", passCode)).toMatchObject({ apiCode: 2001 });
  });

  it("gives one for a code by text message", async () => {
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_RESET_PASSWORD");
    const phonePassCodePayload = { phoneNumber: "13800138000", phoneCountryCode: "+86", passCode };
    const body = { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload };
    const { data } = await bindbox.post("verify-reset-password-request", body);
    await reset(data.passwordResetToken, "N3w-secret");
    expect(await bindbox.signIn("bob", "N3w-secret")).toEqual(expect.any(String));
  });

  it("refuses a wrong code, one for another purpose, and an address of nobody", async () => {
    await bindbox.mailedCode("bob@example.com", "CHANNEL_RESET_PASSWORD");
    expect(await verifyByEmail("bob@example.com", "wrong")).toMatchObject({ apiCode: 500 });
    const loginCode = await bindbox.mailedCode("carol@example.com", "CHANNEL_LOGIN");
    expect(await verifyByEmail("carol@example.com", loginCode)).toMatchObject({ apiCode: 2001 });
    const passCode = await bindbox.mailedCode("nobody@example.com", "CHANNEL_RESET_PASSWORD");
    expect(await verifyByEmail("nobody@example.com", passCode)).toMatchObject({
      statusCode: 499,
      apiCode: 2004,
      message: "用户不存在",
    });
  });

  it("asks for the payload of the method, and for the e-mail in it", async () => {
    const verify = (body: object) => bindbox.post("verify-reset-password-request", body);
    expect(await verify({ verifyMethod: "PHONE_PASSCODE" })).toMatchObject({
      statusCode: 400,
      message: "phonePassCodePayload should not be empty",
    });
    expect(
      await verify({ verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { passCode: "1" } }),
    ).toMatchObject({ statusCode: 400, message: "emailPassCodePayload.email should not be empty" });
  });

  it("sets the password with nothing but the token: no login, no app id", async () => {
    const passwordResetToken = await ticketFor();
    const { body } = await bindbox.agent
      .post("/api/v3/reset-password")
      .send({ passwordResetToken, password: "N3w-secret" });
    expect(body).toMatchObject({ statusCode: 200, data: { success: true } });
    expect(await bindbox.signIn("bob", "N3w-secret")).toEqual(expect.any(String));
  });

  it("takes a token once, for 60 seconds, and none that was not given out", async () => {
    const invalid = { statusCode: 499, message: "token 无效或已过期" };
    const token = await ticketFor();
    await reset(token, "N3w-secret");
    expect(await reset(token, "N3w-secret")).toMatchObject(invalid);
    const late = await ticketFor("carol@example.com");
    await bindbox.advance("60s");
    expect(await reset(late, "N3w-secret")).toMatchObject(invalid);
    expect(await reset("xxxx", "N3w-secret")).toMatchObject(invalid);
  });

  it("keeps the token when the password is refused", async () => {
    await bindbox.settings({ passwordHistory: 1 });
    const token = await ticketFor();
    expect(await reset(token, "12345")).toMatchObject({ apiCode: 2029 });
    expect(await reset(token, PASSWORD)).toMatchObject({ apiCode: 2059 });
    expect(await reset(token, "not encrypted", "sm2")).toMatchObject({ apiCode: 400 });
    expect(await reset(token, "N3w-secret")).toMatchObject({ statusCode: 200 });
  });

  it("takes a password encrypted with rsa or sm2", async () => {
    const rsa = await rsaEncrypted(bindbox, "first-secret");
    expect(await reset(await ticketFor(), rsa, "rsa")).toMatchObject({ statusCode: 200 });
    expect(await bindbox.signIn("bob", "first-secret")).toEqual(expect.any(String));
    const sm2 = await sm2Encrypted(bindbox, "second-secret");
    await bindbox.advance("60s");
    expect(await reset(await ticketFor(), sm2, "sm2")).toMatchObject({ statusCode: 200 });
    expect(await bindbox.signIn("bob", "second-secret")).toEqual(expect.any(String));
  });
});
