import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("pre-check-code", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const checkMail = (passCode: string, channel = "CHANNEL_BIND_EMAIL", language = "zh-CN") => {
    const emailCodePayload = { email: "new@example.com", passCode, channel };
    const headers = { "x-authing-lang": language };
    return bindbox.post("pre-check-code", { codeType: "EMAIL", emailCodePayload }, undefined, headers);
  };

  it("calls a right code valid, as often as asked, and leaves it usable", async () => {
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await checkMail(passCode)).toMatchObject({ statusCode: 200, data: { isValid: true } });
    }
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("bind-email", { email: "new@example.com", passCode }, token)).toMatchObject({
      statusCode: 200,
    });
    expect((await checkMail(passCode)).data.isValid).toBe(false);
  });

  it("calls a wrong code invalid, in the caller's language, and does not count it as a try", async () => {
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await checkMail("wrong")).toMatchObject({
        statusCode: 200,
        data: { isValid: false, message: "验证码不正确" },
      });
    }
    expect((await checkMail("wrong", undefined, "en-US")).data.message).toBe("Incorrect verification code");
    expect((await checkMail(passCode)).data).toEqual({ isValid: true });
  });

  it("calls an expired code and one of another channel invalid", async () => {
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    expect((await checkMail(passCode, "CHANNEL_LOGIN")).data.isValid).toBe(false);
    await bindbox.advance("5m");
    expect((await checkMail(passCode)).data).toEqual({
      isValid: false,
      message: "验证码已失效，请重新获取验证码",
    });
  });

  it("checks codes of text messages, with the empty payload that Go sends beside", async () => {
    const passCode = await bindbox.textedCode("13900139000", "CHANNEL_BIND_PHONE", "+852");
    const phone = { phone: "13900139000", phoneCountryCode: "+852", passCode, channel: "CHANNEL_BIND_PHONE" };
    const body = {
      codeType: "SMS",
      smsCodePayload: phone,
      emailCodePayload: { email: "", passCode: "", channel: "" },
    };
    expect((await bindbox.post("pre-check-code", body)).data).toEqual({ isValid: true });
    const elsewhere = { ...body, smsCodePayload: { ...phone, phoneCountryCode: "" } };
    expect((await bindbox.post("pre-check-code", elsewhere)).data.isValid).toBe(false);
  });

  it("asks for the payload of the chosen type", async () => {
    expect(await bindbox.post("pre-check-code", { codeType: "SMS" })).toMatchObject({
      statusCode: 400,
      message: "smsCodePayload should not be empty",
    });
    expect(await bindbox.post("pre-check-code", {})).toMatchObject({
      statusCode: 400,
      message: "codeType should not be empty",
    });
  });
});
