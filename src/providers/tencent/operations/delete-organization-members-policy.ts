import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { policyOf } from "../member-policies.js";
import { removePolicy } from "../member-removal.js";

/** Deletes a member's policy. chosen: sub-accounts that are bound to it lose it, unless the settings say otherwise. */
export const deleteOrganizationMembersPolicy = forManager<"DeleteOrganizationMembersPolicy">(
  "AuthFailure.UnauthorizedOperation",
  async ({ PolicyId }, organization, tx, { settings }) => {
    const policy = await policyOf(tx, organization, PolicyId);
    if (isFailure(policy)) return policy;

    if (settings.boundPolicyDeletion === "ResourceInUse") {
      const [bound] = await tx.memberAuthAccounts.list("policy", policy.id);
      if (bound)
        return fail("ResourceInUse", {
          hint: `sub-account ${bound.subAccountUin} is bound to it, and the setting boundPolicyDeletion is ResourceInUse`,
        });
    }

    await removePolicy(tx, policy);
    return ok();
  },
);
