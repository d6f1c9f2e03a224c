import { describe, expect, it } from "vitest";
import { fixtureWithUsers } from "../../support/fixtures.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("get-security-info", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers({ email: "erin@example.com", emailVerified: true, password: "letters" }),
  });

  const infoOf = async (account: string, password = PASSWORD) =>
    (await bindbox.get("get-security-info", await bindbox.signIn(account, password))).data;

  it("knows which factors a user has", async () => {
    expect(await infoOf("bob")).toEqual({
      passwordSecurityLevel: 3,
      mfaEnrolled: false,
      passwordSet: true,
      emailBinded: true,
      phoneBinded: true,
      securityScore: 100,
    });
    expect(await infoOf("alice")).toMatchObject({
      emailBinded: false,
      phoneBinded: false,
      securityScore: 50,
    });
  });

  it("gives the documents' sample user the documents' score", async () => {
    expect(await infoOf("erin@example.com", "letters")).toEqual({
      passwordSecurityLevel: 1,
      mfaEnrolled: false,
      passwordSet: true,
      emailBinded: true,
      phoneBinded: false,
      securityScore: 60,
    });
  });

  it("follows the password that is set later", async () => {
    const passCode = await bindbox.mailedCode("frank@example.com", "CHANNEL_LOGIN");
    const { data } = await bindbox.post("signin", {
      connection: "PASSCODE",
      passCodePayload: { email: "frank@example.com", passCode },
      options: { autoRegister: true },
    });
    const info = async () => (await bindbox.get("get-security-info", data.access_token)).data;
    expect(await info()).toMatchObject({ passwordSet: false, passwordSecurityLevel: 0, securityScore: 30 });
    await bindbox.post("update-password", { newPassword: "abc123" }, data.access_token);
    expect(await info()).toMatchObject({ passwordSet: true, passwordSecurityLevel: 2, securityScore: 70 });
    expect((await bindbox.get("get-profile", data.access_token)).data.passwordSecurityLevel).toBe(2);
  });

  it("needs a login", async () => {
    expect(await bindbox.get("get-security-info")).toMatchObject({ statusCode: 401, apiCode: 2020 });
  });
});
