import { type AuthenticationClient, Models } from "authing-node-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { sdkClient, signedInClient } from "../support/sdk-client.js";
import { emulatorForFile, PASSWORD } from "../support/test-emulator.js";

const { channel } = Models.SendEmailDto;
const { verifyMethod } = Models.VerifyUpdateEmailRequestDto;

describe("an e-mail, with the official SDK", () => {
  const bindbox = emulatorForFile();
  let client: AuthenticationClient;

  beforeEach(async () => {
    await bindbox.reset();
    client = await signedInClient(bindbox, "alice");
  });

  /** Sends a code and reads it where the mail would have been. */
  async function codeFor(email: string, purpose: Models.SendEmailDto.channel): Promise<string> {
    expect(await client.sendEmail({ email, channel: purpose })).toMatchObject({ statusCode: 200 });
    return bindbox.latestCode(email, purpose);
  }

  async function bind(email: string) {
    const passCode = await codeFor(email, channel.CHANNEL_BIND_EMAIL);
    expect(await client.bindEmail({ email, passCode })).toMatchObject({ statusCode: 200 });
  }

  async function updateToken(newEmail: string, oldEmail: string): Promise<string> {
    const { data } = await client.verifyUpdateEmailRequest({
      verifyMethod: verifyMethod.EMAIL_PASSCODE,
      emailPassCodePayload: {
        newEmail,
        newEmailPassCode: await codeFor(newEmail, channel.CHANNEL_UPDATE_EMAIL),
        oldEmail,
        oldEmailPassCode: await codeFor(oldEmail, channel.CHANNEL_UPDATE_EMAIL),
      },
    });
    expect(data.tokenExpiresIn).toBe(60);
    return data.updateEmailToken;
  }

  const profile = async () => (await client.getProfile({})).data;

  it("is bound, shown by the profile, changed in two steps, and unbound", async () => {
    expect(await profile()).toMatchObject({ email: null, emailVerified: false });

    await bind("alice@example.com");
    expect(await profile()).toMatchObject({ email: "alice@example.com", emailVerified: true });

    const updateEmailToken = await updateToken("alice@new.example.com", "alice@example.com");
    expect(await profile()).toMatchObject({ email: "alice@example.com" });
    expect(await client.updateEmail({ updateEmailToken })).toMatchObject({
      statusCode: 200,
      data: { success: true },
    });
    expect(await profile()).toMatchObject({ email: "alice@new.example.com", emailVerified: true });

    const passCode = await codeFor("alice@new.example.com", channel.CHANNEL_UNBIND_EMAIL);
    expect(await client.unbindEmail({ passCode })).toMatchObject({ statusCode: 200 });
    expect(await profile()).toMatchObject({ email: null, emailVerified: false });
  });

  it("lets its owner in by password and by code once it is bound", async () => {
    await bind("alice@example.com");
    const guest = sdkClient(bindbox);
    const email = "alice@example.com";
    expect(await guest.signInByEmailPassword({ email, password: PASSWORD })).toMatchObject({
      statusCode: 200,
    });
    const passCode = await codeFor(email, channel.CHANNEL_LOGIN);
    expect(await guest.signInByEmailPassCode({ email, passCode })).toMatchObject({ statusCode: 200 });
  });

  it("is not bound by a wrong code", async () => {
    await codeFor("alice@example.com", channel.CHANNEL_BIND_EMAIL);
    expect(await client.bindEmail({ email: "alice@example.com", passCode: "wrong" })).toMatchObject({
      statusCode: 499,
      apiCode: 500,
      message: "验证码不正确",
    });
    expect((await profile()).email).toBeNull();
  });

  it("is not bound by an expired code", async () => {
    const passCode = await codeFor("alice@example.com", channel.CHANNEL_BIND_EMAIL);
    await bindbox.advance("300s");
    expect(await client.bindEmail({ email: "alice@example.com", passCode })).toMatchObject({
      statusCode: 499,
      apiCode: 2001,
    });
    expect((await profile()).email).toBeNull();
  });

  it("is not bound by a code that was used before", async () => {
    const email = "alice@example.com";
    const passCode = await codeFor(email, channel.CHANNEL_BIND_EMAIL);
    await client.bindEmail({ email, passCode });
    await client.unbindEmail({ passCode: await codeFor(email, channel.CHANNEL_UNBIND_EMAIL) });
    expect(await client.bindEmail({ email, passCode })).toMatchObject({ statusCode: 499, apiCode: 2001 });
    expect((await profile()).email).toBeNull();
  });

  it("is not bound by a code that a newer one has replaced", async () => {
    const email = "alice@example.com";
    const replaced = await codeFor(email, channel.CHANNEL_BIND_EMAIL);
    await bindbox.advance("61s");
    const passCode = await codeFor(email, channel.CHANNEL_BIND_EMAIL);
    expect(await client.bindEmail({ email, passCode: replaced })).toMatchObject({
      statusCode: 499,
      apiCode: 500,
    });
    expect(await client.bindEmail({ email, passCode })).toMatchObject({ statusCode: 200 });
  });

  it("is not bound by a code that was sent for something else, or to somebody else", async () => {
    const email = "alice@example.com";
    const forSignIn = await codeFor(email, channel.CHANNEL_LOGIN);
    expect(await client.bindEmail({ email, passCode: forSignIn })).toMatchObject({ apiCode: 2001 });
    const elsewhere = await codeFor("other@example.com", channel.CHANNEL_BIND_EMAIL);
    expect(await client.bindEmail({ email, passCode: elsewhere })).toMatchObject({ apiCode: 2001 });
  });

  it("is not changed by a token that is 61 seconds old", async () => {
    await bind("alice@example.com");
    const updateEmailToken = await updateToken("alice@new.example.com", "alice@example.com");
    await bindbox.advance("61s");
    expect(await client.updateEmail({ updateEmailToken })).toMatchObject({
      statusCode: 499,
      message: "updateEmailToken 无效或已过期",
    });
    expect((await profile()).email).toBe("alice@example.com");
  });

  it("is not changed by a token that was used before", async () => {
    await bind("alice@example.com");
    const updateEmailToken = await updateToken("alice@new.example.com", "alice@example.com");
    await client.updateEmail({ updateEmailToken });
    expect(await client.updateEmail({ updateEmailToken })).toMatchObject({ statusCode: 499 });
  });

  it("can be asked for once a minute, for each purpose", async () => {
    const email = "alice@example.com";
    await codeFor(email, channel.CHANNEL_BIND_EMAIL);
    expect(await client.sendEmail({ email, channel: channel.CHANNEL_BIND_EMAIL })).toMatchObject({
      statusCode: 499,
      apiCode: 2080,
    });
    expect(await client.sendEmail({ email, channel: channel.CHANNEL_LOGIN })).toMatchObject({
      statusCode: 200,
    });
    await bindbox.advance("61s");
    expect(await client.sendEmail({ email, channel: channel.CHANNEL_BIND_EMAIL })).toMatchObject({
      statusCode: 200,
    });
  });
});
