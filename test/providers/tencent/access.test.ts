import { describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  FOREIGN_SUB_ACCOUNT,
  GUEST,
  organizationWorldForFile,
  STRANGER,
  SUB_ACCOUNT,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

const createIdentity = (parameters: object = {}) =>
  world.call("CreateOrganizationIdentity", {
    IdentityAliasName: "auditor",
    IdentityPolicy: [{ PolicyId: 1 }],
    ...parameters,
  });

/** An organization with one created member, which has the preset identity. */
async function withMember(): Promise<number> {
  const { RootNodeId } = await world.organization();
  return world.member({ NodeId: RootNodeId });
}

async function withPolicy(PolicyName = "policy") {
  const MemberUin = await withMember();
  const { PolicyId } = await world.ok("CreateOrganizationMemberPolicy", {
    MemberUin,
    PolicyName,
    IdentityId: 1,
    Description: "for operators",
  });
  return { MemberUin, PolicyId };
}

describe("the identities of an organization", () => {
  it("are the preset one and its own", async () => {
    await world.organization();
    const { IdentityId } = await createIdentity({ Description: "reads" });
    expect(await world.ok("ListOrganizationIdentity", FIRST_PAGE)).toMatchObject({
      Total: 2,
      Items: [
        {
          IdentityId: 1,
          IdentityAliasName: "admin",
          IdentityPolicy: [{ PolicyId: 1, PolicyName: "AdministratorAccess" }],
          IdentityType: 1,
        },
        { IdentityId, IdentityAliasName: "auditor", Description: "reads", IdentityType: 2 },
      ],
    });
  });

  it("are found by name, id and type", async () => {
    await world.organization();
    const { IdentityId } = await createIdentity();
    const list = async (filter: object) =>
      (await world.ok("ListOrganizationIdentity", { ...FIRST_PAGE, ...filter })).Items.map(
        (identity: { IdentityAliasName: string }) => identity.IdentityAliasName,
      );
    expect(await list({ SearchKey: "audit" })).toEqual(["auditor"]);
    expect(await list({ IdentityId })).toEqual(["auditor"]);
    expect(await list({ IdentityType: 1 })).toEqual(["admin"]);
    expect(await list({ IdentityType: 2 })).toEqual(["auditor"]);
    const third = { ...FIRST_PAGE, IdentityType: 3 };
    expect(await world.refusal("ListOrganizationIdentity", third)).toBe("InvalidParameter");
  });

  it("keep a policy of their own, and one of CAM's that is named in full", async () => {
    await world.organization();
    const PolicyDocument = '{"version":"2.0","statement":[]}';
    const IdentityPolicy = [
      { PolicyType: 1, PolicyDocument },
      { PolicyType: 2, PolicyId: 42, PolicyName: "QcloudCVMFullAccess" },
      { PolicyName: "AdministratorAccess" },
    ];
    await createIdentity({ IdentityPolicy });
    const { Items } = await world.ok("ListOrganizationIdentity", { ...FIRST_PAGE, IdentityType: 2 });
    expect(Items[0].IdentityPolicy).toMatchObject([
      { PolicyName: "auditor", PolicyType: 1, PolicyDocument },
      { PolicyId: 42, PolicyName: "QcloudCVMFullAccess" },
      { PolicyId: 1, PolicyName: "AdministratorAccess" },
    ]);
  });

  it.each([
    ["InvalidParameter", { IdentityAliasName: "" }],
    ["InvalidParameter", { IdentityPolicy: [] }],
    ["InvalidParameter", { IdentityPolicy: [{ PolicyType: 1 }] }],
    ["InvalidParameter", { IdentityPolicy: [{ PolicyType: 1, PolicyDocument: "[" }] }],
    ["InvalidParameter", { IdentityPolicy: [{ PolicyType: 1, PolicyDocument: "[]" }] }],
    ["ResourceNotFound.PolicyNotExist", { IdentityPolicy: [{ PolicyId: 42 }] }],
    ["ResourceNotFound.PolicyNotExist", { IdentityPolicy: [{}] }],
    ["FailedOperation.OrganizationIdentityNameUsed", { IdentityAliasName: "admin" }],
  ])("are refused with %s for %j", async (code, parameters) => {
    await world.organization();
    expect((await createIdentity(parameters)).Error.Code).toBe(code);
    expect((await world.ok("ListOrganizationIdentity", FIRST_PAGE)).Total).toBe(1);
  });

  it("are no more than the setting says", async () => {
    await world.organization();
    await world.bindbox.settings({ identityLimit: 1 });
    await createIdentity();
    expect((await createIdentity({ IdentityAliasName: "b" })).Error.Code).toBe(
      "LimitExceeded.IdentityExceedLimit",
    );
  });
});

describe("an identity of members", () => {
  it("is given to many at once, and once only", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUins = [
      await world.member({ NodeId: RootNodeId, Name: "a" }),
      await world.member({ NodeId: RootNodeId, Name: "b" }),
    ];
    const { IdentityId } = await createIdentity();
    const give = { MemberUins, IdentityIds: [1, IdentityId] };
    await world.ok("CreateOrganizationMemberAuthIdentity", give);
    await world.ok("CreateOrganizationMemberAuthIdentity", give);
    const list = (filter: object) =>
      world.ok("DescribeOrganizationMemberAuthIdentities", { ...FIRST_PAGE, ...filter });
    expect(await list({ MemberUin: MemberUins[0] })).toMatchObject({
      Total: 2,
      Items: [
        { IdentityId: 1, IdentityRoleName: "OrganizationAccessControlRole", IdentityType: 1, Status: 1 },
        { IdentityId, IdentityRoleAliasName: "auditor", IdentityType: 2, MemberName: "a" },
      ],
    });
    expect(await list({ IdentityId })).toMatchObject({
      Total: 2,
      Items: [{ MemberUin: MemberUins[0] }, { MemberUin: MemberUins[1] }],
    });
    expect((await list({ MemberUin: MemberUins[1], IdentityId })).Total).toBe(1);
    expect((await list({ MemberUin: 999 })).Total).toBe(0);
    expect(await world.refusal("DescribeOrganizationMemberAuthIdentities", FIRST_PAGE)).toBe(
      "InvalidParameter",
    );
  });

  it.each([
    ["ResourceNotFound.OrganizationMemberNotExist", { MemberUins: [GUEST] }],
    ["ResourceNotFound.OrganizationIdentityNotExist", { IdentityIds: [1, 77] }],
    ["InvalidParameter", { MemberUins: [] }],
    ["InvalidParameter", { MemberUins: Array(11).fill(1) }],
    ["InvalidParameter", { IdentityIds: [] }],
    ["InvalidParameter", { IdentityIds: [1, 1, 1, 1, 1, 1] }],
  ])("is refused with %s for %j", async (code, parameters) => {
    const MemberUin = await withMember();
    const give = { MemberUins: [MemberUin], IdentityIds: [1], ...parameters };
    expect(await world.refusal("CreateOrganizationMemberAuthIdentity", give)).toBe(code);
  });

  it("is taken away unless a policy uses it", async () => {
    const { MemberUin, PolicyId } = await withPolicy();
    const take = (IdentityId: number) =>
      world.refusal("DeleteOrganizationMemberAuthIdentity", { MemberUin, IdentityId });
    expect(await take(77)).toBe("ResourceNotFound.OrganizationIdentityNotExist");
    expect(await take((await createIdentity()).IdentityId)).toBe("ResourceNotFound.MemberIdentityNotExist");
    expect(await take(1)).toBe("FailedOperation.MemberIdentityAuthUsed");
    await world.ok("DeleteOrganizationMembersPolicy", { PolicyId });
    expect(await take(1)).toBe("none");
    expect(await take(1)).toBe("ResourceNotFound.MemberIdentityNotExist");
  });
});

describe("the policies of a member", () => {
  it("are listed and searched", async () => {
    const { MemberUin, PolicyId } = await withPolicy();
    await world.ok("CreateOrganizationMemberPolicy", { MemberUin, PolicyName: "other", IdentityId: 1 });
    const list = (filter: object) =>
      world.ok("DescribeOrganizationMemberPolicies", { ...FIRST_PAGE, MemberUin, ...filter });
    expect(await list({})).toMatchObject({
      Total: 2,
      Items: [
        {
          PolicyId,
          PolicyName: "policy",
          IdentityId: 1,
          IdentityRoleName: "OrganizationAccessControlRole",
          IdentityRoleAliasName: "admin",
          Description: "for operators",
        },
        { PolicyName: "other", Description: "" },
      ],
    });
    expect((await list({ SearchKey: "operators" })).Total).toBe(1);
    expect((await list({ SearchKey: "othe" })).Total).toBe(1);
    expect(await world.refusal("DescribeOrganizationMemberPolicies", { ...FIRST_PAGE, MemberUin: 999 })).toBe(
      "ResourceNotFound.OrganizationMemberNotExist",
    );
  });

  it.each([
    ["FailedOperation.MemberPolicyNameExist", {}],
    ["InvalidParameter", { PolicyName: "no blanks" }],
    ["InvalidParameter", { PolicyName: "x".repeat(129) }],
    ["InvalidParameter", { PolicyName: "" }],
    ["ResourceNotFound.MemberIdentityNotExist", { IdentityId: 77 }],
    ["ResourceNotFound.OrganizationMemberNotExist", { MemberUin: GUEST }],
  ])("are refused with %s for %j", async (code, parameters) => {
    const { MemberUin } = await withPolicy();
    const create = { MemberUin, PolicyName: "policy", IdentityId: 1, ...parameters };
    expect(await world.refusal("CreateOrganizationMemberPolicy", create)).toBe(code);
  });

  it("are deleted by the manager of the member's organization", async () => {
    const { MemberUin, PolicyId } = await withPolicy();
    await world.ok("CreateOrganization", {}, STRANGER);
    const gone = "ResourceNotFound.MemberPolicyNotExist";
    expect(await world.refusal("DeleteOrganizationMembersPolicy", { PolicyId }, STRANGER)).toBe(gone);
    await world.ok("DeleteOrganizationMembersPolicy", { PolicyId });
    expect(await world.refusal("DeleteOrganizationMembersPolicy", { PolicyId })).toBe(gone);
    const list = { ...FIRST_PAGE, MemberUin };
    expect((await world.ok("DescribeOrganizationMemberPolicies", list)).Total).toBe(0);
  });
});

describe("the sub-accounts of a policy", () => {
  const bind = (parameters: object) =>
    world.refusal("BindOrganizationMemberAuthAccount", { OrgSubAccountUins: [SUB_ACCOUNT], ...parameters });

  it("are bound, listed and released", async () => {
    const policy = await withPolicy();
    expect(await bind(policy)).toBe("none");
    const list = () => world.ok("DescribeOrganizationMemberAuthAccounts", { ...FIRST_PAGE, ...policy });
    expect(await list()).toMatchObject({
      Total: 1,
      Items: [
        {
          OrgSubAccountUin: SUB_ACCOUNT,
          OrgSubAccountName: "operator",
          PolicyId: policy.PolicyId,
          PolicyName: "policy",
          IdentityId: 1,
        },
      ],
    });
    const release = { ...policy, OrgSubAccountUin: SUB_ACCOUNT };
    await world.ok("CancelOrganizationMemberAuthAccount", release);
    expect((await list()).Total).toBe(0);
    expect(await world.refusal("CancelOrganizationMemberAuthAccount", release)).toBe(
      "FailedOperation.SubAccountNotExist",
    );
  });

  it.each([
    ["FailedOperation.SubAccountNotExist", { OrgSubAccountUins: [SUB_ACCOUNT, FOREIGN_SUB_ACCOUNT] }],
    ["InvalidParameter", { OrgSubAccountUins: [] }],
    ["InvalidParameter", { OrgSubAccountUins: Array(6).fill(SUB_ACCOUNT) }],
    ["ResourceNotFound.MemberPolicyNotExist", { PolicyId: 1 }],
    ["ResourceNotFound.MemberNotExist", { MemberUin: GUEST }],
  ])("are refused with %s for %j, all of them", async (code, parameters) => {
    const policy = await withPolicy();
    expect(await bind({ ...policy, ...parameters })).toBe(code);
    const list = { ...FIRST_PAGE, ...policy };
    expect((await world.ok("DescribeOrganizationMemberAuthAccounts", list)).Total).toBe(0);
  });

  it("act as an identity of a member by one policy only", async () => {
    const { MemberUin, PolicyId } = await withPolicy();
    await bind({ MemberUin, PolicyId });
    const second = { MemberUin, PolicyName: "second", IdentityId: 1 };
    const other = await world.ok("CreateOrganizationMemberPolicy", second);
    expect(await bind({ MemberUin, PolicyId: other.PolicyId })).toBe(
      "FailedOperation.SubAccountIdentityExist",
    );
    expect(await bind({ MemberUin, PolicyId })).toBe("FailedOperation.SubAccountIdentityExist");
  });

  it("are none of a policy that is another member's", async () => {
    const { PolicyId } = await withPolicy();
    const { RootNodeId } = await world.ok("DescribeOrganization");
    const MemberUin = await world.member({ NodeId: RootNodeId, Name: "second" });
    expect(await bind({ MemberUin, PolicyId })).toBe("ResourceNotFound.MemberPolicyNotExist");
    const list = { ...FIRST_PAGE, MemberUin, PolicyId };
    expect((await world.ok("DescribeOrganizationMemberAuthAccounts", list)).Total).toBe(0);
  });
});
