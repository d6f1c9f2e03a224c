import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentAccount } from "./rows.js";

type Unverified = "FailedOperation.AuthInfoEmpty" | "FailedOperation.AuthNotEnterprise";

/** documented: only accounts with a verified enterprise behind them make an organization or are in one. */
export const refuseUnverified = async (
  tx: Transaction,
  uin: number,
): Promise<Failure<Unverified> | undefined> =>
  refuseUnverifiedAccount(uin, await tx.tencentAccounts.get(String(uin)));

/** documented: who has not verified anything gets another code than who has, but not as an enterprise. */
export function refuseUnverifiedAccount(
  uin: number,
  account: TencentAccount | undefined,
): Failure<Unverified> | undefined {
  const { verification = "none" } = account ?? {};
  if (verification === "enterprise") return undefined;
  const hint = `the verification of account ${uin} is "${verification}", not "enterprise"; PATCH …/state/tencentAccounts/${uin} changes it`;
  return verification === "none"
    ? fail("FailedOperation.AuthInfoEmpty", { hint })
    : fail("FailedOperation.AuthNotEnterprise", { hint });
}
