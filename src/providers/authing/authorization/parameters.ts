import type { InputOf } from "../operation.js";

/** The `response_type` values that are answered with what they name. */
export const RESPONSE_TYPES = ["code"] as const;

/** How the answer of an authorization can travel. */
export const RESPONSE_MODES = ["query", "fragment", "form_post"] as const;
export type ResponseMode = (typeof RESPONSE_MODES)[number];

/** What a client asks of the authorization endpoint. */
export type AuthorizationParameters = InputOf<"oidc-auth">;

const NAMES: readonly (keyof AuthorizationParameters)[] = [
  "client_id",
  "response_type",
  "redirect_uri",
  "scope",
  "state",
  "nonce",
  "prompt",
  "response_mode",
  "tenant_id",
  "login_page_context",
  "ext_idp_conn_id",
  "deviceId",
  "code_challenge",
  "code_challenge_method",
];

/** The parameters of an authorization that a query or form has, and nothing else of it. */
export function authorizationParameters(given: AuthorizationParameters): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
