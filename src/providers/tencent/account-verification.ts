import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";

/** documented: only accounts with a verified enterprise behind them make an organization or are in one. */
export async function refuseUnverified(
  tx: Transaction,
  uin: number,
): Promise<Failure<"FailedOperation.AuthNotEnterprise"> | undefined> {
  const account = await tx.tencentAccounts.get(String(uin));
  if (account?.verified) return undefined;
  return fail("FailedOperation.AuthNotEnterprise", { hint: `account ${uin} is not a verified enterprise` });
}
