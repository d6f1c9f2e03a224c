import { ok } from "../../outcome.js";
import type { UserOperation } from "../operation.js";
import type { User } from "../rows.js";

/** How well an account is guarded. Second factors cannot be enrolled in bindbox. */
export const getSecurityInfo: UserOperation<"get-security-info"> = async (_input, { user }) =>
  ok({
    // chosen: 0 without a password
    passwordSecurityLevel: user.passwordSecurityLevel ?? 0,
    mfaEnrolled: false,
    passwordSet: user.passwordHash !== null,
    emailBinded: user.email !== null,
    phoneBinded: user.phone !== null,
    securityScore: securityScore(user),
  });

/**
 * 0 to 100. chosen: 20 for a password and 10 for each of its levels, 30 for an e-mail, 20 for a phone; so the documents'
 * sample (a password of level 1 and an e-mail) gets the 60 that it shows.
 */
function securityScore({ passwordHash, passwordSecurityLevel, email, phone }: User): number {
  const password = passwordHash === null ? 0 : 20 + 10 * (passwordSecurityLevel ?? 0);
  return password + (email === null ? 0 : 30) + (phone === null ? 0 : 20);
}
