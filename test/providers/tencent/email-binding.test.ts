import { describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { GUEST, STRANGER } from "../../support/tencent-organization.js";
import { tc3 } from "../../support/tencent-sdks.js";
import { exchangeText } from "../../support/tencent-wire.js";

const world = bindingWorldForFile();
const OTHER_EMAIL = "other@example.com";

describe("a member without a binding", () => {
  it("is Unbound, and no field of it is null", async () => {
    const { RequestId, ...binding } = await world.describe();
    expect(binding).toEqual({
      BindId: 0,
      ApplyTime: "",
      Email: "",
      Phone: "",
      BindStatus: "Unbound",
      BindTime: "",
      Description: "",
      PhoneBind: 0,
      CountryCode: "",
    });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has no record that could be changed or mailed again", async () => {
    expect(await world.updateRefusal(0)).toBe("ResourceNotFound.EmailBindRecordNotExist");
    expect(await world.sendRefusal(1)).toBe("ResourceNotFound.EmailBindRecordNotExist");
  });
});

describe("adding an e-mail", () => {
  it("makes the binding Valid and shows what was entered, unmasked", async () => {
    world.clock.freeze();
    world.clock.set(Date.UTC(2022, 0, 13, 20, 9, 8));
    const bindId = await world.add();
    expect(bindId).toBeGreaterThan(0);
    expect(await world.describe()).toMatchObject({
      BindId: bindId,
      ApplyTime: "2022-01-14 04:09:08",
      Email: ADDRESS.Email,
      Phone: ADDRESS.Phone,
      CountryCode: "86",
      BindStatus: "Valid",
      BindTime: "",
      Description: "",
      PhoneBind: 0,
    });
  });

  it("mails a link that lives 15 days", async () => {
    await world.add();
    const mail = await world.mail();
    expect(mail).toMatchObject({
      to: ADDRESS.Email,
      medium: "email",
      channel: "AddOrganizationMemberEmail",
      code: null,
    });
    expect(mail.link).toMatch(new RegExp(`^${world.bindbox.url}/_bindbox/activate/[\\w-]{38}$`));
    expect(mail.text).toContain(mail.link);
    expect(Date.parse(mail.expiresAt) - Date.parse(mail.sentAt)).toBe(15 * 86_400_000);
  });

  it("masks e-mail and phone as the documents' examples do, when the setting says so", async () => {
    await world.bindbox.settings({ maskBindings: true });
    await world.add();
    expect(await world.describe()).toMatchObject({ Email: "Me***@example.com", Phone: "18***11" });
  });

  it("also shows in the list of members", async () => {
    await world.add();
    expect(await world.organization.memberNamed("member")).toMatchObject({ BindStatus: "Valid" });
  });

  it("counts the bindings of all members together", async () => {
    const first = await world.add();
    const second = await world.add({ MemberUin: await world.another("second"), Email: OTHER_EMAIL });
    expect(second).toBe(first + 1);
  });

  it("is refused while the member has a binding that is not failed", async () => {
    await world.add();
    expect(await world.addRefusal({ Email: OTHER_EMAIL })).toBe("FailedOperation.MemberEmailExist");
    await world.activateLatest();
    expect(await world.addRefusal({ Email: OTHER_EMAIL })).toBe("FailedOperation.MemberEmailExist");
  });

  it("is refused for an e-mail that another member has, however it is spelt", async () => {
    await world.add();
    const second = { MemberUin: await world.another("second"), Email: ADDRESS.Email.toUpperCase() };
    expect(await world.addRefusal(second)).toBe("FailedOperation.EmailAlreadyUsed");
    await world.activateLatest();
    expect(await world.addRefusal(second)).toBe("FailedOperation.EmailAlreadyUsed");
  });

  it("is refused for an e-mail that an account logs in with", async () => {
    await world.organization.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(GUEST)))!;
      await tx.tencentAccounts.put({ ...account, email: OTHER_EMAIL });
    });
    expect(await world.addRefusal({ Email: OTHER_EMAIL })).toBe("FailedOperation.EmailAlreadyUsed");
  });

  it("is for created members only", async () => {
    await world.organization.invite({ NodeId: world.rootNodeId });
    expect(await world.addRefusal({ MemberUin: GUEST })).toBe("UnsupportedOperation");
    expect(await world.updateRefusal(1, { MemberUin: GUEST })).toBe("UnsupportedOperation");
  });

  it.each([
    ["an e-mail without @", { Email: "member.example.com" }],
    ["an e-mail with two @", { Email: "a@b@example.com" }],
    ["an empty e-mail", { Email: "" }],
    ["an e-mail without local part", { Email: "@example.com" }],
    ["a domain without a dot", { Email: "member@example" }],
    ["an e-mail of 129 characters", { Email: `${"m".repeat(117)}@example.com` }],
    ["a country code with a plus sign", { CountryCode: "+86" }],
    ["a country code of five digits", { CountryCode: "86000" }],
    ["an empty country code", { CountryCode: "" }],
    ["a phone of four digits", { Phone: "1860" }],
    ["a phone of sixteen digits", { Phone: "1860000001186000" }],
    ["a phone with letters", { Phone: "1860000abcd" }],
  ])("refuses %s", async (_what, address) => {
    expect(await world.addRefusal(address)).toBe("InvalidParameter");
    expect(await world.status()).toBe("Unbound");
    expect(await world.mail()).toBeUndefined();
  });

  it("takes a phone that no country has, as the provider's own tests do", async () => {
    await world.add({ Phone: "12345678901", Email: `${"m".repeat(116)}@example.com` });
    expect(await world.describe()).toMatchObject({ Phone: "12345678901" });
  });
});

describe("changing a binding", () => {
  it("replaces e-mail and phone at once and keeps id and time of application", async () => {
    const bindId = await world.add();
    const before = await world.describe();
    await world.bindbox.advance("1h");
    await world.update(bindId, { Email: OTHER_EMAIL, CountryCode: "852", Phone: "61234567" });
    const { RequestId: _first, ...old } = before;
    expect(await world.describe()).toMatchObject({
      ...old,
      Email: OTHER_EMAIL,
      CountryCode: "852",
      Phone: "61234567",
    });
  });

  it("mails a new link to the new address, and the old link is dead", async () => {
    const bindId = await world.add();
    const old = await world.token();
    await world.update(bindId, { Email: OTHER_EMAIL });
    expect(await world.mail(OTHER_EMAIL)).toMatchObject({ channel: "UpdateOrganizationMemberEmailBind" });
    expect(await world.activationRefusal(old)).toBe("FailedOperation.BindEmailLinkInvalid");
    await world.activateLatest(OTHER_EMAIL);
    expect(await world.status()).toBe("Success");
  });

  it("starts the 15 days over", async () => {
    const bindId = await world.add();
    await world.bindbox.advance("14d");
    await world.update(bindId, { Phone: "18600000012" });
    await world.bindbox.advance("14d");
    expect(await world.status()).toBe("Valid");
    await world.bindbox.advance("1d");
    expect(await world.status()).toBe("Failed");
  });

  it("works three times", async () => {
    const bindId = await world.add();
    for (const digit of [1, 2, 3]) await world.update(bindId, { Phone: `1860000002${digit}` });
    expect(await world.updateRefusal(bindId)).toBe("LimitExceeded.UpdateEmailBindOverLimit");
    expect(await world.describe()).toMatchObject({ Phone: "18600000023", BindStatus: "Valid" });
    await world.bindbox.settings({ bindUpdateLimit: 4 });
    await world.update(bindId);
  });

  it("frees the e-mail that it replaces, and takes no other member's", async () => {
    const bindId = await world.add();
    const second = await world.another("second");
    await world.add({ MemberUin: second, Email: OTHER_EMAIL });
    expect(await world.updateRefusal(bindId, { Email: OTHER_EMAIL })).toBe(
      "FailedOperation.EmailAlreadyUsed",
    );
    await world.update(bindId, { Email: "third@example.com" });
    expect(await world.add({ MemberUin: await world.another("fourth") })).toBeGreaterThan(bindId);
  });

  it("needs the binding's own member", async () => {
    const bindId = await world.add();
    const second = await world.another("second");
    expect(await world.updateRefusal(bindId, { MemberUin: second })).toBe(
      "ResourceNotFound.EmailBindRecordNotExist",
    );
    expect(await world.sendRefusal(bindId, { MemberUin: second })).toBe(
      "ResourceNotFound.EmailBindRecordNotExist",
    );
  });

  it("refuses values that cannot be addresses", async () => {
    const bindId = await world.add();
    expect(await world.updateRefusal(bindId, { Phone: "1" })).toBe("InvalidParameter");
  });

  it("is over once the binding is activated", async () => {
    const bindId = await world.add();
    await world.activateLatest();
    expect(await world.updateRefusal(bindId)).toBe("FailedOperation.EmailBindRecordInvalid");
    expect(await world.sendRefusal(bindId)).toBe("FailedOperation.EmailBindRecordInvalid");
  });
});

describe("sending the mail again", () => {
  it("replaces the link and starts its 15 days over", async () => {
    const bindId = await world.add();
    const old = await world.token();
    await world.bindbox.advance("14d");
    await world.send(bindId);
    expect(await world.mail()).toMatchObject({ channel: "SendOrgMemberAccountBindEmail" });
    expect(await world.activationRefusal(old)).toBe("FailedOperation.BindEmailLinkInvalid");
    await world.bindbox.advance("14d");
    await world.activateLatest();
  });

  it("works three times an hour and five times in all", async () => {
    const bindId = await world.add();
    for (let sent = 0; sent < 3; sent++) await world.send(bindId);
    expect(await world.sendRefusal(bindId)).toBe("LimitExceeded.SendEmailWithinOneHourLimit");
    await world.bindbox.advance("1h");
    for (let sent = 3; sent < 5; sent++) await world.send(bindId);
    await world.bindbox.advance("1h");
    expect(await world.sendRefusal(bindId)).toBe("LimitExceeded.SendEmailLimit");
    await world.bindbox.settings({ bindResendLimit: 6 });
    await world.send(bindId);
  });
});

describe("a binding that nobody activates", () => {
  it("fails when its 15 days are over, to the second", async () => {
    world.clock.freeze();
    await world.add();
    await world.bindbox.advance("1295999s");
    expect(await world.status()).toBe("Valid");
    await world.bindbox.advance("1s");
    expect(await world.describe()).toMatchObject({
      BindStatus: "Failed",
      Description: "The mailbox binding link has expired.",
      BindTime: "",
      PhoneBind: 0,
    });
    expect(await world.organization.memberNamed("member")).toMatchObject({ BindStatus: "Failed" });
  });

  it("can neither be changed nor mailed again", async () => {
    const bindId = await world.add();
    await world.bindbox.advance("15d");
    expect(await world.updateRefusal(bindId, { Email: OTHER_EMAIL })).toBe(
      "FailedOperation.EmailBindRecordInvalid",
    );
    expect(await world.sendRefusal(bindId)).toBe("FailedOperation.EmailBindRecordInvalid");
  });

  it("makes room for a new one with another e-mail; its own is burnt", async () => {
    const first = await world.add();
    await world.bindbox.advance("15d");
    expect(await world.addRefusal()).toBe("FailedOperation.EmailAlreadyUsed");
    const second = await world.add({ Email: OTHER_EMAIL });
    expect(second).not.toBe(first);
    expect(await world.describe()).toMatchObject({ BindId: second, BindStatus: "Valid", Email: OTHER_EMAIL });
  });

  it("lives as long as the setting says", async () => {
    await world.bindbox.settings({ bindLinkLifetime: 60 });
    await world.add();
    await world.bindbox.advance("60s");
    expect(await world.status()).toBe("Failed");
  });
});

describe("the limits of adding", () => {
  it("are ten bindings for a member a day of UTC+8", async () => {
    world.clock.freeze();
    world.clock.set(Date.UTC(2022, 0, 13, 15, 0));
    await world.bindbox.settings({ bindLinkLifetime: 1 });
    for (let attempt = 0; attempt < 10; attempt++) {
      await world.add({ Email: `try-${attempt}@example.com` });
      await world.bindbox.advance("1s");
    }
    expect(await world.addRefusal({ Email: OTHER_EMAIL })).toBe("LimitExceeded.EmailBindOverLimit");
    await world.bindbox.advance("1h");
    await world.add({ Email: OTHER_EMAIL });
  });

  it("are as many accounts a phone as the setting says, failed bindings not counted", async () => {
    await world.bindbox.settings({ bindPhoneLimit: 2 });
    const [second, third] = [await world.another("second"), await world.another("third")];
    await world.add();
    await world.add({ MemberUin: second, Email: "second@example.com" });
    const more = { MemberUin: third, Email: "third@example.com" };
    expect(await world.addRefusal(more)).toBe("LimitExceeded.PhoneNumBound");
    await world.add({ ...more, CountryCode: "852" });
    await world.bindbox.advance("15d");
    await world.add({ MemberUin: await world.another("fourth"), Email: "fourth@example.com" });
  });
});

describe("who may do it", () => {
  const actions = [
    (uin: number) => world.organization.refusal("DescribeOrganizationMemberEmailBind", { MemberUin: 1 }, uin),
    (uin: number) => world.addRefusal({ MemberUin: 1 }, uin),
    (uin: number) => world.updateRefusal(1, { MemberUin: 1 }, uin),
    (uin: number) => world.sendRefusal(1, { MemberUin: 1 }, uin),
  ];
  const answersFor = (uin: number) => Promise.all(actions.map((action) => action(uin)));

  it("nobody without an organization", async () => {
    expect(new Set(await answersFor(STRANGER))).toEqual(new Set(["ResourceNotFound.OrganizationNotExist"]));
  });

  it("no mere member of one", async () => {
    await world.organization.invite({ NodeId: world.rootNodeId });
    expect(await answersFor(GUEST)).toEqual([
      "AuthFailure.UnauthorizedOperation",
      "UnsupportedOperation",
      "UnsupportedOperation",
      "AuthFailure.UnauthorizedOperation",
    ]);
  });

  it("the manager, for members of the own organization but not for itself", async () => {
    const manager = (await world.organization.ok("DescribeOrganization")).HostUin;
    expect(new Set(await answersFor(manager))).toEqual(
      new Set(["ResourceNotFound.OrganizationMemberNotExist"]),
    );
    expect(await world.addRefusal({ MemberUin: manager })).toBe(
      "ResourceNotFound.OrganizationMemberNotExist",
    );
  });
});

it("answers the request of the documents in the envelope of the documents, byte by byte", async () => {
  await world.organization.rows(async (tx) => {
    const member = (await tx.organizationMembers.get(String(world.member)))!;
    await tx.organizationMembers.put({ ...member, id: "123", memberUin: 123, name: "123" });
    const { orgId } = member;
    await tx.emailBindings.put({
      id: "1",
      bindId: 1,
      memberUin: 123,
      orgId,
      email: "123@qq.com",
      countryCode: "86",
      phone: "18600000032",
      status: "Success",
      failure: null,
      lastRefusal: null,
      phoneBound: false,
      appliedAt: Date.UTC(2022, 0, 13, 4, 9, 8),
      boundAt: Date.UTC(2022, 0, 13, 10, 9, 8),
      updates: 0,
      resentAt: [],
      linkToken: "",
      linkExpiresAt: 0,
    });
  });
  const { port } = world.bindbox.emulator;
  const request = tc3({
    action: "DescribeOrganizationMemberEmailBind",
    body: '{"MemberUin":123}',
    host: `127.0.0.1:${port}`,
  });
  const text = await exchangeText(port, request);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(head).toMatch(/\r\ncontent-type: application\/json\r\n/i);
  expect(body.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, "UUID")).toBe(
    '{"Response":{"BindId":1,"ApplyTime":"2022-01-13 12:09:08","Email":"123@qq.com","Phone":"18600000032",' +
      '"BindStatus":"Success","BindTime":"2022-01-13 18:09:08","Description":"success","PhoneBind":0,' +
      '"CountryCode":"86","RequestId":"UUID"}}',
  );
});

it("passes the acceptance test of the Terraform provider", async () => {
  const { organization, member } = world;
  const first = { Email: "iac-test@qq.com", CountryCode: "86", Phone: "12345678901" };
  const { BindId } = await organization.ok("AddOrganizationMemberEmail", { MemberUin: member, ...first });
  expect(await world.describe()).toMatchObject({ BindId, ...first, BindStatus: "Valid" });
  const second = { Email: "iac-test-update@qq.com", CountryCode: "86", Phone: "12345678902" };
  await organization.ok("UpdateOrganizationMemberEmailBind", { MemberUin: member, BindId, ...second });
  const { RequestId: _once, ...afterUpdate } = await world.describe();
  expect(afterUpdate).toMatchObject({ BindId, ...second });
  const { RequestId: _again, ...imported } = await world.describe();
  expect(imported).toEqual(afterUpdate);
});
