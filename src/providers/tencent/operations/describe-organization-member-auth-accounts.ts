import type { Transaction } from "../../../sandbox/store.js";
import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { identityNames, identityOf } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import { policyOfMember } from "../member-policies.js";
import { pagedAnswer, refusePage } from "../paging.js";
import type { MemberAuthAccount, MemberPolicy, Organization } from "../rows.js";
import type { TencentSettings } from "../settings.js";
import { timeText } from "../time-text.js";
import { refuseUnknownSubject } from "../unknown-subject.js";

/**
 * A page of the sub-accounts that are bound to a policy.
 *
 * chosen: nobody is bound to a policy that does not exist, as the action lists no code for it; a setting has another answer.
 */
export const describeOrganizationMemberAuthAccounts = forManager<"DescribeOrganizationMemberAuthAccounts">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { settings }) => {
    const refusal = refusePage(input);
    if (refusal) return refusal;
    const policy = await policyOfMember(tx, organization, input);
    if (isFailure(policy)) return refuseUnknownSubject(settings, policy.hint) ?? ok({ Items: [], Total: 0 });
    const bound = await tx.memberAuthAccounts.list("policy", policy.id);
    return ok(
      await pagedAnswer(bound, input, (each) => authAccountDto(tx, organization, policy, each, settings)),
    );
  },
);

async function authAccountDto(
  tx: Transaction,
  organization: Organization,
  { policyId, name, identityId }: MemberPolicy,
  { subAccountUin, createdAt }: MemberAuthAccount,
  settings: TencentSettings,
) {
  const subAccount = await tx.subAccounts.get(String(subAccountUin));
  const time = timeText(createdAt, settings);
  return {
    OrgSubAccountUin: subAccountUin,
    PolicyId: policyId,
    PolicyName: name,
    ...identityNames(await identityOf(tx, organization, identityId), identityId),
    CreateTime: time,
    UpdateTime: time,
    OrgSubAccountName: subAccount?.name ?? "",
  };
}
