import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("send-sms", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const send = (phoneNumber: string, channel = "CHANNEL_LOGIN", phoneCountryCode?: string) =>
    bindbox.post("send-sms", { phoneNumber, channel, phoneCountryCode });

  it("puts a text message with a code into the outbox, valid for one minute", async () => {
    expect(await send("13900139000")).toMatchObject({ statusCode: 200, message: "操作成功" });
    const [message] = (await bindbox.control("get", "/outbox").query({ to: "13900139000" })).body;
    expect(message).toMatchObject({
      medium: "sms",
      to: "+8613900139000",
      channel: "CHANNEL_LOGIN",
      code: expect.stringMatching(/^\d{6}$/),
      subject: null,
    });
    expect(message.text).toContain(message.code);
    expect(Date.parse(message.expiresAt) - Date.parse(message.sentAt)).toBe(60_000);
  });

  it("sends one code a minute for a number and channel", async () => {
    await send("13900139000");
    expect(await send("13900139000", "CHANNEL_LOGIN", "86")).toMatchObject({
      statusCode: 499,
      apiCode: 4004,
      message: "该手机号 1 分钟内已发送过验证码，请稍后再试",
    });
    expect(await send("13900139000", "CHANNEL_REGISTER")).toMatchObject({ statusCode: 200 });
    expect(await send("13900139000", "CHANNEL_LOGIN", "+1")).toMatchObject({ statusCode: 200 });
    await bindbox.advance("60s");
    expect(await send("13900139000")).toMatchObject({ statusCode: 200 });
  });

  it("takes the short numbers of the documents' samples, and no shorter ones", async () => {
    expect(await send("123456")).toMatchObject({ statusCode: 200 });
    for (const number of ["123", "13900a39000"]) {
      expect(await send(number)).toMatchObject({
        statusCode: 499,
        apiCode: 2028,
        message: "请提供正确的手机号或邮箱",
      });
    }
  });

  it("stops at the daily limit of a number, and starts again on the next day (UTC)", async () => {
    await bindbox.settings({ smsDailyLimit: 2, sendLimit: "off" });
    await bindbox.control("post", "/clock").send({ set: "2025-01-01T23:00:00Z" });
    expect(await send("13900139000")).toMatchObject({ statusCode: 200 });
    expect(await send("13900139000", "CHANNEL_REGISTER")).toMatchObject({ statusCode: 200 });
    const answer = await send("13900139000");
    expect(answer).toMatchObject({ statusCode: 499, message: "手机号每天发送的验证次数超过上限" });
    expect(answer.apiCode).toBeUndefined();
    expect(await send("13900139001")).toMatchObject({ statusCode: 200 });
    await bindbox.advance("1h");
    expect(await send("13900139000")).toMatchObject({ statusCode: 200 });
  });

  it("asks for a captcha when the setting says so", async () => {
    await bindbox.settings({ sendCaptcha: true });
    expect(await send("13900139000")).toMatchObject({ statusCode: 499, apiCode: 2000 });
  });

  it("refuses a channel of e-mails", async () => {
    expect(await send("13900139000", "CHANNEL_BIND_EMAIL")).toMatchObject({ statusCode: 400 });
  });
});
