import { describe, expect, it } from "vitest";
import { type EmulatedAction, emulatedActions } from "../../../src/providers/tencent/actions.js";
import { tencentErrors } from "../../../src/providers/tencent/errors.js";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MANAGER,
  MEMBER,
  organizationWorldForFile,
  RELATION,
  STRANGER,
  SUB_ACCOUNT,
  UNVERIFIED,
} from "../../support/tencent-organization.js";
import { type NeighbourErrorName, unreachedByAction, unreachedErrors } from "./unreached-errors.js";

const world = organizationWorldForFile();

type NeighbourAction = Exclude<
  EmulatedAction,
  | "DescribeOrganizationMemberEmailBind"
  | "AddOrganizationMemberEmail"
  | "UpdateOrganizationMemberEmailBind"
  | "SendOrgMemberAccountBindEmail"
>;
type ReachedErrorName = Exclude<NeighbourErrorName, keyof typeof unreachedErrors>;

/** What an attempt changes about a call that succeeds. */
interface Attempt {
  readonly with?: object;
  readonly as?: number;
}
type Provocation = Attempt | ((scene: Scene) => Attempt | Promise<Attempt>);

/** An organization with two nodes, a created and an invited member, an identity, a policy and a bound sub-account. */
interface Scene {
  readonly OrgId: number;
  readonly root: number;
  readonly sales: number;
  /** Below `sales`, and empty. */
  readonly east: number;
  readonly created: number;
  readonly auditor: number;
  readonly policy: number;
}

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

const neighbours = emulatedActions.filter((action): action is NeighbourAction => action in calls);

const everyAction = (provocation: Provocation, ...except: readonly NeighbourAction[]) =>
  Object.fromEntries(
    neighbours.filter((action) => !except.includes(action)).map((action) => [action, provocation]),
  );
const settings =
  (patch: Parameters<typeof world.bindbox.settings>[0]): Provocation =>
  async () => {
    await world.bindbox.settings(patch);
    return {};
  };
const TWO_TAGS = {
  Tags: [
    { TagKey: "a", TagValue: "1" },
    { TagKey: "a", TagValue: "2" },
  ],
};
const paidByGuest = { ...RELATION, PermissionIds: [1, 2, 7], PayUin: String(GUEST) };
const guestPays: Provocation = async ({ created }) => {
  await world.ok("UpdateOrganizationMember", { MemberUin: created, ...paidByGuest });
  return {};
};
const guestIsPaidFor: Provocation = async () => {
  await world.rows(async (tx) => {
    const member = (await tx.organizationMembers.get(String(GUEST)))!;
    await tx.organizationMembers.put({ ...member, payUin: String(MANAGER) });
  });
  return {};
};
const unverifiedManager: Provocation = async () => {
  await world.rows(async (tx) => {
    const account = (await tx.tencentAccounts.get(String(MANAGER)))!;
    await tx.tencentAccounts.put({ ...account, verified: false });
  });
  return {};
};
const NOBODY = 999;
const noPage: Provocation = { with: { Limit: 51 } };

/** Each error, and what makes an action answer it: complete by its type, for each error that is not named unreached. */
const provocations: {
  readonly [Name in ReachedErrorName]: { readonly [Action in NeighbourAction]?: Provocation };
} = {
  InvalidParameter: {
    DescribeOrganization: { with: { Lang: "fr" } },
    CreateOrganizationMember: { with: { Name: "no blanks" } },
    InviteOrganizationMember: { with: { Name: "no blanks" } },
    DescribeOrganizationMembers: noPage,
    DeleteOrganizationMembers: { with: { MemberUin: [NOBODY] } },
    MoveOrganizationNodeMembers: { with: { MemberUin: [] } },
    AddOrganizationNode: { with: { Name: "" } },
    DescribeOrganizationNodes: noPage,
    DeleteOrganizationNodes: { with: { NodeId: [NOBODY] } },
    DescribeOrganizationMemberAuthIdentities: noPage,
    CreateOrganizationMemberAuthIdentity: { with: { IdentityIds: [] } },
    CreateOrganizationMemberPolicy: { with: { PolicyName: "no blanks" } },
    DescribeOrganizationMemberPolicies: noPage,
    DescribeOrganizationMemberAuthAccounts: noPage,
    BindOrganizationMemberAuthAccount: { with: { OrgSubAccountUins: [] } },
    ListOrganizationIdentity: noPage,
    CreateOrganizationIdentity: { with: { IdentityPolicy: [] } },
  },
  UnsupportedOperation: {
    InviteOrganizationMember: { as: GUEST },
    UpdateOrganizationMember: { as: GUEST },
    CreateOrganizationMemberAuthIdentity: { as: GUEST },
    BindOrganizationMemberAuthAccount: { as: GUEST },
  },
  "ResourceNotFound.OrganizationNotExist": {
    ...everyAction({ as: STRANGER }, "CreateOrganization"),
    QuitOrganization: { with: { OrgId: NOBODY } },
  },
  "ResourceNotFound.OrganizationMemberNotExist": {
    QuitOrganization: { as: STRANGER },
    CreateOrganizationMemberAuthIdentity: { with: { MemberUins: [NOBODY] } },
    CreateOrganizationMemberPolicy: { with: { MemberUin: NOBODY } },
    DescribeOrganizationMemberPolicies: { with: { MemberUin: NOBODY } },
  },
  "ResourceNotFound.MemberNotExist": {
    UpdateOrganizationMember: { with: { MemberUin: NOBODY } },
    BindOrganizationMemberAuthAccount: { with: { MemberUin: NOBODY } },
    CancelOrganizationMemberAuthAccount: { with: { MemberUin: NOBODY } },
    CheckAccountDelete: { with: { MemberUin: MANAGER } },
    DeleteAccount: { with: { MemberUin: MANAGER } },
  },

  "FailedOperation.OrganizationExistAlready": { CreateOrganization: { as: GUEST } },
  "FailedOperation.AuthNotEnterprise": {
    CreateOrganization: { as: UNVERIFIED },
    CreateOrganizationMember: unverifiedManager,
    InviteOrganizationMember: { with: { MemberUin: UNVERIFIED } },
    UpdateOrganizationMember: unverifiedManager,
  },
  "FailedOperation.OrganizationNotEmpty": {
    DeleteOrganization: async ({ root }) => {
      await world.invite({ NodeId: root });
      return {};
    },
  },
  "FailedOperation.DisableQuitSelfCreatedOrganization": {
    QuitOrganization: { as: MANAGER },
    DeleteOrganizationMembers: { with: { MemberUin: [MANAGER] } },
  },
  "ResourceNotFound.OrganizationServiceNotExist": {
    DescribeOrganizationMembers: { with: { Product: "identity" } },
  },
  "UnsupportedOperation.CreateMemberNotAllowCreateOrganization": {
    CreateOrganization: async () => {
      await world.rows(async (tx) => {
        const account = (await tx.tencentAccounts.get(String(STRANGER)))!;
        await tx.tencentAccounts.put({ ...account, createdAsMember: true });
      });
      return {};
    },
  },
  "UnsupportedOperation.CreateMemberNotAllowQuit": {
    QuitOrganization: async () => {
      await world.rows(async (tx) => {
        const member = (await tx.organizationMembers.get(String(GUEST)))!;
        await tx.organizationMembers.put({ ...member, memberType: "Create" });
      });
      return {};
    },
  },
  "UnsupportedOperation.MemberNotAllowQuit": {
    QuitOrganization: async () => {
      await world.ok("UpdateOrganizationMember", { MemberUin: GUEST, IsAllowQuit: "Denied" });
      return {};
    },
    UpdateOrganizationMember: { with: { IsAllowQuit: "Allow" } },
  },

  "FailedOperation.OrganizationMemberNameUsed": {
    CreateOrganizationMember: { with: { Name: "guest" } },
    InviteOrganizationMember: { with: { Name: "guest" } },
    UpdateOrganizationMember: { with: { Name: "guest" } },
  },
  "FailedOperation.OrganizationPolicyIllegal": {
    CreateOrganizationMember: { with: { PolicyType: "Technical" } },
    InviteOrganizationMember: { with: { PolicyType: "Technical" } },
    UpdateOrganizationMember: { with: { ...RELATION, PolicyType: "Technical" } },
  },
  "FailedOperation.OrganizationPermissionIllegal": {
    CreateOrganizationMember: { with: { PermissionIds: [1] } },
    InviteOrganizationMember: { with: { PermissionIds: [2] } },
    UpdateOrganizationMember: { with: { ...RELATION, PermissionIds: [] } },
  },
  "FailedOperation.PayUinIllegal": {
    CreateOrganizationMember: { with: { PermissionIds: [1, 2, 7] } },
    InviteOrganizationMember: { with: { PermissionIds: [1, 2, 7], PayUin: String(NOBODY) } },
    UpdateOrganizationMember: { with: { ...RELATION, PermissionIds: [1, 2, 7] } },
  },
  "FailedOperation.CreateRecordNotExist": { CreateOrganizationMember: { with: { RecordId: 1 } } },
  "ResourceNotFound.OrganizationAuthRelationNotExist": {
    CreateOrganizationMember: { with: { AuthRelationId: 1 } },
  },
  "InvalidParameter.TagError": {
    CreateOrganizationMember: { with: TWO_TAGS },
    InviteOrganizationMember: { with: TWO_TAGS },
    AddOrganizationNode: { with: TWO_TAGS },
  },
  "InvalidParameter.AllowQuitIllegal": {
    UpdateOrganizationMember: {
      with: { MemberUin: GUEST, ...paidByGuest, PayUin: String(MANAGER), IsAllowQuit: "Allow" },
    },
  },
  "LimitExceeded.CreateMemberOverLimit": { CreateOrganizationMember: settings({ createdMemberLimit: 1 }) },
  "LimitExceeded.OrganizationMemberOverLimit": {
    CreateOrganizationMember: settings({ memberLimit: 2 }),
    InviteOrganizationMember: settings({ memberLimit: 2 }),
  },
  "FailedOperation.OrganizationMemberExist": {
    InviteOrganizationMember: { with: { MemberUin: GUEST } },
  },
  "FailedOperation.MemberExistInOtherOrganization": {
    InviteOrganizationMember: async () => {
      await world.ok("CreateOrganization", {}, STRANGER);
      return {};
    },
  },

  "FailedOperation.MemberExistDelegatePayerNotAllowDelete": {
    QuitOrganization: guestIsPaidFor,
    DeleteOrganizationMembers: guestIsPaidFor,
  },
  "FailedOperation.MemberIsDelegatePayerNotAllowDelete": {
    QuitOrganization: guestPays,
    DeleteOrganizationMembers: guestPays,
  },
  "UnsupportedOperation.CreateMemberNotAllowDelete": {
    DeleteOrganizationMembers: ({ created }) => ({ with: { MemberUin: [created] } }),
  },
  "UnsupportedOperation.InviteAccountNotAllowDelete": { DeleteAccount: { with: { MemberUin: GUEST } } },
  "UnsupportedOperation.DeleteAccountDisabled": { DeleteAccount: settings({ memberDeletion: false }) },

  "ResourceNotFound.OrganizationNodeNotExist": {
    CreateOrganizationMember: { with: { NodeId: NOBODY } },
    InviteOrganizationMember: { with: { NodeId: NOBODY } },
    DescribeOrganizationMembers: { with: { NodeId: NOBODY } },
    MoveOrganizationNodeMembers: { with: { NodeId: NOBODY } },
    AddOrganizationNode: { with: { ParentNodeId: NOBODY } },
  },
  "FailedOperation.OrganizationNodeNotExist": { UpdateOrganizationNode: { with: { NodeId: NOBODY } } },
  "FailedOperation.OrganizationNodeNameUsed": {
    AddOrganizationNode: { with: { Name: "sales" } },
    UpdateOrganizationNode: async ({ root }) => {
      await world.ok("AddOrganizationNode", { ParentNodeId: root, Name: "market" });
      return {};
    },
  },
  "FailedOperation.SomeUinsNotInOrganization": {
    MoveOrganizationNodeMembers: { with: { MemberUin: [GUEST, STRANGER] } },
  },
  "FailedOperation.NodeNotEmpty": {
    DeleteOrganizationNodes: ({ sales, east }) => ({ with: { NodeId: [sales, east] } }),
  },
  "FailedOperation.OrganizationNodeNotEmpty": {
    DeleteOrganizationNodes: async ({ sales, root, created }) => {
      await world.ok("MoveOrganizationNodeMembers", { NodeId: root, MemberUin: [created] });
      return { with: { NodeId: [sales] } };
    },
  },
  "FailedOperation.OrganizationNodeDeleteOverLimit": {
    DeleteOrganizationNodes: async ({ sales, east }) => {
      await world.bindbox.settings({ nodeDeletionLimit: 1 });
      return { with: { NodeId: [sales, east] } };
    },
  },
  "LimitExceeded.NodeDepthExceedLimit": { AddOrganizationNode: settings({ nodeDepthLimit: 0 }) },
  "LimitExceeded.NodeExceedLimit": { AddOrganizationNode: settings({ nodeLimit: 2 }) },

  "FailedOperation.MemberPolicyNameExist": {
    CreateOrganizationMemberPolicy: { with: { PolicyName: "policy" } },
  },
  "FailedOperation.MemberIdentityAuthUsed": {
    DeleteOrganizationMemberAuthIdentity: async ({ created }) => {
      const policy = { MemberUin: created, PolicyName: "another", IdentityId: 1 };
      await world.ok("CreateOrganizationMemberPolicy", policy);
      return {};
    },
  },
  "FailedOperation.OrganizationIdentityNameUsed": {
    CreateOrganizationIdentity: { with: { IdentityAliasName: "auditor" } },
  },
  "FailedOperation.SubAccountIdentityExist": {
    BindOrganizationMemberAuthAccount: async ({ created, policy }) => {
      const bound = { MemberUin: created, PolicyId: policy, OrgSubAccountUins: [SUB_ACCOUNT] };
      await world.ok("BindOrganizationMemberAuthAccount", bound);
      return {};
    },
  },
  "FailedOperation.SubAccountNotExist": {
    BindOrganizationMemberAuthAccount: { with: { OrgSubAccountUins: [NOBODY] } },
    CancelOrganizationMemberAuthAccount: { with: { OrgSubAccountUin: NOBODY } },
  },
  "LimitExceeded.IdentityExceedLimit": { CreateOrganizationIdentity: settings({ identityLimit: 1 }) },
  "ResourceNotFound.MemberIdentityNotExist": {
    DeleteOrganizationMemberAuthIdentity: { with: { MemberUin: GUEST } },
    CreateOrganizationMemberPolicy: ({ auditor }) => ({ with: { IdentityId: auditor } }),
  },
  "ResourceNotFound.MemberPolicyNotExist": {
    DeleteOrganizationMembersPolicy: { with: { PolicyId: NOBODY } },
    BindOrganizationMemberAuthAccount: { with: { PolicyId: NOBODY } },
    CancelOrganizationMemberAuthAccount: { with: { PolicyId: NOBODY } },
  },
  "ResourceNotFound.OrganizationIdentityNotExist": {
    CreateOrganizationMemberAuthIdentity: { with: { IdentityIds: [NOBODY] } },
    DeleteOrganizationMemberAuthIdentity: { with: { IdentityId: NOBODY } },
  },
  "ResourceNotFound.PolicyNotExist": {
    CreateOrganizationIdentity: { with: { IdentityPolicy: [{ PolicyId: NOBODY }] } },
  },
};

const pairs = Object.entries(provocations).flatMap(([name, byAction]) =>
  Object.entries(byAction).map(
    ([action, provocation]) => [action as NeighbourAction, name, provocation] as const,
  ),
);

async function attempt(action: NeighbourAction, provocation: Provocation = {}) {
  const scene = await setScene();
  const call = calls[action](scene);
  await call.before?.(scene);
  const changed = typeof provocation === "function" ? await provocation(scene) : provocation;
  return world.call(action, { ...call.parameters, ...changed.with }, changed.as ?? call.as);
}

describe("the actions around the e-mail binding", () => {
  it.each(neighbours)("%s succeeds", async (action) => {
    expect((await attempt(action)).Error).toBeUndefined();
  });

  it.each(pairs)("%s answers %s by itself", async (action, name, provocation) => {
    expect((await attempt(action, provocation)).Error?.Code).toBe(name);
  });

  it.each(neighbours)("%s answers each of its documented errors, or there is a reason why not", (action) => {
    const documented = Object.entries(tencentErrors)
      .filter(([, { operations }]) => operations.includes(action))
      .map(([name]) => name);
    const reached = pairs.filter(([each]) => each === action).map(([, name]) => name);
    const excused = Object.keys({ ...unreachedByAction[action] });
    const unreached = documented.filter((name) => name in unreachedErrors);
    expect([...reached, ...excused, ...unreached].sort()).toEqual(documented.sort());
  });
});
