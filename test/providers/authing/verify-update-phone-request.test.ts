import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("verify-update-phone-request", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const verify = (token: string, phonePassCodePayload: Record<string, string>) =>
    bindbox.post(
      "verify-update-phone-request",
      { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload },
      token,
    );
  const codes = async (newChannel: string, oldChannel: string) => ({
    newPhoneNumber: "13900139000",
    newPhonePassCode: await bindbox.textedCode("13900139000", newChannel),
    oldPhoneNumber: "13800138000",
    oldPhonePassCode: await bindbox.textedCode("13800138000", oldChannel),
  });

  it.each([
    ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE"],
    ["CHANNEL_UNBIND_PHONE", "CHANNEL_UNBIND_PHONE"],
    ["CHANNEL_BIND_PHONE", "CHANNEL_BIND_PHONE"],
  ])("takes codes sent for %s (new) and %s (old)", async (newChannel, oldChannel) => {
    const token = await bindbox.signIn("bob");
    expect(await verify(token, await codes(newChannel, oldChannel))).toMatchObject({
      statusCode: 200,
      data: { updatePhoneToken: expect.any(String), tokenExpiresIn: 60 },
    });
  });

  it("refuses codes sent for another purpose", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await codes("CHANNEL_LOGIN", "CHANNEL_UNBIND_PHONE");
    expect(await verify(token, payload)).toMatchObject({ apiCode: 2001 });
  });

  it("asks for the old number and its code, unless the pool does without", async () => {
    const token = await bindbox.signIn("bob");
    const newPhonePassCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE");
    const payload = { newPhoneNumber: "13900139000", newPhonePassCode };
    expect(await verify(token, payload)).toMatchObject({ statusCode: 499, apiCode: 2228 });
    await bindbox.settings({ verifyOldPhone: false });
    expect(await verify(token, payload)).toMatchObject({ statusCode: 200 });
  });

  it("refuses an old number that is not the user's, by its country code too", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await codes("CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE");
    const mismatch = { statusCode: 499, apiCode: 2038 };
    expect(await verify(token, { ...payload, oldPhoneNumber: "13800138001" })).toMatchObject(mismatch);
    expect(await verify(token, { ...payload, oldPhoneCountryCode: "+1" })).toMatchObject(mismatch);
    expect(await verify(token, { ...payload, oldPhoneCountryCode: "+86" })).toMatchObject({
      statusCode: 200,
    });
  });

  it("refuses the number that the user has, one of somebody else, and what is no number", async () => {
    await bindbox.settings({ verifyOldPhone: false });
    const bob = await bindbox.signIn("bob");
    const same = { newPhoneNumber: "13800138000", newPhoneCountryCode: "86", newPhonePassCode: "1" };
    expect(await verify(bob, same)).toMatchObject({ statusCode: 499, apiCode: 2230 });
    expect(await verify(bob, { newPhoneNumber: "12", newPhonePassCode: "1" })).toMatchObject({
      apiCode: 2028,
    });
    await bindbox.settings({ updateWithoutBinding: "bind" });
    const newPhonePassCode = await bindbox.textedCode("13800138000", "CHANNEL_BIND_PHONE");
    const alice = await bindbox.signIn("alice");
    expect(await verify(alice, { newPhoneNumber: "13800138000", newPhonePassCode })).toMatchObject({
      statusCode: 499,
      apiCode: 2035,
    });
  });

  it("refuses a user without phone", async () => {
    const token = await bindbox.signIn("alice");
    expect(await verify(token, { newPhoneNumber: "13900139000", newPhonePassCode: "1" })).toMatchObject({
      statusCode: 499,
      apiCode: 2218,
      message: "用户没有绑定手机号",
    });
  });
});
