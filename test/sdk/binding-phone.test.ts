import { type AuthenticationClient, Models } from "authing-node-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { sdkClient, signedInClient } from "../support/sdk-client.js";
import { emulatorForFile, PASSWORD } from "../support/test-emulator.js";

const { channel } = Models.SendSMSDto;
const { verifyMethod } = Models.VerifyUpdatePhoneRequestDto;
const PHONE = "13700137000";
const NEW_PHONE = "13600136000";

describe("a phone, with the official SDK", () => {
  const bindbox = emulatorForFile();
  let client: AuthenticationClient;

  beforeEach(async () => {
    await bindbox.reset();
    client = await signedInClient(bindbox, "alice");
  });

  async function codeFor(phoneNumber: string, purpose: Models.SendSMSDto.channel, phoneCountryCode = "+86") {
    const sent = await client.sendSms({ phoneNumber, phoneCountryCode, channel: purpose });
    expect(sent).toMatchObject({ statusCode: 200 });
    return bindbox.latestCode(phoneCountryCode + phoneNumber, purpose);
  }

  async function bind(phoneNumber: string, phoneCountryCode?: string) {
    const passCode = await codeFor(phoneNumber, channel.CHANNEL_BIND_PHONE, phoneCountryCode);
    const country = phoneCountryCode === undefined ? {} : { phoneCountryCode };
    expect(await client.bindPhone({ phoneNumber, passCode, ...country })).toMatchObject({ statusCode: 200 });
  }

  async function updateToken(newPhoneNumber: string, oldPhoneNumber: string): Promise<string> {
    const { data } = await client.verifyUpdatePhoneRequest({
      verifyMethod: verifyMethod.PHONE_PASSCODE,
      phonePassCodePayload: {
        newPhoneNumber,
        newPhonePassCode: await codeFor(newPhoneNumber, channel.CHANNEL_BIND_PHONE),
        oldPhoneNumber,
        oldPhonePassCode: await codeFor(oldPhoneNumber, channel.CHANNEL_UNBIND_PHONE),
      },
    });
    expect(data.tokenExpiresIn).toBe(60);
    return data.updatePhoneToken;
  }

  const profile = async () => (await client.getProfile({})).data;

  it("is bound, shown by the profile, changed in two steps, and unbound", async () => {
    expect(await profile()).toMatchObject({ phone: null, phoneVerified: false });

    await bind(PHONE);
    expect(await profile()).toMatchObject({ phone: PHONE, phoneCountryCode: "+86", phoneVerified: true });

    const updatePhoneToken = await updateToken(NEW_PHONE, PHONE);
    expect(await client.updatePhone({ updatePhoneToken })).toMatchObject({
      statusCode: 200,
      data: { success: true },
    });
    expect(await profile()).toMatchObject({ phone: NEW_PHONE, phoneVerified: true });

    const passCode = await codeFor(NEW_PHONE, channel.CHANNEL_UNBIND_PHONE);
    await bindbox.advance("59s");
    expect(await client.unbindPhone({ passCode })).toMatchObject({ statusCode: 200 });
    expect(await profile()).toMatchObject({ phone: null, phoneVerified: false });
  });

  it("of another country is another phone", async () => {
    await bind("2025550123", "+1");
    expect(await profile()).toMatchObject({ phone: "2025550123", phoneCountryCode: "+1" });
    const bob = await signedInClient(bindbox, "carol@example.com");
    const phoneNumber = "2025550123";
    await client.sendSms({ phoneNumber, channel: channel.CHANNEL_BIND_PHONE });
    const passCode = await bindbox.latestCode(`+86${phoneNumber}`, channel.CHANNEL_BIND_PHONE);
    expect(await bob.bindPhone({ phoneNumber, passCode })).toMatchObject({ statusCode: 200 });
  });

  it("lets its owner in by password and by code once it is bound", async () => {
    await bind(PHONE);
    const guest = sdkClient(bindbox);
    expect(await guest.signInByPhonePassword({ phone: PHONE, password: PASSWORD })).toMatchObject({
      statusCode: 200,
    });
    const passCode = await codeFor(PHONE, channel.CHANNEL_LOGIN);
    expect(await guest.signInByPhonePassCode({ phone: PHONE, passCode })).toMatchObject({ statusCode: 200 });
  });

  it("is not bound by a wrong code", async () => {
    await codeFor(PHONE, channel.CHANNEL_BIND_PHONE);
    expect(await client.bindPhone({ phoneNumber: PHONE, passCode: "wrong" })).toMatchObject({
      statusCode: 499,
      apiCode: 500,
    });
    expect((await profile()).phone).toBeNull();
  });

  it("is not bound by an expired code: a text message lives a minute", async () => {
    const passCode = await codeFor(PHONE, channel.CHANNEL_BIND_PHONE);
    await bindbox.advance("60s");
    expect(await client.bindPhone({ phoneNumber: PHONE, passCode })).toMatchObject({
      statusCode: 499,
      apiCode: 2001,
    });
    expect((await profile()).phone).toBeNull();
  });

  it("is not bound by a code that was used before, or that a newer one has replaced", async () => {
    const used = await codeFor(PHONE, channel.CHANNEL_BIND_PHONE);
    await client.bindPhone({ phoneNumber: PHONE, passCode: used });
    await client.unbindPhone({ passCode: await codeFor(PHONE, channel.CHANNEL_UNBIND_PHONE) });
    expect(await client.bindPhone({ phoneNumber: PHONE, passCode: used })).toMatchObject({ apiCode: 2001 });

    await bindbox.settings({ smsCodeLifetime: 300 });
    await bindbox.advance("61s");
    const replaced = await codeFor(PHONE, channel.CHANNEL_BIND_PHONE);
    await bindbox.advance("61s");
    await codeFor(PHONE, channel.CHANNEL_BIND_PHONE);
    expect(await client.bindPhone({ phoneNumber: PHONE, passCode: replaced })).toMatchObject({
      apiCode: 500,
    });
  });

  it("is not changed by a token that is 61 seconds old, or was used before", async () => {
    await bind(PHONE);
    const old = await updateToken(NEW_PHONE, PHONE);
    await bindbox.advance("61s");
    expect(await client.updatePhone({ updatePhoneToken: old })).toMatchObject({ statusCode: 499 });
    expect((await profile()).phone).toBe(PHONE);

    const updatePhoneToken = await updateToken(NEW_PHONE, PHONE);
    expect(await client.updatePhone({ updatePhoneToken })).toMatchObject({ statusCode: 200 });
    expect(await client.updatePhone({ updatePhoneToken })).toMatchObject({ statusCode: 499 });
  });
});
