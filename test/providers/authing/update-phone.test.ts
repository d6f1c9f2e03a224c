import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("update-phone", () => {
  const bindbox = emulatorForFile();
  beforeEach(async () => {
    await bindbox.reset();
    await bindbox.settings({ verifyOldPhone: false });
  });

  const ticketFor = async (token: string): Promise<string> => {
    const newPhonePassCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE", "+852");
    const payload = { newPhoneNumber: "13900139000", newPhoneCountryCode: "+852", newPhonePassCode };
    const body = { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload: payload };
    return (await bindbox.post("verify-update-phone-request", body, token)).data.updatePhoneToken;
  };

  it("puts the new number in place, with its country code", async () => {
    const token = await bindbox.signIn("bob");
    const updatePhoneToken = await ticketFor(token);
    expect(await bindbox.post("update-phone", { updatePhoneToken }, token)).toMatchObject({
      statusCode: 200,
      data: { success: true },
    });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      phone: "13900139000",
      phoneCountryCode: "+852",
      phoneVerified: true,
    });
  });

  it("takes a token once and for 60 seconds", async () => {
    const token = await bindbox.signIn("bob");
    const invalid = { statusCode: 499, message: "updatePhoneToken 无效或已过期" };
    const late = await ticketFor(token);
    await bindbox.advance("60s");
    expect(await bindbox.post("update-phone", { updatePhoneToken: late }, token)).toMatchObject(invalid);
    const updatePhoneToken = await ticketFor(token);
    await bindbox.post("update-phone", { updatePhoneToken }, token);
    expect(await bindbox.post("update-phone", { updatePhoneToken }, token)).toMatchObject(invalid);
  });

  it("refuses a number that somebody else took between the steps", async () => {
    const bob = await bindbox.signIn("bob");
    const updatePhoneToken = await ticketFor(bob);
    await bindbox.advance("59s");
    const phone = { phoneNumber: "13900139000", phoneCountryCode: "+852" };
    const alice = await bindbox.signIn("alice");
    const passCode = await bindbox
      .settings({ sendLimit: "off" })
      .then(() => bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE", "+852"));
    await bindbox.post("bind-phone", { ...phone, passCode }, alice);
    expect(await bindbox.post("update-phone", { updatePhoneToken }, bob)).toMatchObject({ apiCode: 2035 });
  });
});
