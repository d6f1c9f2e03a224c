import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import type { TencentErrorName } from "../errors.js";
import type { OrganizationMember } from "../rows.js";
import { type Circumstances, circumstancesOf } from "./account-circumstances.js";
import { leavingRules } from "./leaving-rules.js";
import { endOfPaymentRules } from "./payment-rules.js";
import { judge, type Party } from "./rule.js";

/** What the circumstances of a member's account say of deleting it. */
export interface DeletionCheck {
  /** documented: as CheckAccountDelete words them. */
  readonly reasons: ReturnType<typeof reasonsIn> & { readonly BillingPermission: boolean };
  /** What DeleteAccount answers to it. */
  readonly refusal: Failure<TencentErrorName> | undefined;
}

/** Of an account with nothing special about it, nothing speaks against its deletion. */
export async function checkDeletion(
  tx: Transaction,
  { memberUin: uin, payUin }: OrganizationMember,
): Promise<DeletionCheck> {
  const member: Party = { uin, circumstances: await circumstancesOf(tx, uin) };
  const goesOn = payUin === "" ? undefined : judge(endOfPaymentRules, "UpdateOrganizationMember", { member });
  return {
    reasons: { ...reasonsIn(member.circumstances), BillingPermission: goesOn === undefined },
    refusal: judge(leavingRules, "DeleteAccount", { member }) ?? refuseWithoutCode(member, goesOn),
  };
}

const reasonsIn = (circumstances: Circumstances) => ({
  IsAssignManager: circumstances.delegatedServices.length > 0,
  IsAuthManager: circumstances.managesEntity,
  IsShareManager: circumstances.sharesResources,
  OperateProcess: circumstances.operationApprovals,
  ExistResources: circumstances.resources,
  CICRoleConfig: circumstances.identityCenterRoles,
  CICUserConfig: circumstances.identityCenterUsers,
});

/** documented: two more reasons against deleting an account. chosen: the code, for DeleteAccount has none for them. */
function refuseWithoutCode(
  { uin, circumstances: { operationApprovals } }: Party,
  goesOn: Failure | undefined,
): Failure<"InvalidParameter"> | undefined {
  if (operationApprovals)
    return fail("InvalidParameter", {
      hint: `account ${uin} has the circumstances operationApprovals true; PATCH …/state/accountCircumstances/${uin} changes them`,
    });
  if (goesOn)
    return fail("InvalidParameter", { hint: `its payer has to go on paying for it: ${goesOn.hint ?? ""}` });
  return undefined;
}
