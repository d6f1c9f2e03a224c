import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { Operation } from "../operation.js";
import { readNewPassword, refuseReuse, withPassword } from "../password-rules.js";
import { readTicket, useTicket } from "../tickets.js";

/** Step two of resetting a password. observed: called without user token and without app id; the token is enough. */
export const resetPassword: Operation<"reset-password", "clock" | "random" | "settings"> = async (
  { passwordResetToken, password: sent, passwordEncryptType },
  _caller,
  tx,
  services,
) => {
  const ticket = await readTicket(tx, passwordResetToken, "reset-password", services);
  if ("unusable" in ticket) return fail("passwordResetTokenInvalid", { hint: ticket.unusable });
  const user = await tx.users.get(ticket.userId);
  if (!user) return fail("passwordResetTokenInvalid", { hint: "the user was deleted" });
  const password = await readNewPassword(sent, passwordEncryptType, services.settings);
  if (isFailure(password)) return password;
  const reuse = refuseReuse(user, password, services.settings);
  if (reuse) return reuse;

  await useTicket(tx, ticket, services);
  await tx.users.put(withPassword(user, password, services));
  return ok({ success: true });
};
