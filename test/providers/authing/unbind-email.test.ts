import { beforeEach, describe, expect, it } from "vitest";
import { fixtureWithUsers } from "../../support/fixtures.js";
import { APP_ID, emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("unbind-email", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers(
      {
        email: "erin@example.com",
        emailVerified: true,
        password: PASSWORD,
        identities: [{ provider: "github", userIdInIdp: "erin" }],
      },
      {
        email: "frank@example.com",
        emailVerified: true,
        phone: "13700137000",
        phoneVerified: false,
        password: PASSWORD,
      },
    ),
  });
  beforeEach(() => bindbox.reset());

  const unbind = async (email: string) => {
    const token = await bindbox.signIn(email);
    const passCode = await bindbox.mailedCode(email, "CHANNEL_UNBIND_EMAIL");
    return bindbox.post("unbind-email", { passCode }, token);
  };

  it("takes the e-mail away from a user who has a phone", async () => {
    expect(await unbind("bob@example.com")).toMatchObject({ statusCode: 200, message: "操作成功" });
    const { data } = await bindbox.get("get-profile", await bindbox.signIn("bob"));
    expect(data).toMatchObject({ email: null, emailVerified: false, phone: "13800138000" });
  });

  it("frees the address for others", async () => {
    await unbind("bob@example.com");
    const alice = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_BIND_EMAIL");
    expect(await bindbox.post("bind-email", { email: "bob@example.com", passCode }, alice)).toMatchObject({
      statusCode: 200,
    });
  });

  it("refuses when the e-mail is the only way to log in, and leaves the code usable", async () => {
    const token = await bindbox.signIn("carol@example.com");
    const passCode = await bindbox.mailedCode("carol@example.com", "CHANNEL_UNBIND_EMAIL");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await bindbox.post("unbind-email", { passCode }, token)).toMatchObject({
        statusCode: 499,
        apiCode: 2217,
        message: "没有配置其他登录方式",
      });
    }
    expect((await bindbox.get("get-profile", token)).data.email).toBe("carol@example.com");
  });

  it("counts a social account as a way to log in", async () => {
    expect(await unbind("erin@example.com")).toMatchObject({ statusCode: 200 });
  });

  it("does not count a phone that is not verified", async () => {
    expect(await unbind("frank@example.com")).toMatchObject({ apiCode: 2217 });
  });

  it("counts a user name with a password, unless the setting says no", async () => {
    const alice = await bindbox.signIn("alice");
    const bindCode = await bindbox.mailedCode("alice@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "alice@example.com", passCode: bindCode }, alice);
    const passCode = await bindbox.mailedCode("alice@example.com", "CHANNEL_UNBIND_EMAIL");
    await bindbox.settings({ passwordCountsAsLoginMethod: false });
    expect(await bindbox.post("unbind-email", { passCode }, alice)).toMatchObject({ apiCode: 2217 });
    await bindbox.settings({ passwordCountsAsLoginMethod: true });
    expect(await bindbox.post("unbind-email", { passCode }, alice)).toMatchObject({ statusCode: 200 });
  });

  it("refuses a user without e-mail", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("unbind-email", { passCode: "123456" }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 2219,
      message: "此用户没有绑定邮箱",
    });
  });

  it("refuses a code that was sent to another address or for another purpose", async () => {
    const token = await bindbox.signIn("bob");
    const elsewhere = await bindbox.mailedCode("other@example.com", "CHANNEL_UNBIND_EMAIL");
    expect(await bindbox.post("unbind-email", { passCode: elsewhere }, token)).toMatchObject({
      apiCode: 2001,
    });
    const toBind = await bindbox.mailedCode("bob@example.com", "CHANNEL_BIND_EMAIL");
    expect(await bindbox.post("unbind-email", { passCode: toBind }, token)).toMatchObject({ apiCode: 2001 });
  });

  describe("without a code", () => {
    const withoutCode: readonly (readonly [string, string | undefined])[] = [
      ["an empty object", "{}"],
      ["an empty code", '{"passCode":""}'],
      ["the literal null", "null"],
      ["no body", undefined],
    ];

    it.each(withoutCode)("is refused: %s", async (_what, body) => {
      const token = await bindbox.signIn("bob");
      const call = bindbox.agent
        .post("/api/v3/unbind-email")
        .set({ "x-authing-app-id": APP_ID, authorization: token, "content-type": "application/json" });
      expect((await call.send(body)).body).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining("should not be empty"),
      });
    });

    it.each(withoutCode)("works with lenientUnbind: %s", async (_what, body) => {
      await bindbox.settings({ lenientUnbind: true });
      const token = await bindbox.signIn("bob");
      const call = bindbox.agent
        .post("/api/v3/unbind-email")
        .set({ "x-authing-app-id": APP_ID, authorization: token, "content-type": "application/json" });
      expect((await call.send(body)).body).toMatchObject({ statusCode: 200 });
    });

    it("still checks a code that is given, and the types, with lenientUnbind", async () => {
      await bindbox.settings({ lenientUnbind: true });
      const token = await bindbox.signIn("bob");
      await bindbox.mailedCode("bob@example.com", "CHANNEL_UNBIND_EMAIL");
      expect(await bindbox.post("unbind-email", { passCode: "wrong" }, token)).toMatchObject({
        apiCode: 500,
      });
      expect(await bindbox.post("unbind-email", { passCode: 1 }, token)).toMatchObject({
        statusCode: 400,
        message: "passCode must be a string",
      });
    });
  });
});
