import { createHash } from "node:crypto";
import type { AuthorizationCode } from "../rows.js";

/**
 * Why a verifier does not prove that the client is the one that asked for the code (RFC 7636). A verifier without a
 * challenge is wrong as well: the challenge may have been cut out on the way.
 */
export function pkceMismatch(
  { codeChallenge, codeChallengeMethod }: AuthorizationCode,
  verifier: string | undefined,
): string | undefined {
  if (codeChallenge === null) {
    return verifier === undefined
      ? undefined
      : "a code_verifier came, but the authorization had no code_challenge";
  }
  if (verifier === undefined) return "the authorization had a code_challenge, and no code_verifier came";
  const derived =
    codeChallengeMethod === "S256" ? createHash("sha256").update(verifier).digest("base64url") : verifier;
  return derived === codeChallenge ? undefined : "the code_verifier does not match the code_challenge";
}
