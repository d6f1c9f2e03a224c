import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, APP_SECRET, emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("delete-account", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const ticketFor = async (token: string): Promise<string> => {
    const body = { verifyMethod: "PASSWORD", passwordPayload: { password: PASSWORD } };
    return (await bindbox.post("verify-delete-account-request", body, token)).data.deleteAccountToken;
  };
  const INVALID = { statusCode: 499, message: "token 无效或已过期" };

  it("removes the user: they cannot sign in, and their tokens stop working", async () => {
    const token = await bindbox.signIn("alice");
    const elsewhere = await bindbox.signIn("alice");
    const deleteAccountToken = await ticketFor(token);
    expect(await bindbox.post("delete-account", { deleteAccountToken }, token)).toMatchObject({
      statusCode: 200,
      data: { success: true },
    });
    for (const old of [token, elsewhere]) {
      expect(await bindbox.get("get-profile", old)).toMatchObject({ statusCode: 401, apiCode: 2020 });
    }
    const signIn = { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } };
    expect(await bindbox.post("signin", signIn)).toMatchObject({ statusCode: 403, apiCode: 2333 });
  });

  it("removes the refresh tokens and the history of the user, and nobody else's", async () => {
    const stored = () =>
      bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => ({
        refreshTokens: (await tx.refreshTokens.all()).map(({ userId }) => userId),
        logins: (await tx.logins.all()).map(({ userId }) => userId),
      }));
    const bob = await bindbox.signIn("bob", PASSWORD, "openid offline_access");
    const token = await bindbox.signIn("alice", PASSWORD, "openid offline_access");
    expect((await stored()).refreshTokens).toHaveLength(2);
    await bindbox.post("delete-account", { deleteAccountToken: await ticketFor(token) }, token);
    const { userId } = (await bindbox.get("get-profile", bob)).data;
    expect(await stored()).toEqual({ refreshTokens: [userId], logins: [userId] });
  });

  it("frees the user name", async () => {
    const token = await bindbox.signIn("alice");
    await bindbox.post("delete-account", { deleteAccountToken: await ticketFor(token) }, token);
    const body = { connection: "PASSWORD", passwordPayload: { username: "alice", password: PASSWORD } };
    expect(await bindbox.post("signup", body)).toMatchObject({ statusCode: 200 });
  });

  it("takes no token that is 60 seconds old, that somebody else got, or that was never given out", async () => {
    const token = await bindbox.signIn("alice");
    const deleteAccountToken = await ticketFor(token);
    const bob = await bindbox.signIn("bob");
    expect(await bindbox.post("delete-account", { deleteAccountToken }, bob)).toMatchObject(INVALID);
    expect(await bindbox.post("delete-account", { deleteAccountToken: "xxxx" }, token)).toMatchObject(
      INVALID,
    );
    await bindbox.advance("60s");
    expect(await bindbox.post("delete-account", { deleteAccountToken }, token)).toMatchObject(INVALID);
    expect((await bindbox.get("get-profile", token)).statusCode).toBe(200);
  });

  it("needs a login", async () => {
    const { body } = await bindbox.agent
      .post("/api/v3/delete-account")
      .set("x-authing-app-id", APP_ID)
      .auth(APP_ID, APP_SECRET)
      .send({ deleteAccountToken: "xxxx" });
    expect(body).toMatchObject({ statusCode: 401, apiCode: 2020 });
  });
});
