import { type EmulatedAction, emulatedActions } from "../../../src/providers/tencent/actions.js";
import type { accessErrors } from "../../../src/providers/tencent/errors/access.js";
import type { billingErrors } from "../../../src/providers/tencent/errors/billing.js";
import type { commonErrors } from "../../../src/providers/tencent/errors/common.js";
import type { invitationErrors } from "../../../src/providers/tencent/errors/invitations.js";
import type { memberErrors } from "../../../src/providers/tencent/errors/members.js";
import type { nodeErrors } from "../../../src/providers/tencent/errors/nodes.js";
import type { organizationErrors } from "../../../src/providers/tencent/errors/organization.js";
import type { removalErrors } from "../../../src/providers/tencent/errors/removal.js";
import type { SettingsPatch } from "../../../src/sandbox/settings.js";
import {
  GUEST,
  MANAGER,
  type OrganizationWorld,
  RELATION,
  STRANGER,
  SUB_ACCOUNT,
  UNVERIFIED,
} from "../../support/tencent-organization.js";
import { circumstanceProvocations } from "./circumstance-provocations.js";

export type NeighbourAction = Exclude<
  EmulatedAction,
  | "DescribeOrganizationMemberEmailBind"
  | "AddOrganizationMemberEmail"
  | "UpdateOrganizationMemberEmailBind"
  | "SendOrgMemberAccountBindEmail"
>;

/** The errors of the actions around the e-mail binding. */
type NeighbourErrorName = keyof (typeof accessErrors &
  typeof billingErrors &
  typeof commonErrors &
  typeof invitationErrors &
  typeof memberErrors &
  typeof nodeErrors &
  typeof organizationErrors &
  typeof removalErrors);

/** What an attempt changes about a call that succeeds. */
export interface Attempt {
  readonly with?: object;
  /** What is sent in place of all parameters. */
  readonly instead?: object;
  readonly as?: number;
  /** The message, where it is the gateway that answers the code in its own words. */
  readonly words?: string;
}
export type Provocation = Attempt | ((scene: Scene) => Attempt | Promise<Attempt>);

/** An organization with two nodes, a created and an invited member, an identity, a policy and a bound sub-account. */
export interface Scene {
  readonly OrgId: number;
  readonly root: number;
  readonly sales: number;
  /** Below `sales`, and empty. */
  readonly east: number;
  readonly created: number;
  readonly auditor: number;
  readonly policy: number;
}

const bindingActions: readonly string[] = [
  "DescribeOrganizationMemberEmailBind",
  "AddOrganizationMemberEmail",
  "UpdateOrganizationMemberEmailBind",
  "SendOrgMemberAccountBindEmail",
];

export const neighbours = emulatedActions.filter(
  (action): action is NeighbourAction => !bindingActions.includes(action),
);

export type NeighbourProvocations = {
  readonly [Name in NeighbourErrorName]: { readonly [Action in NeighbourAction]?: Provocation };
};

/** Each error, and what makes an action answer it: complete by its type. */
export function neighbourProvocations(world: OrganizationWorld): NeighbourProvocations {
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
  const account =
    (uin: number, change: Parameters<typeof world.account>[1], attempt: Attempt = {}): Provocation =>
    async () => {
      await world.account(uin, change);
      return attempt;
    };
  const unverifiedManager = account(MANAGER, { verification: "personal" });
  const managerWithoutIdentity = account(MANAGER, { verification: "none" });
  const unavailable = (
    service: NonNullable<SettingsPatch["unavailableServices"]>[number],
    parameters: object = {},
  ): Provocation => {
    return async () => {
      await world.bindbox.settings({ unavailableServices: [service] });
      return { with: parameters };
    };
  };
  const preferring = (
    error: NonNullable<SettingsPatch["preferredErrors"]>[number],
    situation: Attempt,
  ): Provocation => {
    return async () => {
      await world.bindbox.settings({ preferredErrors: [error] });
      return situation;
    };
  };
  const createdAsMember = async (_scene: Scene): Promise<Attempt> => {
    await world.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(STRANGER)))!;
      await tx.tencentAccounts.put({ ...account, createdAsMember: true });
    });
    return {};
  };
  const NO_OBJECT: Provocation = {
    instead: [],
    words: "The request content not valid json format for specified content-type=application/json.",
  };
  const TAGGED = { Tags: [{ TagKey: "a", TagValue: "1" }] };
  const OFFERS = { ...RELATION, PermissionIds: [1, 2, 6] };
  const NOBODY = 999;
  const byCircumstances = circumstanceProvocations(world);
  const noNode = preferring("FailedOperation.OrganizationNodeNotExist", { with: { NodeId: NOBODY } });
  const notPaid: Attempt = { with: { PermissionIds: [1, 2, 7], PayUin: String(NOBODY) } };
  const noPage: Provocation = { with: { Limit: 51 } };

  return {
    ...byCircumstances,
    InternalError: everyAction(
      unavailable("organization"),
      "UpdateOrganizationMember",
      "UpdateOrganizationNode",
    ),
    InvalidParameter: {
      CreateOrganization: NO_OBJECT,
      DeleteOrganization: NO_OBJECT,
      QuitOrganization: { with: { OrgId: 0 } },
      DeleteOrganizationMemberAuthIdentity: { with: { IdentityId: 0 } },
      DeleteOrganizationMembersPolicy: { with: { PolicyId: 0 } },
      CancelOrganizationMemberAuthAccount: { with: { OrgSubAccountUin: -1 } },
      CheckAccountDelete: { with: { MemberUin: 0 } },
      DeleteAccount: { with: { MemberUin: -1 } },
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
      CreateOrganization: async (scene) => {
        await world.bindbox.settings({ preferredErrors: ["UnsupportedOperation"] });
        return createdAsMember(scene);
      },
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
      CreateOrganizationMember: preferring("ResourceNotFound.OrganizationMemberNotExist", notPaid),
      AddOrganizationNode: preferring("ResourceNotFound.OrganizationMemberNotExist", { as: STRANGER }),
      DeleteOrganizationNodes: preferring("ResourceNotFound.OrganizationMemberNotExist", { as: STRANGER }),
      CreateOrganizationMemberAuthIdentity: { with: { MemberUins: [NOBODY] } },
      CreateOrganizationMemberPolicy: { with: { MemberUin: NOBODY } },
      DescribeOrganizationMemberPolicies: { with: { MemberUin: NOBODY } },
    },
    "ResourceNotFound.MemberNotExist": {
      UpdateOrganizationMember: { with: { MemberUin: NOBODY } },
      CreateOrganizationMemberPolicy: preferring("ResourceNotFound.MemberNotExist", {
        with: { MemberUin: NOBODY },
      }),
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
    "FailedOperation.AuthInfoEmpty": {
      CreateOrganization: account(STRANGER, { verification: "none" }),
      CreateOrganizationMember: managerWithoutIdentity,
      InviteOrganizationMember: account(STRANGER, { verification: "none" }),
      UpdateOrganizationMember: managerWithoutIdentity,
    },
    "FailedOperation.AuthInfoNotSame": {
      InviteOrganizationMember: account(STRANGER, { entityName: "Another Ltd" }),
      UpdateOrganizationMember: async ({ created }) => {
        await world.account(created, { entityName: "Another Ltd" });
        return {};
      },
    },
    "FailedOperation.CreateMemberAuthOverLimit": {
      CreateOrganizationMember: settings({ entityAccountLimit: 1 }),
    },
    "FailedOperation.OrganizationAuthRelationExist": {
      InviteOrganizationMember: account(
        MANAGER,
        { entityName: "Example Ltd" },
        { with: { RelationAuthName: "Example Ltd" } },
      ),
    },
    "FailedOperation.ImportFileIllegal": {
      InviteOrganizationMember: {
        with: { RelationAuthName: "Another Ltd", AuthFile: [{ Name: "trust", Url: "" }] },
      },
    },
    "FailedOperation.NotSameRegion": { InviteOrganizationMember: account(STRANGER, { site: "intl" }) },
    "FailedOperation.ApplyExist": {
      InviteOrganizationMember: async ({ OrgId, root }) => {
        await world.waiting(STRANGER, { orgId: OrgId, nodeId: root, kind: "application" });
        return {};
      },
    },
    "FailedOperation.ReSentInvitation": {
      InviteOrganizationMember: async ({ root }) => {
        await world.bindbox.settings({ invitations: "wait" });
        await world.invite({ MemberUin: STRANGER, Name: "stranger", NodeId: root });
        return {};
      },
    },
    "FailedOperation.InvitationExist": {
      InviteOrganizationMember: async () => {
        await world.bindbox.settings({ invitations: "wait" });
        await world.invitedElsewhere(STRANGER);
        return {};
      },
    },
    "LimitExceeded.InvitationOverLimit": {
      InviteOrganizationMember: settings({ invitations: "wait", invitationLimit: 0 }),
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
    "UnsupportedOperation.CreateMemberNotAllowCreateOrganization": { CreateOrganization: createdAsMember },
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
    "FailedOperation.MemberNameUsed": {
      CreateOrganizationMember: preferring("FailedOperation.MemberNameUsed", { with: { Name: "guest" } }),
      InviteOrganizationMember: preferring("FailedOperation.MemberNameUsed", { with: { Name: "guest" } }),
      UpdateOrganizationMember: preferring("FailedOperation.MemberNameUsed", { with: { Name: "guest" } }),
    },
    "InvalidParameter.OrganizationMemberNotExist": {
      CreateOrganizationMember: preferring("InvalidParameter.OrganizationMemberNotExist", notPaid),
    },

    "FailedOperation.GetAuthInfo": { CreateOrganizationMember: unavailable("verification") },
    "FailedOperation.CreateAccount": { CreateOrganizationMember: unavailable("accountRegistry") },
    "FailedOperation.GetAccountRegion": { InviteOrganizationMember: unavailable("accountRegistry") },
    "FailedOperation.OperateBillingPermissionErr": {
      DescribeOrganization: unavailable("billing"),
      QuitOrganization: unavailable("billing"),
      CreateOrganizationMember: unavailable("billing"),
      InviteOrganizationMember: unavailable("billing"),
      UpdateOrganizationMember: unavailable("billing", OFFERS),
      DescribeOrganizationMembers: unavailable("billing"),
      DeleteOrganizationMembers: unavailable("billing"),
    },
    "FailedOperation.CreateBillingPermissionErr": {
      CreateOrganizationMember: unavailable("billingPermissions"),
      InviteOrganizationMember: unavailable("billingPermissions"),
      UpdateOrganizationMember: unavailable("billingPermissions", OFFERS),
    },
    "UnsupportedOperation.ManagementSystemError": {
      CreateOrganizationMember: unavailable("operationsManagement", OFFERS),
      InviteOrganizationMember: unavailable("operationsManagement", OFFERS),
      UpdateOrganizationMember: unavailable("operationsManagement", OFFERS),
    },
    "FailedOperation.TagResourcesError": {
      CreateOrganizationMember: unavailable("tags", TAGGED),
      InviteOrganizationMember: unavailable("tags", TAGGED),
      AddOrganizationNode: unavailable("tags", TAGGED),
    },
    "FailedOperation.QuiteShareUnit": {
      DeleteOrganization: unavailable("resourceSharing"),
      QuitOrganization: unavailable("resourceSharing"),
    },
    "FailedOperation.QuitShareUint": {
      DeleteOrganization: async () => {
        await world.bindbox.settings({
          unavailableServices: ["resourceSharing"],
          preferredErrors: ["FailedOperation.QuitShareUint"],
        });
        return {};
      },
    },
    "FailedOperation.QuitShareUintError": { DeleteOrganizationMembers: unavailable("resourceSharing") },
    "FailedOperation.CreateRole": {
      CreateOrganizationMember: unavailable("cam"),
      CreateOrganizationMemberAuthIdentity: unavailable("cam"),
    },
    "FailedOperation.CreatePolicy": { CreateOrganizationMemberPolicy: unavailable("cam") },
    "FailedOperation.DeletePolicy": { DeleteOrganizationMembersPolicy: unavailable("cam") },
    "FailedOperation.OperatePolicy": {
      BindOrganizationMemberAuthAccount: unavailable("cam"),
      CancelOrganizationMemberAuthAccount: unavailable("cam"),
    },
    "FailedOperation.GetPolicyDetail": { CreateOrganizationIdentity: unavailable("cam") },
    "FailedOperation.OrganizationIdentityPolicyError": {
      CreateOrganizationMemberAuthIdentity: async () => {
        const policy = { PolicyType: 1, PolicyDocument: '{"version":"1.0"}' };
        const identity = { IdentityAliasName: "broken", IdentityPolicy: [policy] };
        const { IdentityId } = await world.ok("CreateOrganizationIdentity", identity);
        return { with: { IdentityIds: [IdentityId] } };
      },
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
    "FailedOperation.CreateRecordAlreadySuccess": {
      CreateOrganizationMember: async ({ created }) => ({
        with: { RecordId: await world.creationRecord(created) },
      }),
    },
    "FailedOperation.CreateRecordNotExist": { CreateOrganizationMember: { with: { RecordId: NOBODY } } },
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
      ...byCircumstances["FailedOperation.MemberExistDelegatePayerNotAllowDelete"],
      QuitOrganization: guestIsPaidFor,
      DeleteOrganizationMembers: guestIsPaidFor,
    },
    "FailedOperation.MemberIsDelegatePayerNotAllowDelete": {
      ...byCircumstances["FailedOperation.MemberIsDelegatePayerNotAllowDelete"],
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
    "FailedOperation.OrganizationNodeNotExist": {
      UpdateOrganizationNode: { with: { NodeId: NOBODY } },
      CreateOrganizationMember: noNode,
      InviteOrganizationMember: noNode,
      MoveOrganizationNodeMembers: noNode,
    },
    "InvalidParameter.OrganizationNodeNotExist": {
      AddOrganizationNode: preferring("InvalidParameter.OrganizationNodeNotExist", {
        with: { ParentNodeId: NOBODY },
      }),
    },
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
}
