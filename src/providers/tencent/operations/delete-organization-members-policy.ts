import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { policyOf } from "../member-policies.js";
import { removePolicy } from "../member-removal.js";

/** Deletes a member's policy. */
export const deleteOrganizationMembersPolicy = forManager<"DeleteOrganizationMembersPolicy">(
  "AuthFailure.UnauthorizedOperation",
  async ({ PolicyId }, organization, tx) => {
    const policy = await policyOf(tx, organization, PolicyId);
    if (isFailure(policy)) return policy;

    await removePolicy(tx, policy);
    return ok();
  },
);
