import type { Transaction } from "../../sandbox/store.js";
import { latestBinding } from "./member-bind-status.js";
import type { MemberPolicy, OrganizationMember } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/**
 * Takes a member out of its organization, with its identities and policies.
 *
 * chosen: who was paid for by the member no longer is and, unless a setting keeps it, a binding that still waits for its
 * activation has failed.
 */
export async function removeMember(
  tx: Transaction,
  member: OrganizationMember,
  { removedMemberBinding }: TencentSettings,
): Promise<void> {
  if (removedMemberBinding === "fail") await failPendingBinding(tx, member);
  for (const policy of await tx.memberPolicies.list("member", member.id)) await removePolicy(tx, policy);
  for (const { id } of await tx.memberIdentities.list("member", member.id))
    await tx.memberIdentities.remove(id);
  for (const paidFor of await tx.organizationMembers.list("payer", member.id))
    await tx.organizationMembers.put({ ...paidFor, payUin: "" });
  await tx.organizationMembers.remove(member.id);
}

/** Deletes a policy; the sub-accounts that were bound to it lose it. */
export async function removePolicy(tx: Transaction, { id }: MemberPolicy): Promise<void> {
  for (const bound of await tx.memberAuthAccounts.list("policy", id))
    await tx.memberAuthAccounts.remove(bound.id);
  await tx.memberPolicies.remove(id);
}

async function failPendingBinding(tx: Transaction, { memberUin }: OrganizationMember): Promise<void> {
  const binding = await latestBinding(tx, memberUin);
  if (binding?.status !== "Valid") return;
  const failure = "ResourceNotFound.OrganizationMemberNotExist";
  await tx.emailBindings.put({ ...binding, status: "Failed", failure });
}
