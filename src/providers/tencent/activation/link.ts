import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import { settledAt } from "../bind-state.js";
import type { ActivationLink, EmailBinding, TencentAccount } from "../rows.js";

/** What a link leads to, as long as it works. */
export interface OpenedLink {
  readonly link: ActivationLink;
  readonly binding: EmailBinding;
  readonly account: TencentAccount;
}

export type LinkError =
  | "FailedOperation.BindEmailLinkInvalid"
  | "FailedOperation.BindEmailLinkExpired"
  | "ResourceNotFound.UserNotExist"
  | "FailedOperation.EmailBindRecordInvalid";

/** Follows a mailed link. inferred: one that is unknown, used or replaced is invalid, and one is expired after its time. */
export async function openLink(
  tx: Transaction,
  token: string,
  now: number,
): Promise<OpenedLink | Failure<LinkError>> {
  const link = await tx.activationLinks.get(token);
  const binding = link && (await tx.emailBindings.get(String(link.bindId)));
  if (!binding) return fail("FailedOperation.BindEmailLinkInvalid", { hint: "no mail has this link" });
  if (link.usedAt !== null)
    return fail("FailedOperation.BindEmailLinkInvalid", { hint: "the link was used before" });
  if (binding.linkToken !== token)
    return fail("FailedOperation.BindEmailLinkInvalid", { hint: "a later mail has replaced the link" });
  if (link.expiresAt <= now) return fail("FailedOperation.BindEmailLinkExpired");
  const account = await tx.tencentAccounts.get(String(binding.memberUin));
  if (!account)
    return fail("ResourceNotFound.UserNotExist", { hint: `account ${binding.memberUin} was deleted` });
  const { status } = settledAt(binding, now);
  if (status === "Valid") return { link, binding, account };
  return fail("FailedOperation.EmailBindRecordInvalid", { hint: `binding ${binding.bindId} is ${status}` });
}
