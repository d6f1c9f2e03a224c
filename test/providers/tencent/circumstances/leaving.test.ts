import { beforeEach, describe, expect, it } from "vitest";
import { GUEST, MANAGER, organizationWorldForFile, STRANGER } from "../../../support/tencent-organization.js";

const world = organizationWorldForFile();

let OrgId: number;
let root: number;
let created: number;

beforeEach(async () => {
  ({ OrgId, RootNodeId: root } = await world.organization());
  created = await world.member({ NodeId: root, Name: "created" });
  await world.invite({ NodeId: root, IsAllowQuit: "Allow" });
});

const check = () => world.ok("CheckAccountDelete", { MemberUin: created });
const deleteAccount = () => world.refusal("DeleteAccount", { MemberUin: created });

describe("CheckAccountDelete", () => {
  it.each([
    [{ delegatedServices: ["identity"] }, { IsAssignManager: true }],
    [{ managesEntity: true }, { IsAuthManager: true }],
    [{ sharesResources: true }, { IsShareManager: true }],
    [{ operationApprovals: true }, { OperateProcess: true }],
    [{ resources: ["cvm", "cos"] }, { ExistResources: ["cvm", "cos"] }],
    [{ identityCenterRoles: true }, { CICRoleConfig: true }],
    [{ identityCenterUsers: true }, { CICUserConfig: true }],
    [{ deletionUnderReview: true }, {}],
  ])("says of %j what DeleteAccount would refuse", async (circumstances, reason) => {
    await world.circumstances(created, circumstances);
    expect(await check()).toMatchObject({ AllowDelete: false, NotAllowReason: reason });
    expect(await deleteAccount()).not.toBe("none");
    expect((await world.members()).Total).toBe(2);
  });

  it("says when nobody could stop paying for the account", async () => {
    const PayUin = String(MANAGER);
    const relation = { PolicyType: "Financial", PermissionIds: [1, 2, 7], PayUin };
    await world.ok("UpdateOrganizationMember", { MemberUin: created, ...relation });
    expect(await check()).toMatchObject({ AllowDelete: true, NotAllowReason: { BillingPermission: true } });
    await world.circumstances(created, { ordersInProgress: true });
    expect(await check()).toMatchObject({ AllowDelete: false, NotAllowReason: { BillingPermission: false } });
    expect(await deleteAccount()).toBe("InvalidParameter");
  });

  it("minds nothing that is not in the way", async () => {
    await world.circumstances(created, { arrears: true, vouchers: true, noPaymentCard: true });
    await world.circumstances(GUEST, { resources: ["cvm"], managesEntity: true });
    expect(await check()).toMatchObject({ AllowDelete: true, NotAllowReason: { BillingPermission: true } });
    expect(await deleteAccount()).toBe("none");
  });
});

describe("a deleted account", () => {
  it("takes its circumstances with it", async () => {
    await world.circumstances(created, { arrears: true });
    expect(await deleteAccount()).toBe("none");
    expect((await world.bindbox.control("get", "/state/accountCircumstances")).body.total).toBe(0);
  });
});

describe("members that are removed", () => {
  it("all stay when the circumstances of one speak against it", async () => {
    await world.invite({ NodeId: root, MemberUin: STRANGER, Name: "stranger" });
    await world.circumstances(STRANGER, { operationApprovals: true });
    expect(await world.refusal("DeleteOrganizationMembers", { MemberUin: [GUEST, STRANGER] })).toBe(
      "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete",
    );
    expect((await world.members()).Total).toBe(3);
  });

  it("go whatever is the case with the others and the manager", async () => {
    for (const uin of [MANAGER, created])
      await world.circumstances(uin, { managesEntity: true, sharesResources: true, noPaymentCard: true });
    expect(await world.refusal("DeleteOrganizationMembers", { MemberUin: [GUEST] })).toBe("none");
  });

  it("may have what only keeps an account from being deleted", async () => {
    await world.circumstances(GUEST, { resources: ["cvm"], deletionUnderReview: true });
    expect(await world.refusal("QuitOrganization", { OrgId }, GUEST)).toBe("none");
  });
});

describe("an organization", () => {
  it("is not dissolved while its manager is in the way, and is then", async () => {
    await world.ok("DeleteAccount", { MemberUin: created });
    await world.ok("DeleteOrganizationMembers", { MemberUin: [GUEST] });
    await world.circumstances(MANAGER, { groupPoliciesEnabled: true });
    expect(await world.refusal("DeleteOrganization")).toBe("FailedOperation.OrganizationPolicyIsNotDisabled");
    expect((await world.nodes()).Total).toBe(1);
    await world.circumstances(MANAGER, { groupPoliciesEnabled: false });
    expect(await world.refusal("DeleteOrganization")).toBe("none");
  });

  it("minds of its manager only what concerns dissolving it", async () => {
    await world.ok("DeleteAccount", { MemberUin: created });
    await world.ok("DeleteOrganizationMembers", { MemberUin: [GUEST] });
    const elsewhere = { arrears: true, operationApprovals: true, managesEntity: true, resources: ["cvm"] };
    await world.circumstances(MANAGER, elsewhere);
    expect(await world.refusal("DeleteOrganization")).toBe("none");
  });

  it("says whether the caller administers services and its entity", async () => {
    await world.circumstances(GUEST, { delegatedServices: ["identity"], managesEntity: true });
    const shown = async (uin: number) => {
      const { IsAssignManager, IsAuthManager } = await world.ok("DescribeOrganization", {}, uin);
      return [IsAssignManager, IsAuthManager];
    };
    expect(await shown(GUEST)).toEqual([true, true]);
    expect(await shown(MANAGER)).toEqual([false, false]);
  });

  it("keeps the nodes that are in its share units, and only those", async () => {
    const add = async (Name: string): Promise<number> =>
      (await world.ok("AddOrganizationNode", { ParentNodeId: root, Name })).NodeId;
    const [shared, own] = [await add("shared"), await add("own")];
    await world.circumstances(MANAGER, { sharedNodeIds: [shared] });
    const remove = (NodeId: number[]) => world.refusal("DeleteOrganizationNodes", { NodeId });
    expect(await remove([own, shared])).toBe("FailedOperation.ShareNodeExisted");
    expect(await remove([own])).toBe("none");
  });
});
