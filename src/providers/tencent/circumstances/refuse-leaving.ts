import type { Transaction } from "../../../sandbox/store.js";
import type { Failure } from "../../outcome.js";
import type { EmulatedAction } from "../actions.js";
import type { TencentErrorName } from "../errors.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { circumstancesOf, nothingSpecial } from "./account-circumstances.js";
import { dissolvingRules, leavingRules } from "./leaving-rules.js";
import { judge } from "./rule.js";

type Refusal = Failure<TencentErrorName> | undefined;

/** Refuses to let a member go, for what is the case with its account. chosen: after all that is wrong with the membership. */
export async function refuseLeavingAccount(
  tx: Transaction,
  action: EmulatedAction,
  { memberUin: uin }: OrganizationMember,
): Promise<Refusal> {
  const circumstances = await circumstancesOf(tx, uin);
  return circumstances === nothingSpecial
    ? undefined
    : judge(leavingRules, action, { member: { uin, circumstances } });
}

/** Refuses to dissolve an organization, for what is the case with its manager, who leaves it last. */
export async function refuseDissolving(tx: Transaction, { hostUin: uin }: Organization): Promise<Refusal> {
  const manager = { uin, circumstances: await circumstancesOf(tx, uin) };
  return (
    judge(dissolvingRules, "DeleteOrganization", { manager }) ??
    judge(leavingRules, "DeleteOrganization", { member: manager })
  );
}
