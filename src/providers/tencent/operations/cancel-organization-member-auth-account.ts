import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { authAccountId, policyOfMember } from "../member-policies.js";

/** Releases a sub-account from a policy. chosen: one that is not bound to it counts as not existing. */
export const cancelOrganizationMemberAuthAccount = forManager<"CancelOrganizationMemberAuthAccount">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx) => {
    const policy = await policyOfMember(tx, organization, input);
    if (isFailure(policy)) return policy;
    const bound = await tx.memberAuthAccounts.get(authAccountId(policy.policyId, input.OrgSubAccountUin));
    if (!bound)
      return fail("FailedOperation.SubAccountNotExist", {
        hint: `sub-account ${input.OrgSubAccountUin} is not bound to policy ${policy.policyId}`,
      });

    await tx.memberAuthAccounts.remove(bound.id);
    return ok();
  },
);
