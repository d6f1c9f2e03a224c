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
  const change = `tencentAccounts/${uin} says verification "${verification}"; "enterprise" lets it through`;
  return fail(
    verification === "none" ? "FailedOperation.AuthInfoEmpty" : "FailedOperation.AuthNotEnterprise",
    { hint: change },
  );
}
