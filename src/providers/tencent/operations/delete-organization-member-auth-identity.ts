import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { identityOf, memberIdentityId } from "../access-identities.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";

/** Takes an identity from a member. inferred from the code: not while one of the member's policies uses it. */
export const deleteOrganizationMemberAuthIdentity: Operation<"DeleteOrganizationMemberAuthIdentity"> = async (
  { MemberUin, IdentityId },
  caller,
  tx,
) => {
  const organization = await managedOrganization(tx, caller, "AuthFailure.UnauthorizedOperation");
  if (isFailure(organization)) return organization;
  if (!(await identityOf(tx, organization, IdentityId)))
    return fail("ResourceNotFound.OrganizationIdentityNotExist", {
      hint: `there is no identity ${IdentityId}`,
    });
  const given = await tx.memberIdentities.get(memberIdentityId(MemberUin, IdentityId));
  if (given?.orgId !== organization.orgId)
    return fail("ResourceNotFound.MemberIdentityNotExist", {
      hint: `${MemberUin} has no identity ${IdentityId}`,
    });
  const policies = await tx.memberPolicies.list("member", String(MemberUin));
  const user = policies.find(({ identityId }) => identityId === IdentityId);
  if (user)
    return fail("FailedOperation.MemberIdentityAuthUsed", { hint: `policy ${user.policyId} uses it` });

  await tx.memberIdentities.remove(given.id);
  return ok();
};
