import { forgetDeadRows, isExpired } from "../../../sandbox/forget-dead-rows.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { Operation } from "../operation.js";
import { requireClient } from "../require-client.js";
import { readAccessToken } from "../tokens.js";

/**
 * Takes a token out of use. RFC 7009: one that is unknown or dead already is a success as well. chosen: so is one of
 * another client, which stays in use.
 */
export const oidcRevocation: Operation<"oidc-revocation", "clock" | "settings"> = async (
  { token },
  caller,
  tx,
  services,
) => {
  const app = await requireClient(caller, tx, services);
  if (isFailure(app)) return app;
  if (token === undefined) return fail("invalidRequest", { hint: "token is missing" });

  const now = services.clock.now();
  const refresh = await tx.refreshTokens.get(token);
  if (refresh?.appId === app.id) await tx.refreshTokens.remove(token);
  const access = refresh ? undefined : await readAccessToken(token, services.settings, now);
  if (access?.state === "valid" && access.claims.aud === app.id) {
    const { jti, exp } = access.claims;
    // who shows a token that has expired hears of that first
    await forgetDeadRows(tx.revocations, isExpired(now));
    await tx.revocations.put({ id: jti, revokedAt: now, expiresAt: exp * 1000 });
  }
  return ok({});
};
