import { beforeEach, describe, expect, it } from "vitest";
import { fixtureWithUsers } from "../../support/fixtures.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("unbind-phone", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers({ phone: "13700137000", phoneVerified: true, password: PASSWORD }),
  });
  beforeEach(() => bindbox.reset());

  it("takes the phone away from a user who has an e-mail", async () => {
    const token = await bindbox.signIn("bob");
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_UNBIND_PHONE");
    expect(await bindbox.post("unbind-phone", { passCode }, token)).toMatchObject({ statusCode: 200 });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      phone: null,
      phoneCountryCode: null,
      phoneVerified: false,
      email: "bob@example.com",
    });
  });

  it("refuses when the phone is the only way to log in", async () => {
    const token = await bindbox.signIn("13700137000");
    const passCode = await bindbox.textedCode("13700137000", "CHANNEL_UNBIND_PHONE");
    expect(await bindbox.post("unbind-phone", { passCode }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 2217,
    });
  });

  it("refuses a user without phone", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("unbind-phone", { passCode: "123456" }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 2219,
      message: "此用户没有绑定手机号",
    });
  });

  it("refuses a wrong code", async () => {
    const token = await bindbox.signIn("bob");
    await bindbox.textedCode("13800138000", "CHANNEL_UNBIND_PHONE");
    expect(await bindbox.post("unbind-phone", { passCode: "wrong" }, token)).toMatchObject({ apiCode: 500 });
  });

  it("asks for the code, unless lenientUnbind is on", async () => {
    const token = await bindbox.signIn("bob");
    expect(await bindbox.post("unbind-phone", {}, token)).toMatchObject({
      statusCode: 400,
      message: "passCode should not be empty",
    });
    await bindbox.settings({ lenientUnbind: true });
    expect(await bindbox.post("unbind-phone", {}, token)).toMatchObject({ statusCode: 200 });
  });
});
