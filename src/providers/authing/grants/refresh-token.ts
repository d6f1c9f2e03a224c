import { fail } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { issueTokens } from "../issue-tokens.js";
import { readLiveRefreshToken } from "../live-token.js";
import { requireClient } from "../require-client.js";
import type { Grant } from "./grant.js";

/** New tokens for a refresh token, which is replaced. documented: it is rotated on use. */
export const refreshTokenGrant: Grant = async (form, caller, tx, services) => {
  const { refresh_token: id } = form;
  const known = id === undefined ? undefined : await tx.refreshTokens.get(id);
  // observed: PHP names no client here, so the token has to
  const app = await requireClient(caller, tx, services, known && (await tx.apps.get(known.appId)));
  if (isFailure(app)) return app;
  if (id === undefined) return fail("invalidRequest", { hint: "refresh_token is missing" });
  const token = await readLiveRefreshToken(id, tx, services);
  if ("dead" in token) return fail("invalidGrant", { hint: token.dead });
  if (token.appId !== app.id) {
    return fail("invalidGrant", { hint: `the refresh token was issued to app ${token.appId}` });
  }
  const user = await tx.users.get(token.userId);
  if (!user) return fail("invalidGrant", { hint: "the user was deleted" });
  const granted = new Set(token.scope.split(" "));
  const { scope = token.scope } = form;
  if (!scope.split(" ").every((name) => granted.has(name))) {
    return fail("invalidScope", { hint: `only ${token.scope} was granted` });
  }

  await tx.refreshTokens.remove(token.id);
  const { nonce, scope: grantedScope } = token;
  return issueTokens(tx, { app, user, scope, grantedScope, nonce, baseUrl: caller.baseUrl }, services);
};
