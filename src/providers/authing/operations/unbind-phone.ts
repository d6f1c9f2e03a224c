import { unbindAddress } from "../address-binding.js";
import { phones } from "../address-kinds.js";
import type { InputOf, UserOperation } from "../operation.js";

/** Takes a user's phone away. The code is the one sent to the bound number. */
export const unbindPhone: UserOperation<"unbind-phone", "clock" | "settings"> = (
  { passCode }: Partial<InputOf<"unbind-phone">>,
  { user },
  tx,
  services,
) => unbindAddress(phones, passCode, user, tx, services);
