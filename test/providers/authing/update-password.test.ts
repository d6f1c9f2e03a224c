import { beforeEach, describe, expect, it } from "vitest";
import { rsaEncrypted, sm2Encrypted } from "../../support/encrypt-password.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("update-password", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const update = (token: string, body: object) => bindbox.post("update-password", body, token);

  it("changes the password; the old one does not work any more, the tokens do", async () => {
    const token = await bindbox.signIn("alice");
    expect(await update(token, { newPassword: "N3w-secret", oldPassword: PASSWORD })).toMatchObject({
      statusCode: 200,
    });
    const body = { connection: "PASSWORD", passwordPayload: { username: "alice", password: PASSWORD } };
    expect(await bindbox.post("signin", body)).toMatchObject({ statusCode: 403, apiCode: 2006 });
    expect(await bindbox.signIn("alice", "N3w-secret")).toEqual(expect.any(String));
    expect((await bindbox.get("get-profile", token)).statusCode).toBe(200);
  });

  it("asks for the old password, and for the right one", async () => {
    const token = await bindbox.signIn("alice");
    expect(await update(token, { newPassword: "N3w-secret" })).toMatchObject({
      statusCode: 499,
      apiCode: 2201,
      message: "请输入原始密码",
    });
    expect(await update(token, { newPassword: "N3w-secret", oldPassword: "wrong" })).toMatchObject({
      statusCode: 499,
      apiCode: 2203,
      message: "原始密码错误",
    });
  });

  it("asks a user who has none for no old password", async () => {
    const passCode = await bindbox.mailedCode("erin@example.com", "CHANNEL_LOGIN");
    const { data } = await bindbox.post("signin", {
      connection: "PASSCODE",
      passCodePayload: { email: "erin@example.com", passCode },
      options: { autoRegister: true },
    });
    expect(await update(data.access_token, { newPassword: PASSWORD })).toMatchObject({ statusCode: 200 });
    expect(await bindbox.signIn("erin@example.com")).toEqual(expect.any(String));
  });

  it.each([
    ["rsa", rsaEncrypted],
    ["sm2", sm2Encrypted],
  ] as const)("takes both passwords encrypted with %s", async (passwordEncryptType, encrypted) => {
    const token = await bindbox.signIn("alice");
    const body = {
      newPassword: await encrypted(bindbox, "N3w-secret"),
      oldPassword: await encrypted(bindbox, PASSWORD),
      passwordEncryptType,
    };
    expect(await update(token, body)).toMatchObject({ statusCode: 200 });
    expect(await bindbox.signIn("alice", "N3w-secret")).toEqual(expect.any(String));
  });

  it("refuses an old or new password that cannot be decrypted", async () => {
    const token = await bindbox.signIn("alice");
    const encrypted = await rsaEncrypted(bindbox, PASSWORD);
    const undecryptable = { statusCode: 499, apiCode: 400, message: "密码解密失败" };
    const options = { passwordEncryptType: "rsa" };
    expect(await update(token, { ...options, newPassword: encrypted, oldPassword: PASSWORD })).toMatchObject(
      undecryptable,
    );
    expect(await update(token, { ...options, newPassword: "plain", oldPassword: encrypted })).toMatchObject(
      undecryptable,
    );
  });

  it("refuses a password that is too short", async () => {
    const token = await bindbox.signIn("alice");
    expect(await update(token, { newPassword: "12345", oldPassword: PASSWORD })).toMatchObject({
      apiCode: 2029,
    });
    await bindbox.settings({ passwordMinLength: 5 });
    expect(await update(token, { newPassword: "12345", oldPassword: PASSWORD })).toMatchObject({
      statusCode: 200,
    });
  });

  it("lets a password come again, unless the pool remembers it", async () => {
    const token = await bindbox.signIn("alice");
    const change = (oldPassword: string, newPassword: string) => update(token, { oldPassword, newPassword });
    expect(await change(PASSWORD, PASSWORD)).toMatchObject({ statusCode: 200 });
    expect(await change(PASSWORD, "second-1")).toMatchObject({ statusCode: 200 });
    await bindbox.settings({ passwordHistory: 2 });
    const reused = { statusCode: 499, apiCode: 2059, message: "密码重复设置" };
    expect(await change("second-1", "second-1")).toMatchObject(reused);
    expect(await change("second-1", PASSWORD)).toMatchObject(reused);
    expect(await change("second-1", "third-1")).toMatchObject({ statusCode: 200 });
    expect(await change("third-1", PASSWORD)).toMatchObject({ statusCode: 200 });
  });
});
