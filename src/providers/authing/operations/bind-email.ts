import { bindAddress } from "../address-binding.js";
import { emails } from "../address-kinds.js";
import type { UserOperation } from "../operation.js";

/** Gives a user without e-mail their first one, verified. */
export const bindEmail: UserOperation<"bind-email", "clock" | "settings"> = (
  { email, passCode },
  { user },
  tx,
  services,
) => bindAddress(emails, email, passCode, user, tx, services);
