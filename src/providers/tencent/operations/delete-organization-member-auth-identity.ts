import { fail, ok } from "../../outcome.js";
import { identityOf, memberIdentityId } from "../access-identities.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";

/** Takes an identity from a member. inferred from the code: not while one of the member's policies uses it. */
export const deleteOrganizationMemberAuthIdentity = forManager<"DeleteOrganizationMemberAuthIdentity">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin, IdentityId }, organization, tx) => {
    const impossible = refuseImpossibleIds({ MemberUin, IdentityId });
    if (impossible) return impossible;
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
  },
);
