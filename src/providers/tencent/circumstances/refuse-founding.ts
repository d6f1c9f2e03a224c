import type { Transaction } from "../../../sandbox/store.js";
import { circumstancesOf } from "./account-circumstances.js";
import { admissionRules } from "./admission-rules.js";
import { judge } from "./rule.js";

/** Refuses to make an organization, for what is the case with the account that would manage it. */
export async function refuseFounding(tx: Transaction, uin: number) {
  const manager = { uin, circumstances: await circumstancesOf(tx, uin) };
  return judge(admissionRules, "CreateOrganization", { manager });
}
