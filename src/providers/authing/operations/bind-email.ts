import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { emailKey, isEmail } from "../addresses.js";
import type { UserOperation } from "../operation.js";
import { checkPasscode, emailAddress, usePasscode } from "../passcodes.js";

/** Gives a user without e-mail their first one. documented: who has one must update instead. */
export const bindEmail: UserOperation<"bind-email", "clock" | "settings"> = async (
  { email, passCode },
  { user },
  tx,
  services,
) => {
  if (!isEmail(email)) return fail("emailMalformed");
  if (user.email !== null)
    return fail("emailAlreadyBound", { hint: `the user has ${user.email}; use update-email` });
  const claim = { address: emailAddress(email), channels: ["CHANNEL_BIND_EMAIL"], code: passCode };
  const passcode = await checkPasscode(tx, claim, services);
  if (isFailure(passcode)) return passcode;
  const owner = await tx.users.find("email", emailKey(email));
  if (owner) return fail("emailTaken", { hint: `user ${owner.id} has this address` });

  await usePasscode(tx, passcode, services);
  await tx.users.put({ ...user, email, emailVerified: true, updatedAt: services.clock.now() });
  return ok();
};
