import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted } from "../../support/encrypt-password.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("verify-delete-account-request", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const byEmail = (token: string, emailPassCodePayload: object) =>
    bindbox.post(
      "verify-delete-account-request",
      { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload },
      token,
    );
  const byPhone = (token: string, phonePassCodePayload: object) =>
    bindbox.post(
      "verify-delete-account-request",
      { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload },
      token,
    );
  const byPassword = (token: string, passwordPayload: object) =>
    bindbox.post("verify-delete-account-request", { verifyMethod: "PASSWORD", passwordPayload }, token);
  const DONE = { statusCode: 200, data: { deleteAccountToken: expect.any(String), tokenExpiresIn: 60 } };

  it("gives a token for a code sent to the bound e-mail, whether or not it is named, and takes the code once", async () => {
    const token = await bindbox.signIn("bob");
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_DELETE_ACCOUNT");
    expect(await byEmail(token, { email: "Bob@example.com", passCode })).toMatchObject(DONE);
    expect(await byEmail(token, { passCode })).toMatchObject({ apiCode: 2001 });
    await bindbox.advance("60s");
    const next = await bindbox.mailedCode("bob@example.com", "CHANNEL_DELETE_ACCOUNT");
    expect(await byEmail(token, { passCode: next })).toMatchObject(DONE);
  });

  it("gives a token for a code sent to the bound phone", async () => {
    const token = await bindbox.signIn("bob");
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_DELETE_ACCOUNT");
    expect(await byPhone(token, { phoneNumber: "13800138000", passCode })).toMatchObject(DONE);
  });

  it("refuses an address that is not the user's, although its code is right", async () => {
    const token = await bindbox.signIn("bob");
    const email = "other@example.com";
    const mailed = await bindbox.mailedCode(email, "CHANNEL_DELETE_ACCOUNT");
    expect(await byEmail(token, { email, passCode: mailed })).toMatchObject({ statusCode: 400 });
    const texted = await bindbox.textedCode("13900139000", "CHANNEL_DELETE_ACCOUNT");
    const phone = { phoneNumber: "13900139000", passCode: texted };
    expect(await byPhone(token, phone)).toMatchObject({ statusCode: 400 });
  });

  it("refuses a wrong code, one for another purpose, and an address that the user does not have", async () => {
    const token = await bindbox.signIn("bob");
    await bindbox.mailedCode("bob@example.com", "CHANNEL_DELETE_ACCOUNT");
    expect(await byEmail(token, { passCode: "wrong" })).toMatchObject({ apiCode: 500 });
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_UNBIND_PHONE");
    const phone = { phoneNumber: "13800138000", passCode };
    expect(await byPhone(token, phone)).toMatchObject({ apiCode: 2001 });
    const alice = await bindbox.signIn("alice");
    expect(await byEmail(alice, { passCode: "1" })).toMatchObject({ statusCode: 499, apiCode: 2219 });
    expect(await byPhone(alice, phone)).toMatchObject({ statusCode: 499, apiCode: 2219 });
  });

  it("takes the password of a user who has neither phone nor e-mail, plain or encrypted", async () => {
    const token = await bindbox.signIn("alice");
    expect(await byPassword(token, { password: PASSWORD })).toMatchObject(DONE);
    const password = await rsaEncrypted(bindbox, PASSWORD);
    expect(await byPassword(token, { password, passwordEncryptType: "rsa" })).toMatchObject(DONE);
    expect(await byPassword(token, { password: "wrong" })).toMatchObject({ statusCode: 403, apiCode: 2006 });
    expect(await byPassword(token, { password: "x", passwordEncryptType: "rsa" })).toMatchObject({
      statusCode: 499,
      apiCode: 400,
    });
  });

  it("takes the password of nobody else", async () => {
    expect(await byPassword(await bindbox.signIn("bob"), { password: PASSWORD })).toMatchObject({
      statusCode: 400,
      message: "verifyMethod must be one of the following values: PHONE_PASSCODE, EMAIL_PASSCODE",
    });
  });
});
