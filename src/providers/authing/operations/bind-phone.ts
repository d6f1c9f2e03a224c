import { bindAddress } from "../address-binding.js";
import { phones } from "../address-kinds.js";
import type { UserOperation } from "../operation.js";

/** Gives a user without phone their first one, verified. */
export const bindPhone: UserOperation<"bind-phone", "clock" | "settings"> = (
  { phoneNumber, phoneCountryCode = null, passCode },
  { user },
  tx,
  services,
) =>
  bindAddress(phones, { number: phoneNumber, countryCode: phoneCountryCode }, passCode, user, tx, services);
