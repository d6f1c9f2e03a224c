import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import { memberOf } from "./organization-lookup.js";
import type { MemberPolicy, Organization } from "./rows.js";

type NoPolicy = Failure<"ResourceNotFound.MemberPolicyNotExist">;

/** A policy of any member of an organization. */
export async function policyOf(
  tx: Transaction,
  { orgId }: Organization,
  policyId: number,
): Promise<MemberPolicy | NoPolicy> {
  const policy = await tx.memberPolicies.get(String(policyId));
  const member = policy && (await tx.organizationMembers.get(String(policy.memberUin)));
  if (policy && member?.orgId === orgId) return policy;
  return fail("ResourceNotFound.MemberPolicyNotExist", { hint: `there is no policy ${policyId}` });
}

/** A policy of one member, as the actions name it that bind sub-accounts to it. */
export async function policyOfMember(
  tx: Transaction,
  organization: Organization,
  { MemberUin, PolicyId }: { readonly MemberUin: number; readonly PolicyId: number },
): Promise<MemberPolicy | NoPolicy | Failure<"ResourceNotFound.MemberNotExist">> {
  const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
  if (isFailure(member)) return member;
  const policy = await policyOf(tx, organization, PolicyId);
  if (isFailure(policy) || policy.memberUin === MemberUin) return policy;
  return fail("ResourceNotFound.MemberPolicyNotExist", {
    hint: `policy ${PolicyId} is of member ${policy.memberUin}`,
  });
}

export const authAccountId = (policyId: number, subAccountUin: number): string =>
  `${policyId} ${subAccountUin}`;
