import type { Transaction } from "../../sandbox/store.js";
import type { Services } from "./operation.js";
import type { RefreshToken } from "./rows.js";
import { type AccessClaims, readAccessToken } from "./tokens.js";

/** Why a token does not count, for the developer. */
export interface DeadToken {
  readonly dead: string;
}

/** The claims of an access token that counts now: a user's or a client's own. */
export async function readLiveAccessToken(
  token: string,
  tx: Transaction,
  { settings, clock }: Pick<Services, "settings" | "clock">,
): Promise<AccessClaims | DeadToken> {
  const reading = await readAccessToken(token, settings, clock.now());
  if (reading.state !== "valid") return { dead: reading.hint };
  const { claims } = reading;
  if (await tx.revocations.get(claims.jti)) return { dead: "the token was revoked" };
  if (!(await tx.apps.get(claims.aud))) return { dead: `there is no app ${claims.aud} in this sandbox` };
  if (claims.sub === undefined) return claims;
  const user = await tx.users.get(claims.sub);
  return user?.status === "Activated"
    ? claims
    : { dead: user ? `the user is ${user.status}` : `there is no user ${claims.sub} any more` };
}

/** The row of a refresh token that counts now. */
export async function readLiveRefreshToken(
  token: string,
  tx: Transaction,
  { clock }: Pick<Services, "clock">,
): Promise<RefreshToken | DeadToken> {
  const row = await tx.refreshTokens.get(token);
  if (!row) return { dead: "no such refresh token is in use: it was rotated, revoked or never issued" };
  if (row.expiresAt <= clock.now()) return { dead: "the refresh token has expired" };
  const user = await tx.users.get(row.userId);
  return user?.status === "Activated" ? row : { dead: `the user is ${user?.status ?? "gone"}` };
}
