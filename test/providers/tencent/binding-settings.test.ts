import { describe, expect, it } from "vitest";
import type { SettingsPatch } from "../../../src/sandbox/settings.js";
import { ACCOUNT_PASSWORD, ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { FIRST_PAGE, GUEST, SUB_ACCOUNT } from "../../support/tencent-organization.js";

// What no document says about bindings, and a setting decides: what holds by default, and what holds otherwise.

const world = bindingWorldForFile();
const OTHER_EMAIL = "other@example.com";

const set = (settings: SettingsPatch) => world.bindbox.settings(settings);

async function describedWithoutId(memberUin?: number) {
  const { RequestId: _id, ...binding } = await world.describe(memberUin);
  return binding;
}

describe("organizationTimeZone", () => {
  const moment = Date.UTC(2022, 0, 13, 18, 9, 8);

  async function timesOfEverything() {
    world.clock.freeze();
    world.clock.set(moment);
    const { organization, member } = world;
    const { OrgId } = await organization.ok("DescribeOrganization");
    await organization.rows(async (tx) => {
      const row = (await tx.organizations.get(String(OrgId)))!;
      await tx.organizations.put({ ...row, createdAt: moment });
    });
    await world.add();
    const uin = await world.another("second");
    const NodeId = (
      await organization.ok("AddOrganizationNode", { ParentNodeId: world.rootNodeId, Name: "n" })
    ).NodeId;
    const policy = { MemberUin: uin, PolicyName: "p", IdentityId: 1 };
    const { PolicyId } = await organization.ok("CreateOrganizationMemberPolicy", policy);
    const accounts = { MemberUin: uin, PolicyId, OrgSubAccountUins: [SUB_ACCOUNT] };
    await organization.ok("BindOrganizationMemberAuthAccount", accounts);
    const { OrgSubAccountUins: _, ...ofPolicy } = accounts;
    const first = async (action: string, parameters: object) =>
      (await organization.ok(action, { ...FIRST_PAGE, ...parameters })).Items[0];
    const node = (await world.organization.nodes()).Items.find(
      (it: { NodeId: number }) => it.NodeId === NodeId,
    );
    return [
      (await world.describe(member)).ApplyTime,
      (await organization.ok("DescribeOrganization")).CreateTime,
      (await organization.memberNamed("second")).CreateTime,
      node.UpdateTime,
      (await first("ListOrganizationIdentity", {})).UpdateTime,
      (await first("DescribeOrganizationMemberAuthIdentities", { MemberUin: uin })).CreateTime,
      (await first("DescribeOrganizationMemberPolicies", { MemberUin: uin })).CreateTime,
      (await first("DescribeOrganizationMemberAuthAccounts", ofPolicy)).CreateTime,
    ];
  }

  it.each([
    [undefined, "2022-01-14 02:09:08"],
    ["+00:00", "2022-01-13 18:09:08"],
    ["-03:30", "2022-01-13 14:39:08"],
    ["+14:00", "2022-01-14 08:09:08"],
  ])("as %s makes every time of every action %s", async (organizationTimeZone, text) => {
    if (organizationTimeZone !== undefined) await set({ organizationTimeZone });
    expect(new Set(await timesOfEverything())).toEqual(new Set([text]));
  });

  it("is the zone of BindTime too", async () => {
    world.clock.freeze();
    world.clock.set(moment);
    await set({ organizationTimeZone: "+00:00" });
    await world.add();
    await world.activateLatest();
    expect(await world.describe()).toMatchObject({ BindTime: "2022-01-13 18:09:08" });
  });

  it("is where the day of the daily limit begins", async () => {
    await set({ bindDailyLimit: 1, bindLinkLifetime: 1, organizationTimeZone: "+00:00" });
    world.clock.freeze();
    world.clock.set(Date.UTC(2022, 0, 13, 15, 59));
    await world.add();
    await world.bindbox.advance("2m"); // midnight of UTC+8, but not here
    expect(await world.addRefusal({ Email: OTHER_EMAIL })).toBe("LimitExceeded.EmailBindOverLimit");
    await set({ organizationTimeZone: "+08:00" });
    await world.add({ Email: OTHER_EMAIL });
  });
});

describe("missingBindingFields", () => {
  const nothing = {
    BindId: null,
    ApplyTime: null,
    Email: null,
    Phone: null,
    BindStatus: "Unbound",
    BindTime: null,
    Description: null,
    PhoneBind: null,
    CountryCode: null,
  };

  it("are empty and zero, never null, unless somebody asks for it", async () => {
    expect(Object.values(await describedWithoutId())).not.toContain(null);
    await world.add();
    expect(Object.values(await describedWithoutId())).not.toContain(null);
  });

  it("are null for a member without a binding, as the documents once allowed", async () => {
    await set({ missingBindingFields: "null" });
    expect(await describedWithoutId()).toEqual(nothing);
  });

  it("are null for what a waiting binding does not have yet, and nothing else", async () => {
    await set({ missingBindingFields: "null" });
    const BindId = await world.add();
    expect(await describedWithoutId()).toMatchObject({
      ...ADDRESS,
      BindId,
      BindStatus: "Valid",
      BindTime: null,
      Description: null,
      PhoneBind: 0,
    });
    await world.activateLatest();
    expect(Object.values(await describedWithoutId())).not.toContain(null);
  });
});

describe("the Description", () => {
  const described = async () => (await world.describe()).Description;

  it("is empty, then success, by default", async () => {
    expect(await described()).toBe("");
    await world.add();
    expect(await described()).toBe("");
    await world.activateLatest();
    expect(await described()).toBe("success");
  });

  it("before the activation is bindPendingDescription", async () => {
    await set({ bindPendingDescription: "waiting" });
    expect(await described()).toBe("waiting");
    await world.add();
    expect(await described()).toBe("waiting");
  });

  it("of an activated binding is bindSuccessDescription, which was empty in older documents", async () => {
    await set({ bindSuccessDescription: "" });
    await world.add();
    await world.activateLatest();
    expect(await described()).toBe("");
  });

  it("of a failed binding is the text of its error, or bindFailureDescription", async () => {
    await world.add();
    await world.bindbox.advance("15d");
    expect(await described()).toBe("The mailbox binding link has expired.");
    await set({ bindFailureDescription: "link expired" });
    expect(await described()).toBe("link expired");
    await set({ bindFailureDescription: null });
    expect(await described()).toBe("The mailbox binding link has expired.");
  });
});

describe("what an address may be", () => {
  it("is up to bindEmailMaxLength for the length of an e-mail", async () => {
    const Email = `${"m".repeat(117)}@example.com`;
    expect(await world.addRefusal({ Email })).toBe("InvalidParameter");
    await set({ bindEmailMaxLength: 129 });
    await world.add({ Email });
    await set({ bindEmailMaxLength: 12 });
    expect(await world.updateRefusal((await world.describe()).BindId)).toBe("InvalidParameter");
  });

  it("is up to bindEmailPattern for its form", async () => {
    await set({ bindEmailPattern: "\\S+@example\\.com" });
    expect(await world.addRefusal({ Email: "member@example.com.cn" })).toBe("InvalidParameter");
    await set({ bindEmailPattern: "\\S+" });
    await world.add({ Email: "member@intranet" });
  });

  it.each([
    ["bindEmailPattern", { Email: "a".repeat(60) }],
    ["bindCountryCodePattern", { CountryCode: "a".repeat(32) }],
    ["bindPhonePattern", { Phone: "a".repeat(32) }],
  ] as const)(
    "does not fit a %s that would take years over it, and the journal says so",
    async (setting, address) => {
      await set({ [setting]: "(a+)+b" });
      expect(await world.addRefusal(address)).toBe("InvalidParameter");
      const { hint } = (await world.bindbox.control("get", "/journal")).body[0];
      expect(hint).toMatch(new RegExp(`the setting ${setting} .* given up after 50 ms`));
    },
  );

  it("is up to bindPhonePattern for phones: mobile phones of mainland China, say", async () => {
    await set({ bindPhonePattern: "1[3-9]\\d{9}" });
    expect(await world.addRefusal({ Phone: "12345678901" })).toBe("InvalidParameter");
    expect(await world.addRefusal({ Phone: "186000000111" })).toBe("InvalidParameter");
    await world.add();
  });

  it("is up to bindCountryCodePattern for country codes; a plus sign changes nothing else", async () => {
    const CountryCode = "+86";
    expect(await world.addRefusal({ CountryCode })).toBe("InvalidParameter");
    await set({ bindCountryCodePattern: "\\+?\\d{1,4}", bindPhoneLimit: 1 });
    await world.add({ CountryCode });
    expect(await world.describe()).toMatchObject({ CountryCode });
    const second = { MemberUin: await world.another("second"), Email: OTHER_EMAIL };
    expect(await world.addRefusal(second)).toBe("LimitExceeded.PhoneNumBound");
    expect((await world.requestCode(await world.token())).body.to).toBe("+8618600000011");
  });

  it("is never longer than any number, whatever the pattern", async () => {
    await set({ bindPhonePattern: ".*" });
    expect(await world.addRefusal({ Phone: "1".repeat(33) })).toBe("InvalidParameter");
  });
});

describe("bindLinkRestart", () => {
  it.each<[SettingsPatch, readonly [update: string, send: string]]>([
    [{}, ["Valid", "Valid"]],
    [{ bindLinkRestart: "resend" }, ["Failed", "Valid"]],
    [{ bindLinkRestart: "never" }, ["Failed", "Failed"]],
  ])("with %j decides whether update and resend start the 15 days over", async (settings, expected) => {
    await set(settings);
    const second = await world.another("second");
    const updated = await world.add();
    const resent = await world.add({ MemberUin: second, Email: OTHER_EMAIL });
    await world.bindbox.advance("14d");
    await world.update(updated);
    await world.organization.ok("SendOrgMemberAccountBindEmail", { MemberUin: second, BindId: resent });
    await world.bindbox.advance("1d");
    expect([await world.status(), await world.status(second)]).toEqual(expected);
  });

  it("never tells the mail a longer life than the link has", async () => {
    await set({ bindLinkRestart: "never" });
    world.clock.freeze();
    const bindId = await world.add();
    const { expiresAt } = await world.mail();
    await world.bindbox.advance("5d");
    await world.send(bindId);
    expect(await world.mail()).toMatchObject({ expiresAt, text: expect.stringContaining("10 day(s)") });
  });
});

describe("a change of a binding", () => {
  it.each<[SettingsPatch, string]>([
    [{}, "2022-01-13 20:00:00"],
    [{ bindUpdateApplyTime: "renew" }, "2022-01-13 21:00:00"],
  ])("with %j has the ApplyTime %s afterwards", async (settings, ApplyTime) => {
    await set(settings);
    world.clock.freeze();
    world.clock.set(Date.UTC(2022, 0, 13, 12));
    const bindId = await world.add();
    await world.bindbox.advance("1h");
    await world.update(bindId);
    expect(await world.describe()).toMatchObject({ ApplyTime });
  });

  it.each<[SettingsPatch, string]>([
    [{}, "FailedOperation.EmailBindRecordInvalid"],
    [{ bindUpdateAfterSuccess: "UnsupportedOperation" }, "UnsupportedOperation"],
  ])(
    "with %j answers %s once the binding is activated; after a failure it never does",
    async (settings, code) => {
      await set(settings);
      const activated = await world.add();
      await world.activateLatest();
      expect(await world.updateRefusal(activated)).toBe(code);
      expect(await world.sendRefusal(activated)).toBe("FailedOperation.EmailBindRecordInvalid");

      const MemberUin = await world.another("second");
      const failed = await world.add({ MemberUin, Email: OTHER_EMAIL });
      await world.bindbox.advance("15d");
      expect(await world.updateRefusal(failed, { MemberUin })).toBe("FailedOperation.EmailBindRecordInvalid");
    },
  );
});

describe("phoneBoundByActivation", () => {
  it.each<[SettingsPatch, number]>([
    [{}, 1],
    [{ phoneBoundByActivation: false }, 0],
  ])("with %j makes PhoneBind %i, and the account's phone accordingly", async (settings, PhoneBind) => {
    await set(settings);
    await world.add();
    const token = await world.token();
    const { text } = await world.bindbox.agent
      .post(`/_bindbox/activate/${token}?lang=en`)
      .type("form")
      .send({ email: ADDRESS.Email, code: await world.code(token), password: ACCOUNT_PASSWORD });
    expect(text.includes("and the security phone are bound")).toBe(PhoneBind === 1);
    expect(await world.describe()).toMatchObject({ BindStatus: "Success", PhoneBind });
    const account = await world.organization.rows((tx) => tx.tencentAccounts.get(String(world.member)));
    expect(account?.phone).toBe(PhoneBind === 1 ? "86 18600000011" : null);
  });
});

describe("memberCallerError", () => {
  const UNAUTHORIZED = "AuthFailure.UnauthorizedOperation";
  const NONE = "ResourceNotFound.OrganizationNotExist";
  const actions = [
    () => world.organization.refusal("DescribeOrganizationMemberEmailBind", { MemberUin: 1 }, GUEST),
    () => world.addRefusal({ MemberUin: 1 }, GUEST),
    () => world.updateRefusal(1, { MemberUin: 1 }, GUEST),
    () => world.sendRefusal(1, { MemberUin: 1 }, GUEST),
    () => world.organization.refusal("DescribeOrganizationMembers", FIRST_PAGE, GUEST),
  ];

  it.each<[SettingsPatch, readonly string[]]>([
    [{}, [UNAUTHORIZED, "UnsupportedOperation", "UnsupportedOperation", UNAUTHORIZED, UNAUTHORIZED]],
    [{ memberCallerError: "UnauthorizedOperation" }, Array(5).fill(UNAUTHORIZED)],
    [{ memberCallerError: "PublicUnauthorizedOperation" }, Array(5).fill("UnauthorizedOperation")],
    [{ memberCallerError: "OrganizationNotExist" }, Array(5).fill(NONE)],
  ])("with %j is what a mere member gets", async (settings, codes) => {
    await world.organization.invite({ NodeId: world.rootNodeId });
    await set(settings);
    const answers = await Promise.all(actions.map((action) => action()));
    expect(answers).toEqual(codes);
    expect((await world.organization.ok("DescribeOrganization", {}, GUEST)).IsManager).toBe(false);
  });
});

describe("managerAsMember", () => {
  it("makes the manager an invited member for the actions on bindings, else it is none", async () => {
    const MemberUin = (await world.organization.ok("DescribeOrganization")).HostUin;
    const describeIt = () => world.organization.call("DescribeOrganizationMemberEmailBind", { MemberUin });
    expect((await describeIt()).Error.Code).toBe("ResourceNotFound.OrganizationMemberNotExist");
    await set({ managerAsMember: true });
    expect(await describeIt()).toMatchObject({ BindId: 0, BindStatus: "Unbound" });
    expect(await world.addRefusal({ MemberUin })).toBe("UnsupportedOperation");
    expect(await world.updateRefusal(1, { MemberUin })).toBe("UnsupportedOperation");
    expect(await world.sendRefusal(1, { MemberUin })).toBe("ResourceNotFound.EmailBindRecordNotExist");
  });
});

describe("createdMemberRemoval", () => {
  const NOT_ALLOWED = "UnsupportedOperation.CreateMemberNotAllowDelete";
  const remove = (uin: number) =>
    world.organization.refusal("DeleteOrganizationMembers", { MemberUin: [uin] });

  it.each<[SettingsPatch, readonly [unbound: string, activated: string]]>([
    [{}, [NOT_ALLOWED, "none"]],
    [{ createdMemberRemoval: "always" }, ["none", "none"]],
    [{ createdMemberRemoval: "never" }, [NOT_ALLOWED, NOT_ALLOWED]],
  ])("with %j answers for an unbound and an activated member", async (settings, expected) => {
    await set(settings);
    const unbound = await world.another("second");
    await world.add();
    await world.activateLatest();
    expect([await remove(unbound), await remove(world.member)]).toEqual(expected);
  });
});

describe("removedMemberBinding", () => {
  const removed = async () => {
    await set({ createdMemberRemoval: "always" });
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.organization.ok("DeleteOrganizationMembers", { MemberUin: [world.member] });
    const described = { MemberUin: world.member };
    expect(await world.organization.refusal("DescribeOrganizationMemberEmailBind", described)).toBe(
      "ResourceNotFound.OrganizationMemberNotExist",
    );
    return { token, code };
  };

  it("fails with the member by default, so that its link is dead", async () => {
    const { token, code } = await removed();
    expect(await world.activationRefusal(token, { code })).toBe("FailedOperation.EmailBindRecordInvalid");
  });

  it("can be kept, so that its link still activates the account", async () => {
    await set({ removedMemberBinding: "keep" });
    const { token, code } = await removed();
    expect(await world.activate(token, { code })).toMatchObject({ status: 200, body: { status: "Success" } });
  });
});
