import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { forgetAttempts } from "../attempt-limits.js";
import type { UserOperation } from "../operation.js";
import type { User } from "../rows.js";
import { readTicketOf } from "../tickets.js";

/** Step two of deleting the own account. inferred: the user's tokens stop working with it. */
export const deleteAccount: UserOperation<"delete-account", "clock"> = async (
  { deleteAccountToken },
  { user },
  tx,
  services,
) => {
  const ticket = await readTicketOf(tx, user, deleteAccountToken, "delete-account", services);
  if ("unusable" in ticket) return fail("deleteAccountTokenInvalid", { hint: ticket.unusable });

  await removeBelongings(tx, user);
  await tx.tickets.remove(ticket.id);
  await tx.users.remove(user.id);
  return ok({ success: true });
};

/** Access tokens, codes and other tickets need no removing: without their user they lead nowhere. */
async function removeBelongings(tx: Transaction, { id }: User): Promise<void> {
  for (const token of await tx.refreshTokens.list("user", id)) await tx.refreshTokens.remove(token.id);
  for (const session of await tx.browserSessions.list("user", id))
    await tx.browserSessions.remove(session.id);
  for (const device of await tx.devices.list("user", id)) await tx.devices.remove(device.id);
  for (const login of await tx.logins.list("user", id)) await tx.logins.remove(login.id);
  await forgetAttempts(tx, `login-failures user ${id}`);
}
