import { type Failure, fail } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import type { TencentSettings } from "./settings.js";

const errors = {
  CheckMailAccount: "FailedOperation.CheckMailAccount",
  CheckAccountPhoneBindLimit: "FailedOperation.CheckAccountPhoneBindLimit",
  AccountAlreadyRegister: "FailedOperation.AccountAlreadyRegister",
  MemberBindEmailError: "FailedOperation.MemberBindEmailError",
  MemberBindPhoneError: "FailedOperation.MemberBindPhoneError",
  InternalError: "InternalError",
} as const satisfies Readonly<Record<Exclude<TencentSettings["accountSystem"], "ok">, TencentErrorName>>;

type Trouble = keyof typeof errors;

/**
 * Asks the account system behind a binding, which fails when its setting says so.
 * inferred: these codes speak of a system that is no part of this product, and nothing else leads to them.
 *
 * @param possible what can go wrong at this point
 */
export function askAccountSystem<Possible extends Trouble>(
  { accountSystem }: Pick<TencentSettings, "accountSystem">,
  possible: readonly Possible[],
): Failure<(typeof errors)[Possible]> | undefined {
  const trouble = possible.find((it) => it === accountSystem);
  return trouble && fail(errors[trouble], { hint: `the setting accountSystem is ${trouble}` });
}
