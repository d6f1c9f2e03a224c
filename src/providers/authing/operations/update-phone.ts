import { phones } from "../address-kinds.js";
import { finishUpdate } from "../address-update.js";
import type { UserOperation } from "../operation.js";

/** Step two of changing the phone. */
export const updatePhone: UserOperation<"update-phone", "clock"> = (
  { updatePhoneToken },
  { user },
  tx,
  services,
) => finishUpdate(phones, updatePhoneToken, user, tx, services);
