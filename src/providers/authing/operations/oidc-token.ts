import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { authorizationCodeGrant } from "../grants/authorization-code.js";
import { clientCredentialsGrant } from "../grants/client-credentials.js";
import type { Grant } from "../grants/grant.js";
import { passwordGrant } from "../grants/password.js";
import { refreshTokenGrant } from "../grants/refresh-token.js";
import type { Operation } from "../operation.js";

const grants: ReadonlyMap<string, Grant> = new Map([
  ["authorization_code", authorizationCodeGrant],
  ["refresh_token", refreshTokenGrant],
  ["client_credentials", clientCredentialsGrant],
  ["password", passwordGrant],
]);

/** The `grant_type` values that are answered with tokens. */
export const GRANT_TYPES: readonly string[] = [...grants.keys()];

/** Hands out tokens. */
export const oidcToken: Operation<
  "oidc-token",
  "clock" | "random" | "settings" | "tokenTag" | "userPoolId"
> = async (form, caller, tx, services) => {
  if (form.grant_type === undefined) return fail("invalidRequest", { hint: "grant_type is missing" });
  const grant = grants.get(form.grant_type);
  if (!grant) return fail("unsupportedGrantType", { hint: `supported are ${GRANT_TYPES.join(", ")}` });
  const tokens = await grant(form, caller, tx, services);
  return isFailure(tokens) ? tokens : ok(tokens);
};
