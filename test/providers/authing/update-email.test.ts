import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, emulatorForFile } from "../../support/test-emulator.js";

describe("update-email", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  /** Step one as bob, who wants `newEmail`. */
  const ticketFor = async (token: string, newEmail = "new@example.com"): Promise<string> => {
    await bindbox.settings({ verifyOldEmail: false });
    const newEmailPassCode = await bindbox.mailedCode(newEmail, "CHANNEL_UPDATE_EMAIL");
    const { data } = await bindbox.post(
      "verify-update-email-request",
      { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { newEmail, newEmailPassCode } },
      token,
    );
    return data.updateEmailToken;
  };

  const INVALID = { statusCode: 499, message: "updateEmailToken 无效或已过期" };

  it("puts the new address in place, verified", async () => {
    const token = await bindbox.signIn("bob");
    const updateEmailToken = await ticketFor(token);
    expect(await bindbox.post("update-email", { updateEmailToken }, token)).toMatchObject({
      statusCode: 200,
      message: "操作成功",
      data: { success: true },
    });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      email: "new@example.com",
      emailVerified: true,
    });
  });

  it("takes a token once", async () => {
    const token = await bindbox.signIn("bob");
    const updateEmailToken = await ticketFor(token);
    await bindbox.post("update-email", { updateEmailToken }, token);
    const again = await bindbox.post("update-email", { updateEmailToken }, token);
    expect(again).toMatchObject(INVALID);
    expect(again.apiCode).toBeUndefined();
  });

  it("takes a token for 60 seconds", async () => {
    const token = await bindbox.signIn("bob");
    const updateEmailToken = await ticketFor(token);
    await bindbox.advance("60s");
    expect(await bindbox.post("update-email", { updateEmailToken }, token)).toMatchObject(INVALID);
    expect((await bindbox.get("get-profile", token)).data.email).toBe("bob@example.com");
  });

  it("takes a token from nobody but the user it was given to, and it stays good for them", async () => {
    const bob = await bindbox.signIn("bob");
    const updateEmailToken = await ticketFor(bob);
    const carol = await bindbox.signIn("carol@example.com");
    expect(await bindbox.post("update-email", { updateEmailToken }, carol)).toMatchObject(INVALID);
    expect(await bindbox.post("update-email", { updateEmailToken }, bob)).toMatchObject({ statusCode: 200 });
  });

  it("refuses a token that was never given out, and one for something else", async () => {
    const token = await bindbox.signIn("bob");
    expect(await bindbox.post("update-email", { updateEmailToken: "xxxx" }, token)).toMatchObject(INVALID);
    const passCode = await bindbox.mailedCode("bob@example.com", "CHANNEL_DELETE_ACCOUNT");
    const { data } = await bindbox.post(
      "verify-delete-account-request",
      { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email: "bob@example.com", passCode } },
      token,
    );
    const body = { updateEmailToken: data.deleteAccountToken };
    expect(await bindbox.post("update-email", body, token)).toMatchObject(INVALID);
  });

  it("answers the configured code for a bad token", async () => {
    await bindbox.settings({ ticketInvalidApiCode: 2300 });
    const token = await bindbox.signIn("bob");
    expect(await bindbox.post("update-email", { updateEmailToken: "xxxx" }, token)).toMatchObject({
      apiCode: 2300,
    });
  });

  it("refuses an address that somebody else took between the steps", async () => {
    const bob = await bindbox.signIn("bob");
    const updateEmailToken = await ticketFor(bob);
    const alice = await bindbox.signIn("alice");
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "new@example.com", passCode }, alice);
    expect(await bindbox.post("update-email", { updateEmailToken }, bob)).toMatchObject({
      statusCode: 499,
      apiCode: 2200,
    });
  });

  it.each(['"a-token"', "[]", "1", "true"])("answers a body that is no object: %s", async (body) => {
    const token = await bindbox.signIn("bob");
    const { status, body: answer } = await bindbox.agent
      .post("/api/v3/update-email")
      .set({ "x-authing-app-id": APP_ID, authorization: token, "content-type": "application/json" })
      .send(body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ statusCode: 400, message: "body must be an object" });
  });
});
