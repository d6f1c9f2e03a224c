import { describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MANAGER,
  organizationWorldForFile,
  STRANGER,
  SUB_ACCOUNT,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

const remove = (...MemberUin: readonly number[]) => world.refusal("DeleteOrganizationMembers", { MemberUin });

describe("removing members", () => {
  it("takes a created one only once its binding is activated", async () => {
    const { RootNodeId } = await world.organization();
    const uin = await world.member({ NodeId: RootNodeId });
    expect(await remove(uin)).toBe("UnsupportedOperation.CreateMemberNotAllowDelete");
    await world.binding(uin, "Valid");
    expect(await remove(uin)).toBe("UnsupportedOperation.CreateMemberNotAllowDelete");
    await world.binding(uin, "Success");
    expect(await remove(uin)).toBe("none");
    expect((await world.members()).Total).toBe(0);
  });

  it("leaves the account, which can be invited again", async () => {
    const { RootNodeId } = await world.organization();
    const uin = await world.member({ NodeId: RootNodeId });
    await world.binding(uin, "Success");
    await world.ok("DeleteOrganizationMembers", { MemberUin: [uin] });
    await world.invite({ NodeId: RootNodeId, MemberUin: uin });
    expect(await world.memberNamed("guest")).toMatchObject({ MemberType: "Invite", OrgIdentity: [] });
  });

  it("takes all of them, or none", async () => {
    const { RootNodeId } = await world.organization();
    const created = await world.member({ NodeId: RootNodeId });
    await world.invite({ NodeId: RootNodeId });
    expect(await remove(GUEST, created)).toBe("UnsupportedOperation.CreateMemberNotAllowDelete");
    expect(await remove(GUEST, MANAGER)).toBe("FailedOperation.DisableQuitSelfCreatedOrganization");
    expect(await remove(GUEST, STRANGER)).toBe("InvalidParameter");
    expect(await remove()).toBe("InvalidParameter");
    expect((await world.members()).Total).toBe(2);
    expect(await remove(GUEST, GUEST)).toBe("none");
    expect((await world.members()).Total).toBe(1);
  });

  it("is not for members of somebody else", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    await world.ok("CreateOrganization", {}, STRANGER);
    const parameters = { MemberUin: [GUEST] };
    expect(await world.refusal("DeleteOrganizationMembers", parameters, STRANGER)).toBe("InvalidParameter");
  });

  it("spares who pays and who is paid for", async () => {
    const { OrgId, RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId, IsAllowQuit: "Allow" });
    await world.invite({
      NodeId: RootNodeId,
      MemberUin: STRANGER,
      Name: "paid-for",
      PermissionIds: [1, 2, 7],
      PayUin: String(GUEST),
    });
    const paying = "FailedOperation.MemberIsDelegatePayerNotAllowDelete";
    expect(await remove(GUEST)).toBe(paying);
    expect(await world.refusal("QuitOrganization", { OrgId }, GUEST)).toBe(paying);
    expect(await remove(STRANGER)).toBe("FailedOperation.MemberExistDelegatePayerNotAllowDelete");
    expect((await world.members()).Total).toBe(2);
  });

  it("ends a binding that waits for its activation", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    await world.binding(GUEST, "Valid");
    await world.ok("DeleteOrganizationMembers", { MemberUin: [GUEST] });
    await world.invite({ NodeId: RootNodeId });
    expect(await world.memberNamed("guest")).toMatchObject({ BindStatus: "Failed" });
  });

  it("takes identities, policies and bound sub-accounts away with the member", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    const MemberUin = GUEST;
    await world.ok("CreateOrganizationMemberAuthIdentity", { MemberUins: [MemberUin], IdentityIds: [1] });
    const { PolicyId } = await world.ok("CreateOrganizationMemberPolicy", {
      MemberUin,
      PolicyName: "p",
      IdentityId: 1,
    });
    const bind = { MemberUin, PolicyId, OrgSubAccountUins: [SUB_ACCOUNT] };
    await world.ok("BindOrganizationMemberAuthAccount", bind);
    await world.ok("DeleteOrganizationMembers", { MemberUin: [MemberUin] });
    await world.invite({ NodeId: RootNodeId });
    const total = async (action: string) => (await world.ok(action, { ...FIRST_PAGE, MemberUin })).Total;
    expect(await total("DescribeOrganizationMemberAuthIdentities")).toBe(0);
    expect(await total("DescribeOrganizationMemberPolicies")).toBe(0);
    expect(await world.rows((tx) => tx.memberAuthAccounts.count())).toBe(0);
  });
});

describe("leaving an organization", () => {
  it("is for its members, except created ones", async () => {
    const { OrgId, RootNodeId } = await world.organization();
    const quit = (uin: number, id = OrgId) => world.refusal("QuitOrganization", { OrgId: id }, uin);
    expect(await quit(MANAGER)).toBe("FailedOperation.DisableQuitSelfCreatedOrganization");
    expect(await quit(GUEST)).toBe("ResourceNotFound.OrganizationMemberNotExist");
    expect(await quit(GUEST, 999)).toBe("ResourceNotFound.OrganizationNotExist");
    await world.invite({ NodeId: RootNodeId, IsAllowQuit: "Allow" });
    await world.rows(async (tx) => {
      const member = (await tx.organizationMembers.get(String(GUEST)))!;
      await tx.organizationMembers.put({ ...member, memberType: "Create" });
    });
    expect(await quit(GUEST)).toBe("UnsupportedOperation.CreateMemberNotAllowQuit");
  });
});

describe("deleting an account", () => {
  it("is for created members, as the check says beforehand", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    expect(await world.ok("CheckAccountDelete", { MemberUin })).toMatchObject({
      AllowDelete: true,
      NotAllowReason: {
        IsCreateMember: true,
        DeletionPermission: true,
        IsAssignManager: false,
        BillingPermission: true,
        ExistResources: [],
        DetectFailedResources: [],
      },
    });
    await world.ok("DeleteAccount", { MemberUin });
    expect((await world.members()).Total).toBe(0);
    expect(await world.refusal("CheckAccountDelete", { MemberUin })).toBe("ResourceNotFound.MemberNotExist");
    const again = { ...INVITATION, NodeId: RootNodeId, MemberUin };
    expect(await world.refusal("InviteOrganizationMember", again)).toBe("InvalidParameter");
  });

  it("is not for invited ones", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    expect(await world.ok("CheckAccountDelete", { MemberUin: GUEST })).toMatchObject({
      AllowDelete: false,
      NotAllowReason: { IsCreateMember: false, DeletionPermission: true },
    });
    expect(await world.refusal("DeleteAccount", { MemberUin: GUEST })).toBe(
      "UnsupportedOperation.InviteAccountNotAllowDelete",
    );
  });

  it("needs the organization's permission", async () => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    await world.bindbox.settings({ memberDeletion: false });
    expect(await world.ok("CheckAccountDelete", { MemberUin })).toMatchObject({
      AllowDelete: false,
      NotAllowReason: { IsCreateMember: true, DeletionPermission: false },
    });
    expect(await world.refusal("DeleteAccount", { MemberUin })).toBe(
      "UnsupportedOperation.DeleteAccountDisabled",
    );
  });

  it("takes its API keys away, and lifts what it paid for", async () => {
    const { RootNodeId } = await world.organization();
    const payer = await world.member({ NodeId: RootNodeId, Name: "payer" });
    await world.member({ NodeId: RootNodeId, PermissionIds: [1, 2, 7], PayUin: String(payer) });
    await world.rows(async (tx) => {
      const key = (await tx.tencentCredentials.get(`AKID${GUEST}`))!;
      await tx.tencentCredentials.put({ ...key, uin: payer });
    });
    expect((await world.ok("DescribeOrganization", {}, GUEST)).IsManager).toBe(false);
    await world.ok("DeleteAccount", { MemberUin: payer });
    expect(await world.refusal("DescribeOrganization", {}, GUEST)).toBe("AuthFailure.SecretIdNotFound");
    expect(await world.memberNamed("member")).toMatchObject({ PayUin: "" });
  });
});
