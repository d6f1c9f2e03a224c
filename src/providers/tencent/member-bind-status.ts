import type { Transaction } from "../../sandbox/store.js";
import { settledAt } from "./bind-state.js";
import type { BindStatus, EmailBinding } from "./rows.js";

/** The binding of a member that counts: the latest. */
export const latestBinding = async (tx: Transaction, memberUin: number): Promise<EmailBinding | undefined> =>
  (await tx.emailBindings.list("member", String(memberUin))).at(-1);

/** documented: the four words of the binding's own action, for the same state. */
export async function bindStatusOf(
  tx: Transaction,
  memberUin: number,
  now: number,
): Promise<BindStatus | "Unbound"> {
  const binding = await latestBinding(tx, memberUin);
  return binding ? settledAt(binding, now).status : "Unbound";
}
