import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import type { MemberInvitation } from "./admission-rows.js";
import { FINANCIAL } from "./financial-relation.js";
import {
  type InvitationInput,
  type InvitedRelation,
  invitedRelation,
  joinInvited,
} from "./member-invitation.js";
import type { Services } from "./operation.js";
import type { Organization } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/** Whether somebody can still consent. */
export const isWaiting = ({ expiresAt }: MemberInvitation, now: number): boolean => now < expiresAt;

/**
 * Refuses an invitation of an account that has one, or has itself applied to join an organization.
 *
 * chosen: the same organization again is ReSentInvitation, another organization's is InvitationExist.
 */
export async function refuseWaiting(
  tx: Transaction,
  { orgId }: Organization,
  memberUin: number,
  now: number,
): Promise<
  | Failure<
      "FailedOperation.ApplyExist" | "FailedOperation.ReSentInvitation" | "FailedOperation.InvitationExist"
    >
  | undefined
> {
  const waiting = await tx.memberInvitations.get(String(memberUin));
  if (!waiting || !isWaiting(waiting, now)) return undefined;
  const hint = `the ${waiting.kind} of account ${memberUin} to organization ${waiting.orgId} waits; POST …/invitations/${waiting.id}/accept or /decline ends it`;
  if (waiting.kind === "application") return fail("FailedOperation.ApplyExist", { hint });
  return fail(
    waiting.orgId === orgId ? "FailedOperation.ReSentInvitation" : "FailedOperation.InvitationExist",
    { hint },
  );
}

/** Refuses one more invitation to an organization that waits for as many as it may. */
export async function refuseManyWaiting(
  tx: Transaction,
  { id }: Organization,
  { invitationLimit }: TencentSettings,
  now: number,
): Promise<Failure<"LimitExceeded.InvitationOverLimit"> | undefined> {
  const waiting = (await tx.memberInvitations.list("organization", id)).filter(
    (it) => it.kind === "invitation" && isWaiting(it, now),
  );
  if (waiting.length < invitationLimit) return undefined;
  return fail("LimitExceeded.InvitationOverLimit", {
    hint: `${waiting.length} invitations wait, and the setting invitationLimit is ${invitationLimit}`,
  });
}

/** Leaves an invitation with all that the membership is to be. */
export async function leaveInvitation(
  tx: Transaction,
  { orgId }: Organization,
  { MemberUin, Name, PermissionIds, NodeId, Remark = "", RelationAuthName, Tags = [] }: InvitationInput,
  relation: InvitedRelation,
  { clock, settings }: Pick<Services, "clock" | "settings">,
): Promise<void> {
  const now = clock.now();
  await tx.memberInvitations.put({
    id: String(MemberUin),
    memberUin: MemberUin,
    orgId,
    kind: "invitation",
    name: Name,
    permissionIds: PermissionIds,
    nodeId: NodeId,
    remark: Remark,
    ...relation,
    relationAuthName: RelationAuthName || null,
    tags: Tags,
    sentAt: now,
    expiresAt: now + settings.invitationLifetime * 1000,
  });
}

/**
 * Makes the account of an invitation a member, and ends the invitation. All that may have changed since is looked at again:
 * a node that is gone, a full organization, a name in use, another organization that the account is in.
 */
export async function acceptInvitation(
  tx: Transaction,
  invitation: MemberInvitation,
  { clock, settings }: Pick<Services, "clock" | "settings">,
) {
  const organization = await tx.organizations.get(String(invitation.orgId));
  if (!organization)
    return fail("ResourceNotFound.OrganizationNotExist", {
      hint: `organization ${invitation.orgId} is dissolved`,
    });
  const input = inputOf(invitation);
  const relation = await invitedRelation(tx, organization, input, settings);
  if (isFailure(relation)) return relation;
  await joinInvited(tx, organization, input, relation, clock.now());
  await tx.memberInvitations.remove(invitation.id);
  return undefined;
}

/** An invitation in the words of the action. Its papers were looked at when it was sent. */
const inputOf = ({ memberUin, relationAuthName, ...terms }: MemberInvitation): InvitationInput => ({
  MemberUin: memberUin,
  Name: terms.name,
  PolicyType: FINANCIAL,
  PermissionIds: terms.permissionIds,
  NodeId: terms.nodeId,
  Remark: terms.remark,
  IsAllowQuit: terms.isAllowQuit,
  PayUin: terms.payUin,
  RelationAuthName: relationAuthName ?? "",
  Tags: terms.tags,
});
