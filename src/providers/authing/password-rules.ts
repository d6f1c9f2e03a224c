import type { RandomSource } from "../../sandbox/random.js";
import { type Failure, fail } from "../outcome.js";
import { hashPassword, passwordMatches } from "../password-hash.js";
import { type PasswordEncryption, readPassword } from "./encrypted-password.js";
import type { Services } from "./operation.js";
import type { User } from "./rows.js";
import type { AuthingSettings } from "./settings.js";

/** Why a password cannot be set. documented: at least six characters. */
export function checkNewPassword(
  password: string,
  { passwordMinLength }: Pick<AuthingSettings, "passwordMinLength">,
): Failure<"passwordTooShort"> | undefined {
  return [...password].length < passwordMinLength ? fail("passwordTooShort") : undefined;
}

/** The password that a client has sent to be set, or why it cannot be. */
export async function readNewPassword(
  sent: string,
  encryption: PasswordEncryption | undefined,
  settings: Pick<AuthingSettings, "passwordMinLength">,
): Promise<string | Failure<"passwordUndecryptable" | "passwordTooShort">> {
  const password = await readPassword(sent, encryption);
  if (password === undefined) return fail("passwordUndecryptable");
  return checkNewPassword(password, settings) ?? password;
}

/** Why this user cannot set this password again. chosen: the present one counts as the latest. */
export function refuseReuse(
  { passwordHash, formerPasswordHashes }: User,
  password: string,
  { passwordHistory }: Pick<AuthingSettings, "passwordHistory">,
): Failure<"passwordReused"> | undefined {
  if (passwordHash === null) return undefined;
  const latest = [passwordHash, ...formerPasswordHashes].slice(0, passwordHistory);
  if (!latest.some((hash) => passwordMatches(password, hash))) return undefined;
  return fail("passwordReused", { hint: `the setting passwordHistory is ${passwordHistory}` });
}

/** What a user with this password has. */
export const passwordMembers = (
  password: string,
  random: RandomSource,
): Pick<User, "passwordHash" | "passwordSecurityLevel"> => ({
  passwordHash: hashPassword(password, random),
  passwordSecurityLevel: securityLevel(password),
});

/** The setting `passwordHistory` goes to 100, and the present password is one of them. */
const MOST_FORMER_PASSWORDS = 99;

/** The user with a new password in the place of the old one. */
export function withPassword(
  user: User,
  password: string,
  { clock, random }: Pick<Services, "clock" | "random">,
): User {
  const { passwordHash, formerPasswordHashes } = user;
  const former = passwordHash === null ? [] : [passwordHash, ...formerPasswordHashes];
  const now = clock.now();
  return {
    ...user,
    ...passwordMembers(password, random),
    formerPasswordHashes: former.slice(0, MOST_FORMER_PASSWORDS),
    passwordLastSetAt: now,
    resetPasswordOnNextLogin: false,
    updatedAt: now,
  };
}

const CHARACTER_KINDS = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];
const SHORT = 6;

/** 1 to 3. chosen: how many of letters, digits and other characters it has; a short password never gets above 1. */
function securityLevel(password: string): number {
  if (password.length < SHORT) return 1;
  return Math.max(1, CHARACTER_KINDS.filter((kind) => kind.test(password)).length);
}
