import { type Failure, fail } from "../outcome.js";
import type { AuthingSettings } from "./settings.js";

/** Why a password cannot be set. documented: at least six characters. */
export function checkNewPassword(
  password: string,
  { passwordMinLength }: Pick<AuthingSettings, "passwordMinLength">,
): Failure<"passwordTooShort"> | undefined {
  return [...password].length < passwordMinLength ? fail("passwordTooShort") : undefined;
}
