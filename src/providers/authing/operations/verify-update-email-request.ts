import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { emails } from "../address-kinds.js";
import { verifyUpdate } from "../address-update.js";
import type { UserOperation } from "../operation.js";

/** Step one of changing the e-mail. documented: the token lives 60 s. */
export const verifyUpdateEmailRequest: UserOperation<
  "verify-update-email-request",
  "clock" | "random" | "settings" | "tokenTag"
> = async ({ emailPassCodePayload: given }, { user }, tx, services) => {
  const update = {
    next: given.newEmail,
    nextCode: given.newEmailPassCode,
    previous: given.oldEmail,
    previousCode: given.oldEmailPassCode,
  };
  const ticket = await verifyUpdate(emails, update, user, tx, services);
  if (isFailure(ticket)) return ticket;
  return ok({ updateEmailToken: ticket.id, tokenExpiresIn: services.settings.ticketLifetime });
};
