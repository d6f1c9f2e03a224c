import { describe, expect, it } from "vitest";
import { FIRST_PAGE, organizationWorldForFile } from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

const add = async (ParentNodeId: number, Name: string, more: object = {}): Promise<number> =>
  (await world.ok("AddOrganizationNode", { ParentNodeId, Name, ...more })).NodeId;
const namesOf = async () => (await world.nodes()).Items.map(({ Name }: { Name: string }) => Name);

describe("the nodes of an organization", () => {
  it("form a tree, listed in the order they came", async () => {
    const { RootNodeId } = await world.organization();
    const sales = await add(RootNodeId, "sales", { Remark: "all of it" });
    const east = await add(sales, "east");
    expect((await world.nodes()).Items).toMatchObject([
      { NodeId: RootNodeId, ParentNodeId: 0 },
      { NodeId: sales, ParentNodeId: RootNodeId, Name: "sales", Remark: "all of it", Tags: [] },
      { NodeId: east, ParentNodeId: sales, Name: "east", Remark: "" },
    ]);
  });

  it("are named once below a parent, but again elsewhere", async () => {
    const { RootNodeId } = await world.organization();
    const sales = await add(RootNodeId, "sales");
    await add(sales, "sales");
    expect(await world.refusal("AddOrganizationNode", { ParentNodeId: RootNodeId, Name: "sales" })).toBe(
      "FailedOperation.OrganizationNodeNameUsed",
    );
  });

  it("are renamed, to their own name too, and keep what is not given", async () => {
    const { RootNodeId } = await world.organization();
    const sales = await add(RootNodeId, "sales", { Remark: "r" });
    await add(RootNodeId, "support");
    expect(await world.refusal("UpdateOrganizationNode", { NodeId: sales, Name: "support" })).toBe(
      "FailedOperation.OrganizationNodeNameUsed",
    );
    await world.ok("UpdateOrganizationNode", { NodeId: sales, Name: "sales" });
    await world.ok("UpdateOrganizationNode", { NodeId: sales, Name: "market" });
    expect((await world.nodes()).Items[1]).toMatchObject({ Name: "market", Remark: "r" });
    await world.ok("UpdateOrganizationNode", { NodeId: sales, Remark: "" });
    expect((await world.nodes()).Items[1]).toMatchObject({ Name: "market", Remark: "" });
  });

  it.each(["", "x".repeat(41)])("cannot be called %j", async (Name) => {
    const { RootNodeId } = await world.organization();
    expect(await world.refusal("AddOrganizationNode", { ParentNodeId: RootNodeId, Name })).toBe(
      "InvalidParameter",
    );
    const answer = await world.call("UpdateOrganizationNode", { NodeId: RootNodeId, Name });
    expect(answer.Error).toEqual({ Code: "InvalidParameter", Message: "Parameter `Name` format invalid." });
    expect(await namesOf()).toEqual(["Root"]);
  });

  it("may have a name of 40 characters, however many bytes they take", async () => {
    const { RootNodeId } = await world.organization();
    await add(RootNodeId, "部".repeat(40));
    await add(RootNodeId, "𠮷".repeat(40));
  });

  it("go no deeper and are no more than the settings say", async () => {
    const { RootNodeId } = await world.organization();
    await world.bindbox.settings({ nodeDepthLimit: 2, nodeLimit: 3 });
    const one = await add(RootNodeId, "one");
    const two = await add(one, "two");
    expect(await world.refusal("AddOrganizationNode", { ParentNodeId: two, Name: "three" })).toBe(
      "LimitExceeded.NodeDepthExceedLimit",
    );
    await add(one, "three");
    expect(await world.refusal("AddOrganizationNode", { ParentNodeId: one, Name: "four" })).toBe(
      "LimitExceeded.NodeExceedLimit",
    );
  });

  it("are deleted when empty, a branch at once, and all or none", async () => {
    const { RootNodeId } = await world.organization();
    const sales = await add(RootNodeId, "sales");
    const east = await add(sales, "east");
    const full = await add(RootNodeId, "full");
    await world.member({ NodeId: full });
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [sales] })).toBe(
      "FailedOperation.OrganizationNodeNotEmpty",
    );
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [east, full] })).toBe(
      "FailedOperation.NodeNotEmpty",
    );
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [RootNodeId] })).toBe("InvalidParameter");
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [east, 999] })).toBe("InvalidParameter");
    expect(await world.refusal("DeleteOrganizationNodes", { NodeId: [] })).toBe("InvalidParameter");
    expect(await namesOf()).toEqual(["Root", "sales", "east", "full"]);
    await world.ok("DeleteOrganizationNodes", { NodeId: [sales, east] });
    expect(await namesOf()).toEqual(["Root", "full"]);
  });

  it("are found by their tags", async () => {
    const { RootNodeId } = await world.organization();
    const red = { TagKey: "colour", TagValue: "red" };
    await add(RootNodeId, "red", { Tags: [red, { TagKey: "size", TagValue: "s" }] });
    await add(RootNodeId, "blue", { Tags: [{ TagKey: "colour", TagValue: "blue" }] });
    expect(await world.ok("DescribeOrganizationNodes", { ...FIRST_PAGE, Tags: [red] })).toMatchObject({
      Total: 1,
      Items: [{ Name: "red" }],
    });
  });

  it.each([
    [
      "a key twice",
      [
        { TagKey: "a", TagValue: "1" },
        { TagKey: "a", TagValue: "2" },
      ],
    ],
    ["no key", [{ TagKey: "", TagValue: "1" }]],
    ["eleven tags", Array.from({ length: 11 }, (_, n) => ({ TagKey: `k${n}`, TagValue: "" }))],
  ])("refuse %s among their tags", async (_, Tags) => {
    const { RootNodeId } = await world.organization();
    const parameters = { ParentNodeId: RootNodeId, Name: "tagged", Tags };
    expect(await world.refusal("AddOrganizationNode", parameters)).toBe("InvalidParameter.TagError");
    expect(await world.refusal("DescribeOrganizationNodes", { ...FIRST_PAGE, Tags })).toBe(
      "InvalidParameter",
    );
  });
});

describe("a page of a list", () => {
  it("has the rows from an offset on, and says how many there are", async () => {
    const { RootNodeId } = await world.organization();
    for (const name of ["a", "b", "c", "d"]) await add(RootNodeId, name);
    const page = async (Offset: number, Limit: number) => {
      const { Items, Total } = await world.ok("DescribeOrganizationNodes", { Offset, Limit });
      return [Total, Items.map(({ Name }: { Name: string }) => Name).join()];
    };
    expect(await page(0, 2)).toEqual([5, "Root,a"]);
    expect(await page(2, 2)).toEqual([5, "b,c"]);
    expect(await page(4, 2)).toEqual([5, "d"]);
    expect(await page(50, 50)).toEqual([5, ""]);
  });

  it.each([
    "DescribeOrganizationNodes",
    "DescribeOrganizationMembers",
    "ListOrganizationIdentity",
    "DescribeOrganizationMemberAuthIdentities",
    "DescribeOrganizationMemberPolicies",
    "DescribeOrganizationMemberAuthAccounts",
  ])("of %s has 1 to 50 rows and starts at a multiple of them", async (action) => {
    const { RootNodeId } = await world.organization();
    const MemberUin = await world.member({ NodeId: RootNodeId });
    const more = action.includes("Member") && !action.endsWith("Members") ? { MemberUin } : {};
    const parameters = action.endsWith("Accounts") ? { ...more, PolicyId: 1 } : more;
    for (const page of [
      [0, 0],
      [0, 51],
      [5, 10],
      [1, 50],
    ]) {
      const [Offset, Limit] = page;
      expect(await world.refusal(action, { Offset, Limit, ...parameters }), String(page)).toBe(
        "InvalidParameter",
      );
    }
    expect((await world.call(action, { Offset: -50, Limit: 50, ...parameters })).Error.Code).toBe(
      "InvalidParameter",
    );
    await world.ok(action, { Offset: 0, Limit: 1, ...parameters });
    await world.ok(action, { Offset: 50, Limit: 50, ...parameters });
  });
});
