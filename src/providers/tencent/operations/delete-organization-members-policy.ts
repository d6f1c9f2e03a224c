import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { policyOf } from "../member-policies.js";
import { removePolicy } from "../member-removal.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";

/** Deletes a member's policy. */
export const deleteOrganizationMembersPolicy: Operation<"DeleteOrganizationMembersPolicy"> = async (
  { PolicyId },
  caller,
  tx,
) => {
  const organization = await managedOrganization(tx, caller, "AuthFailure.UnauthorizedOperation");
  if (isFailure(organization)) return organization;
  const policy = await policyOf(tx, organization, PolicyId);
  if (isFailure(policy)) return policy;

  await removePolicy(tx, policy);
  return ok();
};
