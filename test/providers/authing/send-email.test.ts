import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("send-email", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const send = (email: string, channel = "CHANNEL_LOGIN", language = "zh-CN") =>
    bindbox.post("send-email", { email, channel }, undefined, { "x-authing-lang": language });
  const outbox = async (to: string) => (await bindbox.control("get", "/outbox").query({ to })).body;

  it("puts a mail with a six-digit code into the outbox, valid for five minutes", async () => {
    expect(await send("new@example.com")).toMatchObject({ statusCode: 200, message: "操作成功" });
    const [message, ...others] = await outbox("new@example.com");
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      medium: "email",
      channel: "CHANNEL_LOGIN",
      code: expect.stringMatching(/^\d{6}$/),
      link: null,
    });
    expect(message.text).toContain(message.code);
    expect(Date.parse(message.expiresAt) - Date.parse(message.sentAt)).toBe(300_000);
  });

  it("writes in the language of the request", async () => {
    expect(await send("new@example.com", "CHANNEL_LOGIN", "en-US")).toMatchObject({ message: "Success" });
    expect((await outbox("new@example.com"))[0].subject).toBe("Your verification code");
  });

  it("sends one code a minute for an address and channel, in whatever case the address is", async () => {
    await send("new@example.com");
    expect(await send("NEW@example.com")).toMatchObject({
      statusCode: 499,
      apiCode: 2080,
      message: "该邮箱 1 分钟内已发送过验证码，请稍后再试",
    });
    expect(await send("new@example.com", "CHANNEL_REGISTER")).toMatchObject({ statusCode: 200 });
    await bindbox.advance("60s");
    expect(await send("new@example.com")).toMatchObject({ statusCode: 200 });
  });

  it("sends as often as asked with the limit off, and the latest code replaces the one before", async () => {
    await bindbox.settings({ sendLimit: "off" });
    const first = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
    const second = await bindbox.mailedCode("bob@example.com", "CHANNEL_LOGIN");
    const signIn = (passCode: string) =>
      bindbox.post("signin", {
        connection: "PASSCODE",
        passCodePayload: { email: "bob@example.com", passCode },
      });
    expect(second).not.toBe(first);
    expect(await signIn(first)).toMatchObject({ apiCode: 500 });
    expect(await signIn(second)).toMatchObject({ statusCode: 200 });
  });

  it("sends the fixed code that the setting gives", async () => {
    await bindbox.settings({ fixedCode: "1234" });
    expect(await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN")).toBe("1234");
  });

  it("refuses what is no e-mail address", async () => {
    expect(await send("new")).toMatchObject({ statusCode: 499, apiCode: 2204, message: "邮箱格式不正确" });
  });

  it("refuses a channel that is none, and one of text messages", async () => {
    for (const channel of ["CHANNEL_NONE", "CHANNEL_BIND_PHONE"]) {
      const answer = await send("new@example.com", channel);
      expect(answer).toMatchObject({ statusCode: 400 });
      expect(answer.message).toMatch(/^channel must be one of the following values: CHANNEL_LOGIN, /);
    }
  });

  it("asks for a captcha, or fails to deliver, when the settings say so", async () => {
    await bindbox.settings({ mailDelivery: "fail" });
    expect(await send("new@example.com")).toMatchObject({ statusCode: 499, apiCode: 3013 });
    await bindbox.settings({ sendCaptcha: true });
    expect(await send("new@example.com")).toMatchObject({ statusCode: 499, apiCode: 2000 });
    expect(await outbox("new@example.com")).toEqual([]);
  });
});
