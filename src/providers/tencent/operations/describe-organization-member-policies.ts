import type { Transaction } from "../../../sandbox/store.js";
import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { identityNames, identityOf } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import { memberOf } from "../organization-lookup.js";
import { pagedAnswer, refusePage } from "../paging.js";
import type { MemberPolicy, Organization } from "../rows.js";
import type { TencentSettings } from "../settings.js";
import { timeText } from "../time-text.js";

/** A page of a member's policies. documented: searched by name or description. */
export const describeOrganizationMemberPolicies = forManager<"DescribeOrganizationMemberPolicies">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin, SearchKey = "", ...page }, organization, tx, { settings }) => {
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.OrganizationMemberNotExist");
    if (isFailure(member)) return member;
    const refusal = refusePage(page);
    if (refusal) return refusal;
    const policies = (await tx.memberPolicies.list("member", member.id)).filter(
      ({ name, description }) => name.includes(SearchKey) || description.includes(SearchKey),
    );
    return ok(await pagedAnswer(policies, page, (policy) => policyDto(tx, organization, policy, settings)));
  },
);

async function policyDto(
  tx: Transaction,
  organization: Organization,
  policy: MemberPolicy,
  settings: TencentSettings,
) {
  const time = timeText(policy.createdAt, settings);
  return {
    PolicyId: policy.policyId,
    PolicyName: policy.name,
    ...identityNames(await identityOf(tx, organization, policy.identityId), policy.identityId),
    Description: policy.description,
    CreateTime: time,
    UpdateTime: time,
  };
}
