import { ok } from "../../outcome.js";
import { RESPONSE_MODES, RESPONSE_TYPES } from "../authorization/parameters.js";
import { SUPPORTED_CLAIMS, SUPPORTED_SCOPES } from "../claims.js";
import type { components } from "../generated/openapi.js";
import { issuerOf } from "../issue-tokens.js";
import type { Operation } from "../operation.js";
import { GRANT_TYPES } from "./oidc-token.js";

const CLIENT_METHODS: readonly string[] = ["client_secret_post", "client_secret_basic", "none"];

/**
 * What the authorization server can do: only what bindbox really does, so less than the real one says. The addresses
 * follow the host that the client used, because they have to be reachable; the issuer may be another by a setting.
 */
export const oidcDiscovery: Operation<"oidc-discovery", "settings"> = async (
  _input,
  { baseUrl },
  _tx,
  { settings },
) => {
  const metadata: components["schemas"]["OidcDiscoveryMetadata"] = {
    issuer: issuerOf(baseUrl, settings),
    authorization_endpoint: `${baseUrl}/oidc/auth`,
    token_endpoint: `${baseUrl}/oidc/token`,
    userinfo_endpoint: `${baseUrl}/oidc/me`,
    jwks_uri: `${baseUrl}/oidc/.well-known/jwks.json`,
    end_session_endpoint: `${baseUrl}/oidc/session/end`,
    introspection_endpoint: `${baseUrl}/oidc/token/introspection`,
    revocation_endpoint: `${baseUrl}/oidc/token/revocation`,
    response_types_supported: RESPONSE_TYPES,
    response_modes_supported: RESPONSE_MODES,
    scopes_supported: SUPPORTED_SCOPES,
    grant_types_supported: GRANT_TYPES,
    id_token_signing_alg_values_supported: ["HS256", "RS256"],
    id_token_encryption_alg_values_supported: [],
    id_token_encryption_enc_values_supported: [],
    userinfo_signing_alg_values_supported: [],
    userinfo_encryption_alg_values_supported: [],
    userinfo_encryption_enc_values_supported: [],
    token_endpoint_auth_methods_supported: CLIENT_METHODS,
    introspection_endpoint_auth_methods_supported: CLIENT_METHODS,
    revocation_endpoint_auth_methods_supported: CLIENT_METHODS,
    claim_types_supported: ["normal"],
    claims_supported: SUPPORTED_CLAIMS,
    code_challenge_methods_supported: ["plain", "S256"],
  };
  return ok(metadata);
};
