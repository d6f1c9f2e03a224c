import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("bind-phone", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  it("gives a user their first phone, verified", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE");
    expect(await bindbox.post("bind-phone", { phoneNumber: "13900139000", passCode }, token)).toMatchObject({
      statusCode: 200,
      message: "操作成功",
    });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      phone: "13900139000",
      phoneCountryCode: "+86",
      phoneVerified: true,
    });
  });

  it("takes an absent country code, +86 and 86 for the same", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE");
    const phone = { phoneNumber: "13900139000", phoneCountryCode: "86", passCode };
    expect(await bindbox.post("bind-phone", phone, token)).toMatchObject({ statusCode: 200 });
    expect((await bindbox.get("get-profile", token)).data.phoneCountryCode).toBe("+86");
  });

  it("tells the same number of two countries apart", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_BIND_PHONE", "+1");
    expect(await bindbox.post("bind-phone", { phoneNumber: "13800138000", passCode }, token)).toMatchObject({
      apiCode: 2001,
    });
    const phone = { phoneNumber: "13800138000", phoneCountryCode: "+1", passCode };
    expect(await bindbox.post("bind-phone", phone, token)).toMatchObject({ statusCode: 200 });
  });

  it("refuses a number that belongs to somebody else, and leaves the code usable", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.textedCode("13800138000", "CHANNEL_BIND_PHONE");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await bindbox.post("bind-phone", { phoneNumber: "13800138000", passCode }, token)).toMatchObject(
        {
          statusCode: 499,
          apiCode: 2035,
          message: "该手机号已被绑定",
        },
      );
    }
  });

  it("refuses a user who has a phone", async () => {
    const token = await bindbox.signIn("bob");
    const passCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE");
    expect(await bindbox.post("bind-phone", { phoneNumber: "13900139000", passCode }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 500,
      message: "已经绑定了手机号",
    });
  });

  it("refuses what is no phone", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("bind-phone", { phoneNumber: "123", passCode: "123456" }, token)).toMatchObject(
      {
        statusCode: 499,
        apiCode: 2028,
      },
    );
  });

  it("refuses a wrong code, one sent for another purpose, and one that is a minute old", async () => {
    const token = await bindbox.signIn("alice");
    const bind = (passCode: string) =>
      bindbox.post("bind-phone", { phoneNumber: "13900139000", passCode }, token);
    const loginCode = await bindbox.textedCode("13900139000", "CHANNEL_LOGIN");
    expect(await bind(loginCode)).toMatchObject({ apiCode: 2001 });
    const passCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE");
    expect(await bind(`${passCode}0`)).toMatchObject({ apiCode: 500, message: "验证码不正确" });
    await bindbox.advance("60s");
    expect(await bind(passCode)).toMatchObject({ apiCode: 2001, message: "验证码已失效，请重新获取验证码" });
  });

  it("needs a login", async () => {
    expect(await bindbox.post("bind-phone", { phoneNumber: "13900139000", passCode: "1" })).toMatchObject({
      statusCode: 401,
      apiCode: 2020,
    });
  });
});
