import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("bind-email", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  it("gives a user their first e-mail, verified", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    expect(await bindbox.post("bind-email", { email: "new@example.com", passCode }, token)).toMatchObject({
      statusCode: 200,
      message: "操作成功",
    });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      email: "new@example.com",
      emailVerified: true,
    });
  });

  it("does not tell upper from lower case", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("New@Example.com", "CHANNEL_BIND_EMAIL");
    expect(await bindbox.post("bind-email", { email: "new@example.COM", passCode }, token)).toMatchObject({
      statusCode: 200,
    });
  });

  it("refuses an address that belongs to somebody else, and leaves the code usable", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_BIND_EMAIL");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await bindbox.post("bind-email", { email: "bob@example.com", passCode }, token)).toMatchObject({
        statusCode: 499,
        apiCode: 2200,
        message: "该邮箱已被绑定",
      });
    }
    expect((await bindbox.get("get-profile", token)).data.email).toBeNull();
  });

  it("refuses a user who has an e-mail", async () => {
    const token = await bindbox.signIn("carol@example.com");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    expect(await bindbox.post("bind-email", { email: "new@example.com", passCode }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 500,
      message: "已经绑定了邮箱",
    });
  });

  it("refuses what is no e-mail address", async () => {
    const token = await bindbox.signIn("alice");
    expect(
      await bindbox.post("bind-email", { email: "new.example.com", passCode: "1" }, token),
    ).toMatchObject({
      statusCode: 499,
      apiCode: 2204,
      message: "邮箱格式不正确",
    });
  });

  it("takes a code once", async () => {
    const alice = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "new@example.com", passCode }, alice);
    const unbindCode = await bindbox.mailedCode("new@example.com", "CHANNEL_UNBIND_EMAIL");
    await bindbox.post("unbind-email", { passCode: unbindCode }, alice);
    expect(await bindbox.post("bind-email", { email: "new@example.com", passCode }, alice)).toMatchObject({
      apiCode: 2001,
    });
  });

  it("forgives one wrong try and no second", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    const bind = (code: string) =>
      bindbox.post("bind-email", { email: "new@example.com", passCode: code }, token);
    expect(await bind("wrong")).toMatchObject({ apiCode: 500, message: "验证码不正确" });
    expect(await bind("wrong")).toMatchObject({ apiCode: 2001 });
    expect(await bind(passCode)).toMatchObject({ apiCode: 2001 });
  });

  it("refuses a code that was sent for another purpose, unless channels are not checked", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
    const body = { email: "new@example.com", passCode };
    expect(await bindbox.post("bind-email", body, token)).toMatchObject({ apiCode: 2001 });
    await bindbox.settings({ channelCheck: "off" });
    expect(await bindbox.post("bind-email", body, token)).toMatchObject({ statusCode: 200 });
  });

  it("takes the token after Bearer too, and needs one", async () => {
    const token = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    const body = { email: "new@example.com", passCode };
    expect(await bindbox.post("bind-email", body)).toMatchObject({ statusCode: 401, apiCode: 2020 });
    expect(await bindbox.post("bind-email", body, `Bearer ${token}`)).toMatchObject({ statusCode: 200 });
  });

  it("says what is missing", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("bind-email", { email: "new@example.com", passCode: "" }, token)).toMatchObject(
      {
        statusCode: 400,
        message: "passCode should not be empty",
      },
    );
  });
});
