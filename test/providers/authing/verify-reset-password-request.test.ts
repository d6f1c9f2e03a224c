import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("verify-reset-password-request", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const verifyByEmail = (email: string, passCode: string) =>
    bindbox.post("verify-reset-password-request", {
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email, passCode },
    });

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
    await bindbox.post("reset-password", {
      passwordResetToken: data.passwordResetToken,
      password: "N3w-secret",
    });
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
});
