import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted, sm2Encrypted } from "../../support/encrypt-password.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("reset-password", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const ticketFor = async (email = "bob@example.com"): Promise<string> => {
    const passCode = await bindbox.mailedCode(email, "CHANNEL_RESET_PASSWORD");
    const body = { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email, passCode } };
    return (await bindbox.post("verify-reset-password-request", body)).data.passwordResetToken;
  };
  const reset = (passwordResetToken: string, password: string, passwordEncryptType?: string) =>
    bindbox.post("reset-password", { passwordResetToken, password, passwordEncryptType });

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
