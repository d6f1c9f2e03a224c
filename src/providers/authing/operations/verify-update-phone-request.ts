import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { phones } from "../address-kinds.js";
import { verifyUpdate } from "../address-update.js";
import type { Phone } from "../addresses.js";
import type { UserOperation } from "../operation.js";

/** Step one of changing the phone. chosen: the token lives as long as the documented one for e-mails. */
export const verifyUpdatePhoneRequest: UserOperation<
  "verify-update-phone-request",
  "clock" | "random" | "settings" | "tokenTag"
> = async ({ phonePassCodePayload: given }, { user }, tx, services) => {
  const phone = (number: string, countryCode: string | null = null): Phone => ({ number, countryCode });
  const { oldPhoneNumber } = given;
  const update = {
    next: phone(given.newPhoneNumber, given.newPhoneCountryCode),
    nextCode: given.newPhonePassCode,
    previous: oldPhoneNumber === undefined ? undefined : phone(oldPhoneNumber, given.oldPhoneCountryCode),
    previousCode: given.oldPhonePassCode,
  };
  const ticket = await verifyUpdate(phones, update, user, tx, services);
  if (isFailure(ticket)) return ticket;
  return ok({ updatePhoneToken: ticket.id, tokenExpiresIn: services.settings.ticketLifetime });
};
