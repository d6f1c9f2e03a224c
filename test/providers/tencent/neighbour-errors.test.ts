import { describe, expect, it } from "vitest";
import { tencentErrors } from "../../../src/providers/tencent/errors.js";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MEMBER,
  organizationWorldForFile,
  STRANGER,
  SUB_ACCOUNT,
} from "../../support/tencent-organization.js";
import { expectRefusal } from "../../support/tencent-refusal.js";
import {
  type NeighbourAction,
  neighbourProvocations,
  neighbours,
  type Provocation,
  type Scene,
} from "./neighbour-provocations.js";

const world = organizationWorldForFile();

async function setScene(): Promise<Scene> {
  const { OrgId, RootNodeId: root } = await world.organization();
  const add = async (ParentNodeId: number, Name: string): Promise<number> =>
    (await world.ok("AddOrganizationNode", { ParentNodeId, Name })).NodeId;
  const sales = await add(root, "sales");
  const east = await add(sales, "east");
  const created = await world.member({ NodeId: sales, Name: "created" });
  await world.invite({ NodeId: root, IsAllowQuit: "Allow" });
  const identity = { IdentityAliasName: "auditor", IdentityPolicy: [{ PolicyId: 1 }] };
  const auditor = (await world.ok("CreateOrganizationIdentity", identity)).IdentityId;
  const named = { MemberUin: created, PolicyName: "policy", IdentityId: 1 };
  const policy = (await world.ok("CreateOrganizationMemberPolicy", named)).PolicyId;
  const bound = { MemberUin: created, PolicyId: policy, OrgSubAccountUins: [SUB_ACCOUNT] };
  await world.ok("BindOrganizationMemberAuthAccount", bound);
  return { OrgId, root, sales, east, created, auditor, policy };
}

interface Call {
  readonly parameters: object;
  readonly as?: number;
  /** What has to happen first for it to succeed. */
  readonly before?: (scene: Scene) => Promise<unknown>;
}

const release = ({ created, policy }: Scene) =>
  world.ok("CancelOrganizationMemberAuthAccount", {
    MemberUin: created,
    PolicyId: policy,
    OrgSubAccountUin: SUB_ACCOUNT,
  });

/** A call of each action that succeeds in the scene. */
const calls: { readonly [Action in NeighbourAction]: (scene: Scene) => Call } = {
  CreateOrganization: () => ({ parameters: {}, as: STRANGER }),
  DescribeOrganization: () => ({ parameters: {} }),
  DeleteOrganization: () => ({
    parameters: {},
    before: async ({ created }) => {
      await world.ok("DeleteAccount", { MemberUin: created });
      await world.ok("DeleteOrganizationMembers", { MemberUin: [GUEST] });
    },
  }),
  QuitOrganization: ({ OrgId }) => ({ parameters: { OrgId }, as: GUEST }),
  CreateOrganizationMember: ({ root }) => ({ parameters: { ...MEMBER, NodeId: root } }),
  InviteOrganizationMember: ({ root }) => ({
    parameters: { ...INVITATION, Name: "stranger", MemberUin: STRANGER, NodeId: root },
  }),
  UpdateOrganizationMember: ({ created }) => ({ parameters: { MemberUin: created, Name: "renamed" } }),
  DescribeOrganizationMembers: () => ({ parameters: FIRST_PAGE }),
  DeleteOrganizationMembers: () => ({ parameters: { MemberUin: [GUEST] } }),
  MoveOrganizationNodeMembers: ({ east }) => ({ parameters: { NodeId: east, MemberUin: [GUEST] } }),
  AddOrganizationNode: ({ root }) => ({ parameters: { ParentNodeId: root, Name: "new" } }),
  UpdateOrganizationNode: ({ sales }) => ({ parameters: { NodeId: sales, Name: "market" } }),
  DescribeOrganizationNodes: () => ({ parameters: FIRST_PAGE }),
  DeleteOrganizationNodes: ({ east }) => ({ parameters: { NodeId: [east] } }),
  DescribeOrganizationMemberAuthIdentities: ({ created }) => ({
    parameters: { ...FIRST_PAGE, MemberUin: created },
  }),
  CreateOrganizationMemberAuthIdentity: ({ created, auditor }) => ({
    parameters: { MemberUins: [created], IdentityIds: [auditor] },
  }),
  DeleteOrganizationMemberAuthIdentity: ({ created, policy }) => ({
    parameters: { MemberUin: created, IdentityId: 1 },
    before: () => world.ok("DeleteOrganizationMembersPolicy", { PolicyId: policy }),
  }),
  CreateOrganizationMemberPolicy: ({ created }) => ({
    parameters: { MemberUin: created, PolicyName: "second", IdentityId: 1 },
  }),
  DescribeOrganizationMemberPolicies: ({ created }) => ({
    parameters: { ...FIRST_PAGE, MemberUin: created },
  }),
  DeleteOrganizationMembersPolicy: ({ policy }) => ({ parameters: { PolicyId: policy } }),
  DescribeOrganizationMemberAuthAccounts: ({ created, policy }) => ({
    parameters: { ...FIRST_PAGE, MemberUin: created, PolicyId: policy },
  }),
  BindOrganizationMemberAuthAccount: ({ created, policy }) => ({
    parameters: { MemberUin: created, PolicyId: policy, OrgSubAccountUins: [SUB_ACCOUNT] },
    before: release,
  }),
  CancelOrganizationMemberAuthAccount: ({ created, policy }) => ({
    parameters: { MemberUin: created, PolicyId: policy, OrgSubAccountUin: SUB_ACCOUNT },
  }),
  ListOrganizationIdentity: () => ({ parameters: FIRST_PAGE }),
  CreateOrganizationIdentity: () => ({
    parameters: { IdentityAliasName: "reader", IdentityPolicy: [{ PolicyId: 1 }] },
  }),
  CheckAccountDelete: ({ created }) => ({ parameters: { MemberUin: created } }),
  DeleteAccount: ({ created }) => ({ parameters: { MemberUin: created } }),
};

const provocations = neighbourProvocations(world);

const pairs = Object.entries(provocations).flatMap(([name, byAction]) =>
  Object.entries(byAction).map(
    ([action, provocation]) => [action as NeighbourAction, name, provocation] as const,
  ),
);

/** Brings about what a provocation needs, and says what is called then. */
async function prepare(action: NeighbourAction, provocation: Provocation = {}) {
  const scene = await setScene();
  const call = calls[action](scene);
  await call.before?.(scene);
  const changed = typeof provocation === "function" ? await provocation(scene) : provocation;
  const parameters = changed.instead ?? { ...call.parameters, ...changed.with };
  return { action, parameters, as: changed.as ?? call.as, words: changed.words };
}

describe("the actions around the e-mail binding", () => {
  it.each(neighbours)("%s succeeds", async (action) => {
    const { parameters, as } = await prepare(action);
    await world.ok(action, parameters, as);
  });

  it.each(pairs)("%s answers %s by itself", async (action, name, provocation) => {
    await expectRefusal(world, { name, ...(await prepare(action, provocation)) });
  });

  it.each(neighbours)("%s answers each of its documented errors", (action) => {
    const documented = Object.entries(tencentErrors)
      .filter(([, { operations }]) => operations.includes(action))
      .map(([name]) => name);
    const reached = pairs.filter(([each]) => each === action).map(([, name]) => name);
    expect(reached.sort()).toEqual(documented.sort());
  });
});
