import { emails } from "../address-kinds.js";
import { finishUpdate } from "../address-update.js";
import type { UserOperation } from "../operation.js";

/** Step two of changing the e-mail. */
export const updateEmail: UserOperation<"update-email", "clock"> = (
  { updateEmailToken },
  { user },
  tx,
  services,
) => finishUpdate(emails, updateEmailToken, user, tx, services);
