import { type Failure, fail, ok } from "../../outcome.js";
import { passwordMatches } from "../../password-hash.js";
import { isFailure } from "../../provider.js";
import { readPassword } from "../encrypted-password.js";
import type { AuthingErrorName } from "../errors.js";
import type { InputOf, UserOperation } from "../operation.js";
import { readNewPassword, refuseReuse, withPassword } from "../password-rules.js";
import type { User } from "../rows.js";

/** Sets a password. documented: who has one must give it. chosen: tokens that are out stay valid. */
export const updatePassword: UserOperation<"update-password", "clock" | "random" | "settings"> = async (
  input,
  { user },
  tx,
  services,
) => {
  const refusal = await refuseOldPassword(user, input);
  if (refusal) return refusal;
  const password = await readNewPassword(input.newPassword, input.passwordEncryptType, services.settings);
  if (isFailure(password)) return password;
  const reuse = refuseReuse(user, password, services.settings);
  if (reuse) return reuse;

  await tx.users.put(withPassword(user, password, services));
  return ok();
};

async function refuseOldPassword(
  { passwordHash }: User,
  { oldPassword: sent, passwordEncryptType }: InputOf<"update-password">,
): Promise<Failure<AuthingErrorName> | undefined> {
  if (passwordHash === null) return undefined;
  if (sent === undefined) return fail("oldPasswordRequired");
  const password = await readPassword(sent, passwordEncryptType);
  if (password === undefined) return fail("passwordUndecryptable");
  return passwordMatches(password, passwordHash) ? undefined : fail("oldPasswordWrong");
}
