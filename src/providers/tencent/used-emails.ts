import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { emailKey } from "./security-address.js";

/**
 * Refuses an e-mail that somebody has. documented: one member an e-mail, and never again one whose activation failed.
 * inferred: nor one that an account logs in with.
 *
 * @param ownBindId a binding that may keep its own e-mail
 */
export async function refuseUsedEmail(
  tx: Transaction,
  email: string,
  ownBindId?: number,
): Promise<Failure<"FailedOperation.EmailAlreadyUsed"> | undefined> {
  const key = emailKey(email);
  const bindings = await tx.emailBindings.list("email", key);
  const other = bindings.find(({ bindId }) => bindId !== ownBindId);
  if (other)
    return fail("FailedOperation.EmailAlreadyUsed", {
      hint: `binding ${other.bindId} of member ${other.memberUin} has it`,
    });
  const account = await tx.tencentAccounts.find("email", key);
  return (
    account && fail("FailedOperation.EmailAlreadyUsed", { hint: `account ${account.uin} logs in with it` })
  );
}
