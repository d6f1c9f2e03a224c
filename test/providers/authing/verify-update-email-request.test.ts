import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

interface Payload {
  readonly newEmail?: string;
  readonly newEmailPassCode?: string;
  readonly oldEmail?: string;
  readonly oldEmailPassCode?: string;
}

describe("verify-update-email-request", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const verify = (token: string, emailPassCodePayload: Payload) =>
    bindbox.post(
      "verify-update-email-request",
      { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload },
      token,
    );
  const newCode = (channel = "CHANNEL_UPDATE_EMAIL") => bindbox.mailedCode("new@example.com", channel);
  const oldCode = (channel = "CHANNEL_UPDATE_EMAIL") => bindbox.mailedCode("bob@example.com", channel);
  const both = async (channels: { old?: string; new?: string } = {}) => ({
    newEmail: "new@example.com",
    newEmailPassCode: await newCode(channels.new),
    oldEmail: "bob@example.com",
    oldEmailPassCode: await oldCode(channels.old),
  });

  it("takes the codes of both addresses and gives a token of 60 seconds", async () => {
    const token = await bindbox.signIn("bob");
    expect(await verify(token, await both())).toMatchObject({
      statusCode: 200,
      data: { updateEmailToken: expect.any(String), tokenExpiresIn: 60 },
    });
  });

  it("takes codes of the binding channels too", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await both({ new: "CHANNEL_BIND_EMAIL", old: "CHANNEL_UNBIND_EMAIL" });
    expect(await verify(token, payload)).toMatchObject({ statusCode: 200 });
  });

  it("does not take the binding channels the wrong way round", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await both({ new: "CHANNEL_UNBIND_EMAIL", old: "CHANNEL_UPDATE_EMAIL" });
    expect(await verify(token, payload)).toMatchObject({ apiCode: 2001 });
  });

  it("takes the misspelt payload of a documentation page", async () => {
    const token = await bindbox.signIn("bob");
    const body = { verifyMethod: "EMAIL_PASSCODE", emailPasscodePayload: await both() };
    expect(await bindbox.post("verify-update-email-request", body, token)).toMatchObject({ statusCode: 200 });
  });

  it("says the life of the token that the setting gives", async () => {
    await bindbox.settings({ ticketLifetime: 5 });
    const token = await bindbox.signIn("bob");
    expect((await verify(token, await both())).data.tokenExpiresIn).toBe(5);
  });

  it("uses both codes up", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await both();
    await verify(token, payload);
    expect(await verify(token, payload)).toMatchObject({ apiCode: 2001 });
  });

  it("uses neither code up when one is wrong", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await both();
    expect(await verify(token, { ...payload, oldEmailPassCode: "wrong" })).toMatchObject({ apiCode: 500 });
    expect(await verify(token, payload)).toMatchObject({ statusCode: 200 });
  });

  it("counts a wrong try against each of two wrong codes", async () => {
    const token = await bindbox.signIn("bob");
    const payload = await both();
    const wrong = { ...payload, newEmailPassCode: "wrong", oldEmailPassCode: "wrong" };
    expect(await verify(token, wrong)).toMatchObject({ apiCode: 500 });
    expect(await verify(token, { ...payload, oldEmailPassCode: "wrong" })).toMatchObject({ apiCode: 2001 });
  });

  it("asks for the old address and its code, as the documented default wants it", async () => {
    const token = await bindbox.signIn("bob");
    const { oldEmail, oldEmailPassCode, ...fresh } = await both();
    const required = { statusCode: 499, apiCode: 2227, message: "修改邮箱必须验证之前的邮箱" };
    expect(await verify(token, fresh)).toMatchObject(required);
    expect(await verify(token, { ...fresh, oldEmail })).toMatchObject(required);
    expect(await verify(token, { ...fresh, oldEmailPassCode })).toMatchObject(required);
    expect(await verify(token, { ...fresh, oldEmail, oldEmailPassCode })).toMatchObject({ statusCode: 200 });
  });

  it("does without the old address when the pool does", async () => {
    await bindbox.settings({ verifyOldEmail: false });
    const token = await bindbox.signIn("bob");
    const payload = { newEmail: "new@example.com", newEmailPassCode: await newCode() };
    expect(await verify(token, payload)).toMatchObject({ statusCode: 200 });
  });

  it("checks an old address and code that it would not need", async () => {
    await bindbox.settings({ verifyOldEmail: false });
    const token = await bindbox.signIn("bob");
    const payload = await both();
    expect(await verify(token, { ...payload, oldEmail: "no@example.com" })).toMatchObject({ apiCode: 2037 });
    expect(await verify(token, { ...payload, oldEmailPassCode: "wrong" })).toMatchObject({ apiCode: 500 });
    expect(await verify(token, payload)).toMatchObject({ statusCode: 200 });
  });

  it("refuses an old address that is not the user's", async () => {
    const token = await bindbox.signIn("bob");
    const payload = { ...(await both()), oldEmail: "carol@example.com" };
    expect(await verify(token, payload)).toMatchObject({
      statusCode: 499,
      apiCode: 2037,
      message: "填写的旧邮箱与实际邮箱不匹配",
    });
  });

  it("refuses the address that the user has, in any case", async () => {
    const token = await bindbox.signIn("bob");
    const payload = { newEmail: "BOB@example.com", newEmailPassCode: "123456" };
    expect(await verify(token, payload)).toMatchObject({
      statusCode: 499,
      apiCode: 2229,
      message: "新邮箱和旧邮箱一样",
    });
  });

  it("refuses an address that somebody else has", async () => {
    const token = await bindbox.signIn("bob");
    const newEmailPassCode = await bindbox.mailedCode("carol@example.com", "CHANNEL_UPDATE_EMAIL");
    const payload = { ...(await both()), newEmail: "carol@example.com", newEmailPassCode };
    expect(await verify(token, payload)).toMatchObject({ statusCode: 499, apiCode: 2200 });
  });

  it("refuses what is no e-mail address", async () => {
    const token = await bindbox.signIn("bob");
    expect(await verify(token, { newEmail: "new", newEmailPassCode: "1" })).toMatchObject({ apiCode: 2204 });
  });

  it("refuses a user without e-mail", async () => {
    const token = await bindbox.signIn("alice");
    const payload = { newEmail: "new@example.com", newEmailPassCode: await newCode() };
    expect(await verify(token, payload)).toMatchObject({
      statusCode: 499,
      apiCode: 2218,
      message: "用户没有绑定邮箱",
    });
  });

  it("gives a user without e-mail their first one when the setting says so", async () => {
    await bindbox.settings({ updateWithoutBinding: "bind" });
    const token = await bindbox.signIn("alice");
    const payload = { newEmail: "new@example.com", newEmailPassCode: await newCode() };
    const { data } = await verify(token, payload);
    await bindbox.post("update-email", { updateEmailToken: data.updateEmailToken }, token);
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      email: "new@example.com",
      emailVerified: true,
    });
  });

  it("says what is missing, by the path of the member", async () => {
    const token = await bindbox.signIn("bob");
    expect(await verify(token, { newEmail: "new@example.com" })).toMatchObject({
      statusCode: 400,
      message: "emailPassCodePayload.newEmailPassCode should not be empty",
    });
  });
});
