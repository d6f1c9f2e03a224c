import { describe, expect, it } from "vitest";
import { passwordMatches } from "../../../src/providers/password-hash.js";
import { REMEMBERED_ROWS } from "../../../src/sandbox/forget-dead-rows.js";
import { ACCOUNT_PASSWORD, ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { GUEST } from "../../support/tencent-organization.js";

const world = bindingWorldForFile();

describe("an activation", () => {
  it("binds e-mail and phone, and makes them the account's", async () => {
    world.clock.freeze();
    world.clock.set(Date.UTC(2022, 0, 13, 4, 9, 8));
    const bindId = await world.add();
    const token = await world.token();
    await world.bindbox.advance("6h");
    const code = await world.code(token);
    expect(await world.activate(token, { email: "member@EXAMPLE.com", code })).toEqual({
      status: 200,
      body: {
        memberUin: world.member,
        bindId,
        email: ADDRESS.Email,
        countryCode: "86",
        phone: ADDRESS.Phone,
        status: "Success",
        boundAt: "2022-01-13T10:09:08.000Z",
      },
    });
    expect(await world.describe()).toMatchObject({
      BindId: bindId,
      BindStatus: "Success",
      ApplyTime: "2022-01-13 12:09:08",
      BindTime: "2022-01-13 18:09:08",
      Description: "success",
      PhoneBind: 1,
    });
    const account = await world.organization.rows((tx) => tx.tencentAccounts.get(String(world.member)));
    expect(account).toMatchObject({ email: ADDRESS.Email, phone: `86 ${ADDRESS.Phone}` });
    expect(passwordMatches(ACCOUNT_PASSWORD, account!.passwordHash!)).toBe(true);
  });

  it("never ends: a bound member stays bound after the 15 days", async () => {
    await world.add();
    await world.activateLatest();
    await world.bindbox.advance("16d");
    expect(await world.status()).toBe("Success");
  });

  it("lets the organization part with the member", async () => {
    await world.add();
    const removal = { MemberUin: [world.member] };
    expect(await world.organization.refusal("DeleteOrganizationMembers", removal)).toBe(
      "UnsupportedOperation.CreateMemberNotAllowDelete",
    );
    await world.activateLatest();
    await world.organization.ok("DeleteOrganizationMembers", removal);
  });
});

describe("the SMS code", () => {
  it("has six digits, lives five minutes and arrives at the phone of the binding", async () => {
    await world.add();
    const { status, body } = await world.requestCode(await world.token());
    expect({ status, to: body.to }).toEqual({ status: 200, to: "+8618600000011" });
    const [sms] = (await world.bindbox.control("get", "/outbox").query({ to: "18600000011" })).body;
    expect(sms).toMatchObject({
      medium: "sms",
      to: "+8618600000011",
      channel: "ACTIVATION",
      code: expect.stringMatching(/^\d{6}$/),
      link: null,
      expiresAt: body.expiresAt,
    });
    expect(sms.text).toContain(sms.code);
    expect(Date.parse(sms.expiresAt) - Date.parse(sms.sentAt)).toBe(300_000);
  });

  it("is as long and lives as long as the settings say", async () => {
    await world.bindbox.settings({ activationCodeLength: 4, activationCodeLifetime: 10 });
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    expect(code).toMatch(/^\d{4}$/);
    await world.bindbox.advance("10s");
    expect(await world.activationRefusal(token, { code })).toBe("InvalidParameter.CodeExpired");
    await world.bindbox.settings({ fixedCode: "424242" });
    expect(await world.code(token)).toBe("424242");
  });

  it("replaces the one before it", async () => {
    await world.add();
    const token = await world.token();
    const first = await world.code(token);
    const second = await world.code(token);
    expect(first).not.toBe(second);
    expect(await world.activationRefusal(token, { code: first })).toBe("InvalidParameter.CodeError");
    expect((await world.activate(token, { code: second })).status).toBe(200);
  });

  it("belongs to its link: a new link needs a new code", async () => {
    const bindId = await world.add();
    const code = await world.code(await world.token());
    await world.send(bindId);
    expect(await world.activationRefusal(await world.token(), { code })).toBe("InvalidParameter.CodeError");
  });
});

describe("a step that fails", () => {
  it("says why in Tencent's words and changes nothing", async () => {
    await world.add();
    const token = await world.token();
    const { status, body } = await world.activate(token, { code: "1" });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      title: "Unprocessable Content",
      status: 422,
      code: "InvalidParameter.CodeError",
      detail: expect.stringContaining("Incorrect mobile phone verification code."),
    });
    expect(await world.status()).toBe("Valid");
    await world.activateLatest();
  });

  it.each([
    ["no code was sent", "InvalidParameter.CodeError", {}],
    ["the e-mail is another one", "InvalidParameter.InvalidEmail", { email: "other@example.com" }],
    ["the e-mail is none", "InvalidParameter.InvalidEmail", { email: "member" }],
  ])("because %s", async (_why, code, form) => {
    await world.add();
    expect(await world.activationRefusal(await world.token(), form)).toBe(code);
  });

  it("because five minutes have passed", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.bindbox.advance("5m");
    expect(await world.activationRefusal(token, { code })).toBe("InvalidParameter.CodeExpired");
  });

  it.each([
    ["7 characters", "Passw0!"],
    ["21 characters", "Passw0rd!Passw0rd!123"],
    ["no letter", "12345678!"],
    ["no digit", "Password!"],
    ["no special character", "Passw0rd1"],
    ["a blank", "Passw0rd! "],
    ["nothing at all", ""],
  ])("because the password has %s", async (_what, password) => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    expect(await world.activationRefusal(token, { code, password })).toBe("InvalidParameter.PasswordIllegal");
  });

  it.each([
    ["8 characters", "Passw0!!"],
    ["20 characters", "Passw0rd!Passw0rd!12"],
  ])("not because the password has %s", async (_what, password) => {
    await world.add();
    const token = await world.token();
    expect((await world.activate(token, { code: await world.code(token), password })).status).toBe(200);
  });

  it("because the link is unknown", async () => {
    expect(await world.activationRefusal("never-mailed")).toBe("FailedOperation.BindEmailLinkInvalid");
    const { status, body } = await world.requestCode("never-mailed");
    expect({ status, code: body.code }).toEqual({
      status: 422,
      code: "FailedOperation.BindEmailLinkInvalid",
    });
  });

  it("because the link was used", async () => {
    await world.add();
    const token = await world.activateLatest();
    expect(await world.activationRefusal(token)).toBe("FailedOperation.BindEmailLinkInvalid");
  });

  it("because the link has expired", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.bindbox.advance("15d");
    expect(await world.activationRefusal(token, { code })).toBe("FailedOperation.BindEmailLinkExpired");
    expect((await world.requestCode(token)).body.code).toBe("FailedOperation.BindEmailLinkExpired");
  });

  it("because the e-mail has become another account's", async () => {
    await world.add();
    await world.organization.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(GUEST)))!;
      await tx.tencentAccounts.put({ ...account, email: ADDRESS.Email });
    });
    const token = await world.token();
    expect(await world.activationRefusal(token, { code: await world.code(token) })).toBe(
      "FailedOperation.AccountAlreadyRegister",
    );
  });

  it("because an update has put the phone over its limit", async () => {
    await world.bindbox.settings({ bindPhoneLimit: 1 });
    const bindId = await world.add();
    const second = await world.another("second");
    await world.add({ MemberUin: second, Email: "second@example.com", Phone: "18600000022" });
    await world.update(bindId, { Phone: "18600000022" });
    const token = await world.token();
    expect(await world.activationRefusal(token, { code: await world.code(token) })).toBe(
      "FailedOperation.MemberBindPhoneError",
    );
  });

  it("because the member's account was deleted", async () => {
    await world.add();
    const token = await world.token();
    await world.organization.ok("DeleteAccount", { MemberUin: world.member });
    expect(await world.activationRefusal(token)).toBe("ResourceNotFound.UserNotExist");
  });

  it.each(["AccountAlreadyRegister", "MemberBindEmailError", "MemberBindPhoneError"] as const)(
    "because the account system answers %s",
    async (accountSystem) => {
      await world.add();
      const token = await world.token();
      const code = await world.code(token);
      await world.bindbox.settings({ accountSystem });
      expect(await world.activationRefusal(token, { code })).toBe(`FailedOperation.${accountSystem}`);
      await world.bindbox.settings({ accountSystem: "ok" });
      expect((await world.activate(token, { code })).status).toBe(200);
    },
  );

  it("because the account system is down", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.bindbox.settings({ accountSystem: "InternalError" });
    expect(await world.activationRefusal(token, { code })).toBe("InternalError");
  });
});

it("names the fields that a JSON step lacks", async () => {
  await world.add();
  const path = `/_bindbox/v1/activation/${await world.token()}`;
  const { status, body } = await world.bindbox.agent.post(path).send({ email: ADDRESS.Email, code: 1 });
  expect(status).toBe(400);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
    "body/code",
    "body/password",
  ]);
});

it("refuses programs of a foreign Host or Origin", async () => {
  await world.add();
  const path = `/_bindbox/v1/activation/${await world.token()}/code`;
  const { agent } = world.bindbox;
  expect((await agent.post(path).set("host", "evil.example")).status).toBe(403);
  expect((await agent.post(path).set("origin", "http://evil.example")).status).toBe(403);
  expect((await world.bindbox.control("get", "/outbox").query({ medium: "sms" })).body).toEqual([]);
});

describe("codes of activations", () => {
  it("that have expired are remembered while their link works, and forgotten by and by when it does not", async () => {
    await world.add();
    const token = await world.token();
    await world.code(token);
    await world.bindbox.advance("6m");
    const other = await world.another("second");
    await world.add({ MemberUin: other, Email: "second@example.com" });
    const codes = () => world.organization.rows((tx) => tx.activationCodes.count());
    await world.organization.rows(async (tx) => {
      const row = (await tx.activationCodes.get(token))!;
      for (let i = 0; i < REMEMBERED_ROWS; i += 1) await tx.activationCodes.put({ ...row, id: `gone-${i}` });
    });
    await world.code(await world.token("second@example.com"));
    expect(await codes()).toBeLessThan(REMEMBERED_ROWS);
    expect(await world.activationRefusal(token)).toBe("InvalidParameter.CodeExpired");
  });
});
