import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { authAccountId, policyOfMember } from "../member-policies.js";
import type { MemberPolicy } from "../rows.js";
import { askServices } from "../services-behind.js";

const MOST_SUB_ACCOUNTS = 5;

/** Lets sub-accounts of the manager act on a member under a policy: all of them, or none. */
export const bindOrganizationMemberAuthAccount = forManager<"BindOrganizationMemberAuthAccount", "clock">(
  "UnsupportedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const policy = await policyOfMember(tx, organization, input);
    if (isFailure(policy)) return policy;
    const { length } = input.OrgSubAccountUins;
    if (length < 1 || length > MOST_SUB_ACCOUNTS)
      return fail("InvalidParameter", { hint: `1 to ${MOST_SUB_ACCOUNTS} sub-accounts are allowed` });
    for (const uin of input.OrgSubAccountUins) {
      const refusal =
        (await refuseForeign(tx, organization.hostUin, uin)) ?? (await refuseSecondIdentity(tx, policy, uin));
      if (refusal) return refusal;
    }
    const unavailable = askServices("BindOrganizationMemberAuthAccount", ["cam"], settings);
    if (unavailable) return unavailable;

    const { policyId, memberUin } = policy;
    for (const subAccountUin of input.OrgSubAccountUins) {
      const id = authAccountId(policyId, subAccountUin);
      await tx.memberAuthAccounts.put({ id, policyId, memberUin, subAccountUin, createdAt: clock.now() });
    }
    return ok();
  },
);

async function refuseForeign(tx: Transaction, ownerUin: number, uin: number) {
  const subAccount = await tx.subAccounts.get(String(uin));
  if (subAccount?.ownerUin === ownerUin) return undefined;
  return fail("FailedOperation.SubAccountNotExist", {
    hint: `account ${ownerUin} has no sub-account ${uin}`,
  });
}

/** inferred from the code: a sub-account acts as an identity of a member by one policy only. */
async function refuseSecondIdentity(
  tx: Transaction,
  { memberUin, identityId }: MemberPolicy,
  subAccountUin: number,
) {
  for (const policy of await tx.memberPolicies.list("member", String(memberUin))) {
    if (policy.identityId !== identityId) continue;
    if (await tx.memberAuthAccounts.get(authAccountId(policy.policyId, subAccountUin)))
      return fail("FailedOperation.SubAccountIdentityExist", {
        hint: `sub-account ${subAccountUin} is bound to policy ${policy.policyId}, with the same identity`,
      });
  }
  return undefined;
}
