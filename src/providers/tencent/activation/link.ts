import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import { settledAt } from "../bind-state.js";
import type { ActivationLink, EmailBinding, TencentAccount } from "../rows.js";
import type { LinkError } from "./page-errors.js";

/** What a link leads to, as long as it works. */
export interface OpenedLink {
  readonly link: ActivationLink;
  readonly binding: EmailBinding;
  readonly account: TencentAccount;
}

/** Follows a mailed link. inferred: one that is unknown, used or replaced is invalid, and one is expired after its time. */
export async function openLink(
  tx: Transaction,
  token: string,
  now: number,
): Promise<OpenedLink | Failure<LinkError>> {
  const link = await tx.activationLinks.get(token);
  const binding = link && (await tx.emailBindings.get(String(link.bindId)));
  if (!binding) return fail("FailedOperation.BindEmailLinkInvalid", { hint: "no mail has this link" });
  const dead = refuseLink(link, binding, now);
  if (dead) return rememberRefusal(tx, binding, dead);
  const account = await tx.tencentAccounts.get(String(binding.memberUin));
  if (!account) {
    const missing = fail("ResourceNotFound.UserNotExist", {
      hint: `account ${binding.memberUin} was deleted`,
    });
    return rememberRefusal(tx, binding, missing);
  }
  const { status } = settledAt(binding, now);
  if (status === "Valid") return { link, binding, account };
  return fail("FailedOperation.EmailBindRecordInvalid", { hint: `binding ${binding.bindId} is ${status}` });
}

function refuseLink({ id, usedAt, expiresAt }: ActivationLink, { linkToken }: EmailBinding, now: number) {
  if (usedAt !== null)
    return fail("FailedOperation.BindEmailLinkInvalid", { hint: "the link was used before" });
  if (linkToken !== id)
    return fail("FailedOperation.BindEmailLinkInvalid", { hint: "a later mail has replaced the link" });
  return expiresAt <= now ? fail("FailedOperation.BindEmailLinkExpired") : undefined;
}

/** Keeps why a binding was not activated while it waits for that, for who asks how far it has come. */
export async function rememberRefusal<Refusal extends Failure>(
  tx: Transaction,
  binding: EmailBinding,
  refusal: Refusal,
): Promise<Refusal> {
  if (binding.status === "Valid") await tx.emailBindings.put({ ...binding, lastRefusal: refusal.error });
  return refusal;
}
