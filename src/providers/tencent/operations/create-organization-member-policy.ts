import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { memberIdentityId } from "../access-identities.js";
import { nextId } from "../ids.js";
import { forManager } from "../manager-operation.js";
import { isPolicyName } from "../names.js";
import { memberOf } from "../organization-lookup.js";
import { askServices } from "../services-behind.js";

/** Makes a policy that lets sub-accounts act as one of a member's identities. chosen: its name is used once per member. */
export const createOrganizationMemberPolicy = forManager<"CreateOrganizationMemberPolicy", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin, PolicyName, IdentityId, Description = "" }, organization, tx, { clock, settings }) => {
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.OrganizationMemberNotExist");
    if (isFailure(member)) return member;
    if (!(await tx.memberIdentities.get(memberIdentityId(MemberUin, IdentityId))))
      return fail("ResourceNotFound.MemberIdentityNotExist", {
        hint: `${MemberUin} has no identity ${IdentityId}`,
      });
    if (!isPolicyName(PolicyName))
      return fail("InvalidParameter", { hint: `"${PolicyName}" cannot be a policy's name` });
    const policies = await tx.memberPolicies.list("member", member.id);
    if (policies.some(({ name }) => name === PolicyName))
      return fail("FailedOperation.MemberPolicyNameExist");
    const limit = settings.memberPolicyLimit;
    if (limit > 0 && policies.length >= limit)
      return fail("LimitExceeded", { hint: `the setting memberPolicyLimit allows ${limit}` });
    const unavailable = askServices("CreateOrganizationMemberPolicy", ["cam"], settings);
    if (unavailable) return unavailable;

    const policyId = await nextId(tx, "policyId");
    await tx.memberPolicies.put({
      id: String(policyId),
      policyId,
      memberUin: MemberUin,
      identityId: IdentityId,
      name: PolicyName,
      description: Description,
      createdAt: clock.now(),
    });
    return ok({ PolicyId: policyId });
  },
);
