import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { components } from "../generated/openapi.js";
import { issuerOf } from "../issue-tokens.js";
import { readLiveAccessToken, readLiveRefreshToken } from "../live-token.js";
import type { Caller, Operation, Services } from "../operation.js";
import { requireClient } from "../require-client.js";

type Introspection = components["schemas"]["TokenIntrospectResponse"];

/**
 * What a token holds, or that it does not count. inferred: a client that proves itself by a secret may ask about every
 * token of the pool, one without a secret only about its own.
 */
export const oidcIntrospection: Operation<"oidc-introspection", "clock" | "settings"> = async (
  { token },
  caller,
  tx,
  services,
) => {
  const app = await requireClient(caller, tx, services);
  if (isFailure(app)) return app;
  if (token === undefined) return fail("invalidRequest", { hint: "token is missing" });
  const found = await introspect(token, caller, tx, services);
  const concealed = app.tokenEndpointAuthMethod === "none" && found.client_id !== app.id;
  return ok(concealed ? { active: false } : found);
};

async function introspect(
  token: string,
  { baseUrl }: Caller,
  tx: Transaction,
  services: Pick<Services, "clock" | "settings">,
): Promise<Introspection> {
  const refresh = await readLiveRefreshToken(token, tx, services);
  if (!("dead" in refresh)) {
    return {
      active: true,
      sub: refresh.userId,
      client_id: refresh.appId,
      exp: Math.floor(refresh.expiresAt / 1000),
      iat: Math.floor(refresh.issuedAt / 1000),
      iss: issuerOf(baseUrl, services.settings),
      scope: refresh.scope,
      token_type: "refresh_token",
    };
  }
  const access = await readLiveAccessToken(token, tx, services);
  if ("dead" in access) return { active: false };
  const { sub, aud, exp, iat, iss, jti, scope } = access;
  const subject = sub === undefined ? {} : { sub };
  return { active: true, ...subject, client_id: aud, exp, iat, iss, jti, scope, token_type: "Bearer" };
}
