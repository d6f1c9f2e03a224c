import { describe, expect, it } from "vitest";
import { tencentErrors } from "../../../src/providers/tencent/errors.js";
import { MEMBER, organizationWorldForFile, STRANGER } from "../../support/tencent-organization.js";

// Each pair of codes is proved by the provocations; here: when the setting has no say.

const world = organizationWorldForFile();
const lastEntry = async () => (await world.bindbox.control("get", "/journal").query({ limit: 1 })).body[0];

async function takenName() {
  const { RootNodeId } = await world.organization();
  await world.member({ NodeId: RootNodeId });
  return world.call("CreateOrganizationMember", { ...MEMBER, NodeId: RootNodeId });
}

describe("an error that is preferred", () => {
  it("takes the place of the other with its own words, and the journal says why", async () => {
    expect((await takenName()).Error.Code).toBe("FailedOperation.OrganizationMemberNameUsed");
    await world.bindbox.reset();
    await world.bindbox.settings({ preferredErrors: ["FailedOperation.MemberNameUsed"] });
    expect((await takenName()).Error).toEqual({
      Code: "FailedOperation.MemberNameUsed",
      Message: tencentErrors["FailedOperation.MemberNameUsed"].messages["en-US"],
    });
    expect(await lastEntry()).toMatchObject({
      outcome: "FailedOperation.MemberNameUsed",
      via: "flow",
      hint: expect.stringMatching(
        /^member \d+ has this name; the setting preferredErrors has it instead of FailedOperation\.Org/,
      ),
    });
  });

  it("is not answered by an action that does not document it", async () => {
    await world.organization();
    await world.bindbox.settings({
      preferredErrors: ["FailedOperation.OrganizationNodeNotExist", "ResourceNotFound.MemberNotExist"],
    });
    expect(await world.refusal("AddOrganizationNode", { ParentNodeId: 999, Name: "new" })).toBe(
      "ResourceNotFound.OrganizationNodeNotExist",
    );
    expect(await world.refusal("DescribeOrganizationMemberEmailBind", { MemberUin: 999 })).toBe(
      "ResourceNotFound.OrganizationMemberNotExist",
    );
  });

  it("is not answered in a situation for which it says something else", async () => {
    await world.bindbox.settings({ preferredErrors: ["ResourceNotFound.OrganizationMemberNotExist"] });
    const described = { MemberUin: 999 };
    expect(await world.refusal("DescribeOrganizationMemberEmailBind", described, STRANGER)).toBe(
      "ResourceNotFound.OrganizationNotExist",
    );
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [1] }, STRANGER)).toBe(
      "ResourceNotFound.OrganizationMemberNotExist",
    );
  });

  it.each([
    ["InvalidParameter.OrganizationMemberNotExist", "ResourceNotFound.OrganizationMemberNotExist"],
    ["ResourceNotFound.OrganizationMemberNotExist", "InvalidParameter.OrganizationMemberNotExist"],
  ] as const)("goes first where it is named first: %s", async (first, second) => {
    const { RootNodeId } = await world.organization();
    await world.bindbox.settings({ preferredErrors: [first, second] });
    const unpaid = { ...MEMBER, NodeId: RootNodeId, PermissionIds: [1, 2, 7], PayUin: "999" };
    expect(await world.refusal("CreateOrganizationMember", unpaid)).toBe(first);
  });
});
