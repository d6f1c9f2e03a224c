import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { authAccountId, policyOfMember } from "../member-policies.js";
import { askServices } from "../services-behind.js";

/** Releases a sub-account from a policy. chosen: one that is not bound to it counts as not existing. */
export const cancelOrganizationMemberAuthAccount = forManager<"CancelOrganizationMemberAuthAccount">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { settings }) => {
    const impossible = refuseImpossibleIds(input);
    if (impossible) return impossible;
    const policy = await policyOfMember(tx, organization, input);
    if (isFailure(policy)) return policy;
    const bound = await tx.memberAuthAccounts.get(authAccountId(policy.policyId, input.OrgSubAccountUin));
    if (!bound)
      return fail("FailedOperation.SubAccountNotExist", {
        hint: `sub-account ${input.OrgSubAccountUin} is not bound to policy ${policy.policyId}`,
      });
    const unavailable = askServices("CancelOrganizationMemberAuthAccount", ["cam"], settings);
    if (unavailable) return unavailable;

    await tx.memberAuthAccounts.remove(bound.id);
    return ok();
  },
);
