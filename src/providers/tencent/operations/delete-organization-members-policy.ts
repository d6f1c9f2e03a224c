import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { policyOf } from "../member-policies.js";
import { removePolicy } from "../member-removal.js";
import { askServices } from "../services-behind.js";

/** Deletes a member's policy. chosen: sub-accounts that are bound to it lose it, unless the settings say otherwise. */
export const deleteOrganizationMembersPolicy = forManager<"DeleteOrganizationMembersPolicy">(
  "AuthFailure.UnauthorizedOperation",
  async ({ PolicyId }, organization, tx, { settings }) => {
    const impossible = refuseImpossibleIds({ PolicyId });
    if (impossible) return impossible;
    const policy = await policyOf(tx, organization, PolicyId);
    if (isFailure(policy)) return policy;
    if (settings.boundPolicyDeletion === "ResourceInUse") {
      const [bound] = await tx.memberAuthAccounts.list("policy", policy.id);
      if (bound)
        return fail("ResourceInUse", {
          hint: `sub-account ${bound.subAccountUin} is bound to it, and the setting boundPolicyDeletion is ResourceInUse`,
        });
    }
    const unavailable = askServices("DeleteOrganizationMembersPolicy", ["cam"], settings);
    if (unavailable) return unavailable;

    await removePolicy(tx, policy);
    return ok();
  },
);
