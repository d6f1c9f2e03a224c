import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { authAccountId, policyOfMember } from "../member-policies.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";

/** Releases a sub-account from a policy. chosen: one that is not bound to it counts as not existing. */
export const cancelOrganizationMemberAuthAccount: Operation<"CancelOrganizationMemberAuthAccount"> = async (
  input,
  caller,
  tx,
) => {
  const organization = await managedOrganization(tx, caller, "AuthFailure.UnauthorizedOperation");
  if (isFailure(organization)) return organization;
  const policy = await policyOfMember(tx, organization, input);
  if (isFailure(policy)) return policy;
  const bound = await tx.memberAuthAccounts.get(authAccountId(policy.policyId, input.OrgSubAccountUin));
  if (!bound)
    return fail("FailedOperation.SubAccountNotExist", {
      hint: `sub-account ${input.OrgSubAccountUin} is not bound to policy ${policy.policyId}`,
    });

  await tx.memberAuthAccounts.remove(bound.id);
  return ok();
};
