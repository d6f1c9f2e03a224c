import { describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  GUEST,
  MANAGER,
  organizationWorldForFile,
  STRANGER,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

describe("an organization", () => {
  it("is made by an account, which manages it", async () => {
    const { OrgId, NickName } = await world.ok("CreateOrganization");
    expect(OrgId).toBeGreaterThan(0);
    expect(await world.ok("DescribeOrganization")).toMatchObject({
      OrgId,
      HostUin: MANAGER,
      NickName,
      IsManager: true,
      OrgPolicyType: "Financial",
      OrgPolicyName: "财务管理",
      OrgPermission: [
        { Id: 1, Name: "viewBill" },
        { Id: 2, Name: "viewBalance" },
      ],
      IsAllowQuit: "Allow",
      PayUin: "",
      PayName: "",
    });
  });

  it("has a root node from the start", async () => {
    const { RootNodeId } = await world.organization();
    expect(await world.nodes()).toMatchObject({
      Total: 1,
      Items: [{ NodeId: RootNodeId, Name: "Root", ParentNodeId: 0, Remark: "" }],
    });
  });

  it("shows its times in UTC+8, by the sandbox's clock", async () => {
    world.sandbox.clock.freeze();
    world.sandbox.clock.set(Date.UTC(2022, 0, 13, 20, 9, 8));
    await world.ok("CreateOrganization");
    expect(await world.ok("DescribeOrganization")).toMatchObject({
      CreateTime: "2022-01-14 04:09:08",
      JoinTime: "2022-01-14 04:09:08",
    });
  });

  it("is called the same in both languages but for its policy", async () => {
    await world.organization();
    expect(await world.ok("DescribeOrganization", { Lang: "en" })).toMatchObject({
      OrgPolicyName: "Financial Management",
      OrgPermission: [{ Name: "viewBill" }, { Name: "viewBalance" }],
    });
    expect(await world.refusal("DescribeOrganization", { Lang: "fr" })).toBe("InvalidParameter");
  });

  it("shows a member its own part in it", async () => {
    const { OrgId, RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId, PermissionIds: [7, 2, 1], PayUin: String(MANAGER) });
    expect(await world.ok("DescribeOrganization", {}, GUEST)).toMatchObject({
      OrgId,
      HostUin: MANAGER,
      IsManager: false,
      OrgPermission: [{ Id: 1 }, { Id: 2 }, { Id: 7 }],
      IsAllowQuit: "Denied",
      PayUin: String(MANAGER),
      PayName: `account-${MANAGER}`,
    });
  });

  it("is only one for an account, as manager or member", async () => {
    const { RootNodeId } = await world.organization();
    expect(await world.refusal("CreateOrganization")).toBe("FailedOperation.OrganizationExistAlready");
    await world.invite({ NodeId: RootNodeId });
    expect(await world.refusal("CreateOrganization", {}, GUEST)).toBe(
      "FailedOperation.OrganizationExistAlready",
    );
  });

  it("stands beside another one, with other ids", async () => {
    const mine = await world.organization();
    await world.ok("CreateOrganization", {}, STRANGER);
    const other = await world.ok("DescribeOrganization", {}, STRANGER);
    expect(other.OrgId).not.toBe(mine.OrgId);
    expect(other.RootNodeId).not.toBe(mine.RootNodeId);
    expect((await world.nodes()).Total).toBe(1);
  });

  it("lets nobody in but its manager", async () => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    const answer = await world.call("DescribeOrganizationMembers", FIRST_PAGE, GUEST);
    expect(answer.Error.Code).toBe("AuthFailure.UnauthorizedOperation");
    expect(answer.Error.Message).toContain(answer.RequestId);
    expect(answer.Error.Message).toContain("(organization:DescribeOrganizationMembers)");
    expect(await world.refusal("UpdateOrganizationMember", { MemberUin: GUEST, Name: "me" }, GUEST)).toBe(
      "UnsupportedOperation",
    );
  });

  it("is deleted with its nodes once its members are gone, and its id is not given again", async () => {
    const { OrgId, RootNodeId } = await world.organization();
    await world.ok("AddOrganizationNode", { ParentNodeId: RootNodeId, Name: "sales" });
    await world.invite({ NodeId: RootNodeId });
    expect(await world.refusal("DeleteOrganization")).toBe("FailedOperation.OrganizationNotEmpty");
    await world.ok("DeleteOrganizationMembers", { MemberUin: [GUEST] });
    await world.ok("DeleteOrganization");
    expect(await world.refusal("DescribeOrganization")).toBe("ResourceNotFound.OrganizationNotExist");
    expect((await world.organization()).OrgId).toBeGreaterThan(OrgId);
    expect((await world.nodes()).Total).toBe(1);
  });

  it("is left by a member that is allowed to", async () => {
    const { OrgId, RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    expect(await world.refusal("QuitOrganization", { OrgId }, GUEST)).toBe(
      "UnsupportedOperation.MemberNotAllowQuit",
    );
    await world.ok("UpdateOrganizationMember", { MemberUin: GUEST, IsAllowQuit: "Allow" });
    await world.ok("QuitOrganization", { OrgId }, GUEST);
    expect((await world.members()).Total).toBe(0);
    expect(await world.refusal("DescribeOrganization", {}, GUEST)).toBe(
      "ResourceNotFound.OrganizationNotExist",
    );
  });
});
