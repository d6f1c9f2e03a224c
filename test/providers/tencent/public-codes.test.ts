import { describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  keyOf,
  organizationWorldForFile,
  SUB_ACCOUNT,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();
const NOBODY = 999999999999;

/** A member with a policy that the manager's sub-account is bound to. */
async function bound(): Promise<{ readonly MemberUin: number; readonly PolicyId: number }> {
  const { RootNodeId } = await world.organization();
  const MemberUin = await world.member({ NodeId: RootNodeId });
  const policy = { MemberUin, PolicyName: "first", IdentityId: 1 };
  const { PolicyId } = await world.ok("CreateOrganizationMemberPolicy", policy);
  const OrgSubAccountUins = [SUB_ACCOUNT];
  await world.ok("BindOrganizationMemberAuthAccount", { MemberUin, PolicyId, OrgSubAccountUins });
  return { MemberUin, PolicyId };
}

describe("memberPolicyLimit", () => {
  it("is how many policies a member may have; LimitExceeded says that it has them", async () => {
    const { MemberUin } = await bound();
    const create = (PolicyName: string) =>
      world.refusal("CreateOrganizationMemberPolicy", { MemberUin, PolicyName, IdentityId: 1 });
    expect(await create("second")).toBe("none");
    await world.bindbox.settings({ memberPolicyLimit: 3 });
    expect([await create("third"), await create("fourth")]).toEqual(["none", "LimitExceeded"]);
    expect(await create("first")).toBe("FailedOperation.MemberPolicyNameExist");
    const list = { ...FIRST_PAGE, MemberUin };
    expect((await world.ok("DescribeOrganizationMemberPolicies", list)).Total).toBe(3);
    await world.bindbox.settings({ memberPolicyLimit: 0 });
    expect(await create("fourth")).toBe("none");
  });
});

describe("boundPolicyDeletion", () => {
  it("keeps a policy while sub-accounts are bound to it", async () => {
    const { MemberUin, PolicyId } = await bound();
    await world.bindbox.settings({ boundPolicyDeletion: "ResourceInUse" });
    const remove = () => world.refusal("DeleteOrganizationMembersPolicy", { PolicyId });
    expect(await remove()).toBe("ResourceInUse");
    expect(world.sandbox.journal.latest()[0]?.hint).toContain(`sub-account ${SUB_ACCOUNT} is bound to it`);
    await world.ok("CancelOrganizationMemberAuthAccount", {
      MemberUin,
      PolicyId,
      OrgSubAccountUin: SUB_ACCOUNT,
    });
    expect(await remove()).toBe("none");
  });

  it("takes it from them when nothing else is said", async () => {
    const { MemberUin, PolicyId } = await bound();
    await world.ok("DeleteOrganizationMembersPolicy", { PolicyId });
    const list = { ...FIRST_PAGE, MemberUin, PolicyId };
    expect((await world.ok("DescribeOrganizationMemberAuthAccounts", list)).Total).toBe(0);
  });
});

describe("unknownListSubject", () => {
  it("says what a list of what does not exist answers", async () => {
    const { MemberUin, PolicyId } = await bound();
    const lists: readonly (readonly [string, object])[] = [
      ["DescribeOrganizationMemberAuthIdentities", { MemberUin: NOBODY }],
      ["DescribeOrganizationMemberAuthIdentities", { IdentityId: 77 }],
      ["DescribeOrganizationMemberAuthAccounts", { MemberUin, PolicyId: 77 }],
      ["DescribeOrganizationMemberAuthAccounts", { MemberUin: NOBODY, PolicyId }],
    ];
    const known: typeof lists = [
      ["DescribeOrganizationMemberAuthIdentities", { MemberUin }],
      ["DescribeOrganizationMemberAuthIdentities", { IdentityId: 1 }],
      ["DescribeOrganizationMemberAuthAccounts", { MemberUin, PolicyId }],
    ];
    const codes = async (calls: typeof lists) => {
      const answers = [];
      for (const [action, subject] of calls)
        answers.push(await world.refusal(action, { ...FIRST_PAGE, ...subject }));
      return answers;
    };
    expect(await codes([...lists, ...known])).toEqual(Array(7).fill("none"));
    await world.bindbox.settings({ unknownListSubject: "ResourceNotFound" });
    expect(await codes(lists)).toEqual(Array(4).fill("ResourceNotFound"));
    expect(await codes(known)).toEqual(Array(3).fill("none"));
  });
});

describe("an account that is deleted", () => {
  it("takes its API key with it, and what is demanded of those who use it", async () => {
    const { MemberUin } = await bound();
    const key = keyOf(MemberUin);
    await world.rows(async (tx) => {
      await tx.tencentCredentials.put({
        id: key.secretId,
        secretKey: key.secretKey,
        uin: MemberUin,
        token: null,
      });
    });
    await world.bindbox
      .control("put", `/state/keyConditions/${key.secretId}`)
      .send({ demandsMfa: true })
      .expect(201);
    await world.ok("DeleteAccount", { MemberUin });
    expect((await world.bindbox.control("get", "/state/keyConditions")).body.rows).toEqual([]);
  });
});
