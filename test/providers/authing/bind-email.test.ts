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
});
