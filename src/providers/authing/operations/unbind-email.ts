import { unbindAddress } from "../address-binding.js";
import { emails } from "../address-kinds.js";
import type { InputOf, UserOperation } from "../operation.js";

/** Takes a user's e-mail away. The code is the one sent to the bound address. */
export const unbindEmail: UserOperation<"unbind-email", "clock" | "settings"> = (
  { passCode }: Partial<InputOf<"unbind-email">>,
  { user },
  tx,
  services,
) => unbindAddress(emails, passCode, user, tx, services);
