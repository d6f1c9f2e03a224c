import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, APP_SECRET, emulatorForFile, PASSWORD } from "../support/test-emulator.js";

/** The headers that each SDK puts on a call of the V3 API. */
const headersOf = {
  csharp: (token: string) => ({
    "x-authing-app-id": APP_ID,
    "x-authing-sdk-version": "authing-csharp-sdk:3.2.5",
    "x-authing-lang": "zh-CN",
    "user-agent": "AuthingIdentityCloud (authing-csharp-sdk)",
    authorization: `Bearer ${token}`,
  }),
  java: (token: string) => ({
    "x-authing-request-from": "java-sdk",
    "x-authing-sdk-version": "1.0.0",
    "x-authing-app-id": APP_ID,
    authorization: `Bearer ${token}`,
  }),
  php: (token: string) => ({
    "x-authing-request-from": "SDK",
    "x-authing-sdk-version": "authing-php-sdk:8.1.0",
    "x-authing-app-id": APP_ID,
    "user-agent": "AuthingIdentityCloud php",
    authorization: token,
  }),
};

const done = { statusCode: 200, message: "操作成功", requestId: expect.any(String) };

describe("the documented samples of other languages, as the requests that their SDKs send", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  /** The C# client signs in with its app's id and secret in the body. */
  async function signInFromCsharp(account: string): Promise<string> {
    const { authorization: _none, ...headers } = headersOf.csharp("");
    const { body } = await bindbox.agent
      .post("/api/v3/signin")
      .set(headers)
      .send({
        connection: "PASSWORD",
        passwordPayload: { account, password: PASSWORD },
        client_id: APP_ID,
        client_secret: APP_SECRET,
      });
    return body.data.access_token;
  }

  it("C#: a user without an e-mail signs in and binds one", async () => {
    const headers = headersOf.csharp(await signInFromCsharp("alice"));
    const email = "test@example.com";
    await bindbox.agent
      .post("/api/v3/send-email")
      .set(headers)
      .send({ email, channel: "CHANNEL_BIND_EMAIL" });
    const passCode = await bindbox.latestCode(email, "CHANNEL_BIND_EMAIL");
    const { body } = await bindbox.agent.post("/api/v3/bind-email").set(headers).send({ passCode, email });
    expect(body).toEqual(done);
    const profile = await bindbox.agent.get("/api/v3/get-profile?withCustomData=True").set(headers);
    expect(profile.body.data).toMatchObject({ email, emailVerified: true });
  });

  it("C#: a user without a phone binds one, its country code spelled out", async () => {
    await bindbox.settings({ fixedCode: "123456" });
    const headers = headersOf.csharp(await signInFromCsharp("alice"));
    const phone = { phoneNumber: "18812348888", phoneCountryCode: "+86" };
    await bindbox.agent
      .post("/api/v3/send-sms")
      .set(headers)
      .send({ ...phone, channel: "CHANNEL_BIND_PHONE" });
    const { body } = await bindbox.agent
      .post("/api/v3/bind-phone")
      .set(headers)
      .send({ ...phone, passCode: "123456" });
    expect(body).toEqual(done);
  });

  it("Java: a user binds a phone of six digits by a code of three", async () => {
    await bindbox.settings({ fixedCode: "123" });
    const headers = headersOf.java(await bindbox.signIn("alice"));
    const sms = { phoneNumber: "123456", phoneCountryCode: null, channel: "CHANNEL_BIND_PHONE" };
    await bindbox.agent.post("/api/v3/send-sms").set(headers).send(sms);
    const request = { phoneNumber: "123456", passCode: "123", phoneCountryCode: null };
    const { body } = await bindbox.agent.post("/api/v3/bind-phone").set(headers).send(request);
    expect(body).toEqual(done);
  });

  describe("PHP: a user asks for a change of e-mail and names the new address only", () => {
    const request = {
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { newEmail: "test@example.com", newEmailPassCode: "1234" },
    };

    async function ask() {
      const headers = headersOf.php(await bindbox.signIn("bob"));
      const send = { email: "test@example.com", channel: "CHANNEL_UPDATE_EMAIL" };
      await bindbox.agent.post("/api/v3/send-email").set(headers).send(send);
      return bindbox.agent.post("/api/v3/verify-update-email-request").set(headers).send(request);
    }

    it("which is refused, because a pool asks for the old address by default", async () => {
      await bindbox.settings({ fixedCode: "1234" });
      expect((await ask()).body).toMatchObject({
        statusCode: 499,
        apiCode: 2227,
        message: "修改邮箱必须验证之前的邮箱",
      });
    });

    it("which works once the pool no longer asks for it", async () => {
      await bindbox.settings({ fixedCode: "1234", verifyOldEmail: false });
      const { body } = await ask();
      expect(body).toEqual({ ...done, data: { updateEmailToken: expect.any(String), tokenExpiresIn: 60 } });
      const token = await bindbox.signIn("bob");
      const { updateEmailToken } = body.data;
      expect(await bindbox.post("update-email", { updateEmailToken }, token)).toMatchObject({
        statusCode: 200,
      });
      expect((await bindbox.get("get-profile", token)).data.email).toBe("test@example.com");
    });
  });
});
