import { describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MANAGER,
  MEMBER,
  organizationWorldForFile,
  STRANGER,
  UNVERIFIED,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

const found = async (filter: object): Promise<string[]> =>
  (await world.ok("DescribeOrganizationMembers", { ...FIRST_PAGE, ...filter })).Items.map(
    ({ Name }: { Name: string }) => Name,
  );

describe("a created member", () => {
  it("is a new account of twelve digits, with the preset identity", async () => {
    const { RootNodeId } = await world.organization();
    const uin = await world.member({ NodeId: RootNodeId, Name: "web", AccountName: "web-team" });
    expect(String(uin)).toMatch(/^\d{12}$/);
    expect(await world.memberNamed("web")).toMatchObject({
      MemberUin: uin,
      MemberType: "Create",
      OrgPolicyType: "Financial",
      OrgPolicyName: "财务管理",
      OrgPermission: [
        { Id: 1, Name: "允许主账号查看子账号的消费信息" },
        { Id: 2, Name: "允许主账号查看子账号的财务信息" },
      ],
      NodeId: RootNodeId,
      NodeName: "Root",
      Remark: "",
      IsAllowQuit: "Denied",
      PayUin: "",
      PayName: "",
      OrgIdentity: [{ IdentityId: 1, IdentityAliasName: "admin" }],
      BindStatus: "Unbound",
      PermissionStatus: "Confirmed",
      Tags: [],
      NickName: "web-team",
    });
  });

  it("never shares its uin, nor one that a fixture has given away", async () => {
    const { RootNodeId } = await world.organization();
    const uin = await world.member({ NodeId: RootNodeId, Name: "one" });
    await world.rows((tx) =>
      tx.subAccounts.put({ id: String(uin + 1), uin: uin + 1, ownerUin: MANAGER, name: "taken" }),
    );
    expect(await world.member({ NodeId: RootNodeId, Name: "two" })).toBe(uin + 2);
  });

  it("gets the identities that are asked for in the place of the preset one", async () => {
    const { RootNodeId } = await world.organization();
    const { IdentityId } = await world.ok("CreateOrganizationIdentity", {
      IdentityAliasName: "reader",
      IdentityPolicy: [{ PolicyId: 2, PolicyName: "ReadOnlyAccess" }],
    });
    await world.member({ NodeId: RootNodeId, IdentityRoleID: [IdentityId] });
    expect((await world.memberNamed("member")).OrgIdentity).toEqual([
      { IdentityId, IdentityAliasName: "reader" },
    ]);
    const unknown = { ...MEMBER, Name: "other", NodeId: RootNodeId, IdentityRoleID: [77] };
    expect(await world.refusal("CreateOrganizationMember", unknown)).toBe("InvalidParameter");
  });

  it.each(["", "a b", "x".repeat(26), "semi;colon", "emoji😀"])("cannot be called %j", async (name) => {
    const { RootNodeId } = await world.organization();
    const create = (names: object) =>
      world.refusal("CreateOrganizationMember", { ...MEMBER, NodeId: RootNodeId, ...names });
    expect(await create({ Name: name })).toBe("InvalidParameter");
    expect(await create({ AccountName: name })).toBe("InvalidParameter");
    expect(
      await world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId: RootNodeId, Name: name }),
    ).toBe("InvalidParameter");
    expect((await world.members()).Total).toBe(0);
  });

  it.each(["成".repeat(25), "a+@&._[]-:,Z9"])("can be called %j", async (Name) => {
    const { RootNodeId } = await world.organization();
    await world.member({ NodeId: RootNodeId, Name });
    expect(await world.memberNamed(Name)).toBeDefined();
  });

  it("is not allowed to make an organization of its own", async () => {
    const { RootNodeId } = await world.organization();
    await world.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(STRANGER)))!;
      await tx.tencentAccounts.put({ ...account, createdAsMember: true });
    });
    await world.invite({ NodeId: RootNodeId, MemberUin: STRANGER });
    expect(await world.refusal("CreateOrganization", {}, STRANGER)).toBe(
      "UnsupportedOperation.CreateMemberNotAllowCreateOrganization",
    );
  });

  it("is one of as many as the settings allow", async () => {
    const { RootNodeId } = await world.organization();
    await world.bindbox.settings({ memberLimit: 2, createdMemberLimit: 1 });
    await world.member({ NodeId: RootNodeId, Name: "one" });
    const create = () => world.refusal("CreateOrganizationMember", { ...MEMBER, NodeId: RootNodeId });
    expect(await create()).toBe("LimitExceeded.CreateMemberOverLimit");
    await world.invite({ NodeId: RootNodeId });
    expect(await create()).toBe("LimitExceeded.OrganizationMemberOverLimit");
    expect(
      await world.refusal("InviteOrganizationMember", {
        ...INVITATION,
        MemberUin: STRANGER,
        NodeId: RootNodeId,
      }),
    ).toBe("LimitExceeded.OrganizationMemberOverLimit");
  });
});

describe("an invited member", () => {
  it("is an existing account, and joins at once", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId, Remark: "hello", IsAllowQuit: "Allow" });
    expect(await world.memberNamed("guest")).toMatchObject({
      MemberUin: GUEST,
      MemberType: "Invite",
      Remark: "hello",
      IsAllowQuit: "Allow",
      OrgIdentity: [],
      BindStatus: "Unbound",
    });
    expect(await world.ok("DescribeOrganization", {}, GUEST)).toMatchObject({ IsManager: false });
  });

  it("is in one organization only", async () => {
    const { RootNodeId } = await world.organization();
    const invite = (more: object) =>
      world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId: RootNodeId, ...more });
    await world.invite({ NodeId: RootNodeId });
    expect(await invite({ Name: "again" })).toBe("FailedOperation.OrganizationMemberExist");
    expect(await invite({ MemberUin: MANAGER })).toBe("FailedOperation.OrganizationMemberExist");
    await world.ok("CreateOrganization", {}, STRANGER);
    expect(await invite({ MemberUin: STRANGER })).toBe("FailedOperation.MemberExistInOtherOrganization");
    const other = await world.ok("DescribeOrganization", {}, STRANGER);
    const parameters = { ...INVITATION, NodeId: other.RootNodeId };
    expect(await world.refusal("InviteOrganizationMember", parameters, STRANGER)).toBe(
      "FailedOperation.MemberExistInOtherOrganization",
    );
  });

  it("must exist and be a verified enterprise", async () => {
    const { RootNodeId } = await world.organization();
    const invite = (MemberUin: number) =>
      world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId: RootNodeId, MemberUin });
    expect(await invite(999)).toBe("InvalidParameter");
    expect(await invite(-1)).toBe("InvalidParameter");
    expect(await invite(UNVERIFIED)).toBe("FailedOperation.AuthNotEnterprise");
  });

  it.each([
    ["Maybe", {}],
    ["Allow", { PermissionIds: [1, 2, 7], PayUin: String(MANAGER) }],
  ])("cannot be told %s about leaving when %j", async (IsAllowQuit, more) => {
    const { RootNodeId } = await world.organization();
    expect(
      await world.refusal("InviteOrganizationMember", {
        ...INVITATION,
        NodeId: RootNodeId,
        IsAllowQuit,
        ...more,
      }),
    ).toBe("InvalidParameter");
  });
});

describe("the relation of a member", () => {
  it.each([
    ["FailedOperation.OrganizationPolicyIllegal", { PolicyType: "Technical" }],
    ["FailedOperation.OrganizationPermissionIllegal", { PermissionIds: [1] }],
    ["FailedOperation.OrganizationPermissionIllegal", { PermissionIds: [1, 2, 11] }],
    ["FailedOperation.OrganizationPermissionIllegal", { PermissionIds: [] }],
    ["FailedOperation.PayUinIllegal", { PermissionIds: [1, 2, 7] }],
    ["FailedOperation.PayUinIllegal", { PermissionIds: [1, 2, 7], PayUin: String(STRANGER) }],
    ["FailedOperation.PayUinIllegal", { PermissionIds: [1, 2, 7], PayUin: "me" }],
  ])("is refused with %s for %j", async (code, relation) => {
    const { RootNodeId } = await world.organization();
    const NodeId = RootNodeId;
    expect(await world.refusal("CreateOrganizationMember", { ...MEMBER, NodeId, ...relation })).toBe(code);
    expect(await world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId, ...relation })).toBe(
      code,
    );
    const MemberUin = await world.member({ NodeId });
    const update = { MemberUin, PolicyType: "Financial", PermissionIds: [1, 2], ...relation };
    expect(await world.refusal("UpdateOrganizationMember", update)).toBe(code);
    expect((await world.members()).Total).toBe(1);
  });

  it("names every permission once, in the language that is asked for", async () => {
    const { RootNodeId } = await world.organization();
    await world.member({
      NodeId: RootNodeId,
      PermissionIds: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1],
      PayUin: String(MANAGER),
    });
    for (const Lang of ["zh", "en"]) {
      const { Items } = await world.ok("DescribeOrganizationMembers", { ...FIRST_PAGE, Lang });
      const [{ OrgPermission }] = Items;
      expect(OrgPermission.map(({ Id }: { Id: number }) => Id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const { Name } of OrgPermission) expect(/\p{Script=Han}/u.test(Name)).toBe(Lang === "zh");
    }
  });

  it("knows who pays, as long as somebody may", async () => {
    const { RootNodeId } = await world.organization();
    const payer = await world.member({ NodeId: RootNodeId, Name: "payer", AccountName: "bank" });
    const MemberUin = await world.member({ NodeId: RootNodeId, PayUin: String(payer) });
    expect(await world.memberNamed("member")).toMatchObject({ PayUin: "", PayName: "" });
    const relation = { PolicyType: "Financial", PermissionIds: [1, 2, 7] };
    await world.ok("UpdateOrganizationMember", { MemberUin, ...relation, PayUin: String(payer) });
    expect(await world.memberNamed("member")).toMatchObject({ PayUin: String(payer), PayName: "bank" });
    const self = { MemberUin, PayUin: String(MemberUin) };
    expect(await world.refusal("UpdateOrganizationMember", self)).toBe("FailedOperation.PayUinIllegal");
    await world.ok("UpdateOrganizationMember", { MemberUin, PolicyType: "Financial", PermissionIds: [1, 2] });
    expect(await world.memberNamed("member")).toMatchObject({ PayUin: "", PayName: "" });
  });
});

describe("changing a member", () => {
  it("keeps what is not given", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId, Remark: "old", Name: "a" });
    world.sandbox.clock.advance(60_000);
    await world.ok("UpdateOrganizationMember", { MemberUin, Name: "b" });
    const member = await world.memberNamed("b");
    expect(member).toMatchObject({
      Remark: "old",
      NickName: "account",
      OrgPermission: [{ Id: 1 }, { Id: 2 }],
    });
    expect(member.UpdateTime > member.CreateTime).toBe(true);
    await world.ok("UpdateOrganizationMember", { MemberUin, Remark: "" });
    expect(await world.memberNamed("b")).toMatchObject({ Remark: "" });
  });

  it("changes the account's nickname only when asked to", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    await world.ok("UpdateOrganizationMember", { MemberUin, Name: "b", IsModifyNickName: 1 });
    expect(await world.memberNamed("b")).toMatchObject({ NickName: "b" });
  });

  it("takes a name that is free, the member's own too", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId, Name: "a" });
    await world.member({ NodeId: RootNodeId, Name: "b" });
    const rename = (Name: string) => world.refusal("UpdateOrganizationMember", { MemberUin, Name });
    expect(await rename("b")).toBe("FailedOperation.OrganizationMemberNameUsed");
    expect(await rename("a")).toBe("none");
  });

  it.each([
    ["Name", { Name: "a b" }],
    ["Remark", { Remark: "备".repeat(41) }],
    ["IsAllowQuit", { IsAllowQuit: "Maybe" }],
    ["IsModifyNickName", { IsModifyNickName: 2 }],
  ])("refuses a malformed %s as the gateway would, for want of a code of its own", async (name, change) => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    const answer = await world.call("UpdateOrganizationMember", { MemberUin, ...change });
    expect(answer.Error).toEqual({
      Code: "InvalidParameter",
      Message: `Parameter \`${name}\` format invalid.`,
    });
  });

  it.each([
    ["FailedOperation.OrganizationPolicyIllegal", { PermissionIds: [1, 2] }],
    ["FailedOperation.OrganizationPermissionIllegal", { PolicyType: "Financial" }],
  ])("answers %s when policy and permissions do not come together", async (code, change) => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    expect(await world.refusal("UpdateOrganizationMember", { MemberUin, ...change })).toBe(code);
  });

  it("lets an invited member leave, but not one that is paid for, nor a created one", async () => {
    const { RootNodeId } = await world.organization();
    const created = await world.member({ NodeId: RootNodeId });
    await world.invite({ NodeId: RootNodeId });
    const allow = (MemberUin: number, more: object = {}) =>
      world.refusal("UpdateOrganizationMember", { MemberUin, IsAllowQuit: "Allow", ...more });
    expect(await allow(created)).toBe("UnsupportedOperation.MemberNotAllowQuit");
    const paid = { PolicyType: "Financial", PermissionIds: [1, 2, 7], PayUin: String(MANAGER) };
    expect(await allow(GUEST, paid)).toBe("InvalidParameter.AllowQuitIllegal");
    expect(await world.memberNamed("guest")).toMatchObject({ PayUin: "", IsAllowQuit: "Denied" });
    expect(await allow(GUEST)).toBe("none");
  });

  it("is for members of the own organization", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    await world.ok("CreateOrganization", {}, STRANGER);
    const change = { MemberUin, Name: "mine" };
    expect(await world.refusal("UpdateOrganizationMember", change, STRANGER)).toBe(
      "ResourceNotFound.MemberNotExist",
    );
  });
});

describe("moving members", () => {
  it("puts all of them into a node, or none", async () => {
    const { RootNodeId } = await world.organization();
    const { NodeId } = await world.ok("AddOrganizationNode", { ParentNodeId: RootNodeId, Name: "sales" });
    const uins = [
      await world.member({ NodeId: RootNodeId, Name: "a" }),
      await world.member({ NodeId: RootNodeId, Name: "b" }),
    ];
    const move = (MemberUin: readonly number[], to = NodeId) =>
      world.refusal("MoveOrganizationNodeMembers", { NodeId: to, MemberUin });
    expect(await move([...uins, 999])).toBe("FailedOperation.SomeUinsNotInOrganization");
    expect(await move(uins, 999)).toBe("ResourceNotFound.OrganizationNodeNotExist");
    expect(await move([])).toBe("InvalidParameter");
    expect(await found({ NodeId: RootNodeId })).toEqual(["a", "b"]);
    expect(await move(uins)).toBe("none");
    expect(await found({ NodeId })).toEqual(["a", "b"]);
    expect(await world.memberNamed("a")).toMatchObject({ NodeId, NodeName: "sales" });
  });
});

describe("the list of members", () => {
  it("is narrowed by name, id, node and tags", async () => {
    const { RootNodeId } = await world.organization();
    const { NodeId } = await world.ok("AddOrganizationNode", { ParentNodeId: RootNodeId, Name: "sales" });
    const Tags = [{ TagKey: "team", TagValue: "web" }];
    const uin = await world.member({ NodeId: RootNodeId, Name: "alpha", Tags });
    await world.member({ NodeId, Name: "beta" });
    expect(await found({})).toEqual(["alpha", "beta"]);
    expect(await found({ SearchKey: "et" })).toEqual(["beta"]);
    expect(await found({ SearchKey: String(uin) })).toEqual(["alpha"]);
    expect(await found({ SearchKey: "gamma" })).toEqual([]);
    expect(await found({ NodeId })).toEqual(["beta"]);
    expect(await found({ NodeName: "sales" })).toEqual(["beta"]);
    expect(await found({ NodeName: "sale" })).toEqual([]);
    expect(await found({ NodeId, NodeName: "Root" })).toEqual([]);
    expect(await found({ Tags })).toEqual(["alpha"]);
    expect(await found({ AuthName: `account-${MANAGER}` })).toEqual(["alpha", "beta"]);
    expect(await found({ AuthName: "another company" })).toEqual([]);
  });

  it("knows no node of somebody else, no trusted service and no third language", async () => {
    await world.organization();
    await world.ok("CreateOrganization", {}, STRANGER);
    const { RootNodeId } = await world.ok("DescribeOrganization", {}, STRANGER);
    const list = (filter: object) =>
      world.refusal("DescribeOrganizationMembers", { ...FIRST_PAGE, ...filter });
    expect(await list({ NodeId: RootNodeId })).toBe("ResourceNotFound.OrganizationNodeNotExist");
    expect(await list({ Product: "identity" })).toBe("ResourceNotFound.OrganizationServiceNotExist");
    expect(await list({ Lang: "fr" })).toBe("InvalidParameter");
  });

  it("shows how far a member's binding has come, by the clock", async () => {
    const { RootNodeId } = await world.organization();
    const uin = await world.member({ NodeId: RootNodeId });
    const status = async () => (await world.memberNamed("member")).BindStatus;
    expect(await status()).toBe("Unbound");
    await world.binding(uin, "Valid", 60_000);
    expect(await status()).toBe("Valid");
    world.sandbox.clock.advance(60_000);
    expect(await status()).toBe("Failed");
    await world.binding(uin, "Success", 60_000);
    world.sandbox.clock.advance(60_000);
    expect(await status()).toBe("Success");
  });

  it("agrees with the binding's own action", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    const address = { Email: "member@example.com", CountryCode: "86", Phone: "18600000011" };
    await world.ok("AddOrganizationMemberEmail", { MemberUin, ...address });
    for (const status of ["Valid", "Failed"]) {
      expect(await world.memberNamed("member")).toMatchObject({ BindStatus: status });
      const binding = await world.ok("DescribeOrganizationMemberEmailBind", { MemberUin });
      expect(binding.BindStatus).toBe(status);
      await world.bindbox.advance("15d");
    }
  });
});
