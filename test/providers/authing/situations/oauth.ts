import type { OAuthErrorName } from "../../../../src/providers/authing/errors/oauth.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import { APP_ID, APP_SECRET, PASSWORD, PUBLIC_APP_ID } from "../../../support/test-emulator.js";
import { authorization } from "./login-page.js";
import type { Attempt, Situation, Situations } from "./situation.js";

const client = { client_id: APP_ID, client_secret: APP_SECRET };

/** A request to start an authorisation that differs from a good one; undefined leaves a parameter out. */
function authorize(changes: Readonly<Record<string, string | undefined>>): Attempt {
  const query = Object.entries({ ...authorization, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { query: Object.fromEntries(query) };
}

/** The same for the three addresses of the browser's way: two take a query, the login form a body. */
const onTheWayOfBrowsers = (
  changes: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<OperationId, Situation>>> => {
  const { query = {} } = authorize(changes);
  return {
    "oidc-auth": () => ({ query }),
    "login-page": () => ({ query }),
    "login-submit": () => ({ body: { ...query, account: "alice", password: "Passw0rd!" } }),
  };
};

export const oauthSituations: Situations<OAuthErrorName> = {
  invalidGrant: {
    "oidc-token": () => ({ body: { ...client, grant_type: "authorization_code", code: "never-issued" } }),
  },
  invalidClient: {
    "oidc-token": () => ({
      body: { ...client, client_secret: "wrong", grant_type: "client_credentials", scope: "openid" },
    }),
    "oidc-introspection": () => ({ body: { ...client, client_secret: "wrong", token: "any" } }),
    "oidc-revocation": () => ({ body: { ...client, client_secret: "wrong", token: "any" } }),
  },
  clientUnknown: onTheWayOfBrowsers({ client_id: "unknown" }),
  redirectUriMismatch: onTheWayOfBrowsers({ redirect_uri: "https://elsewhere.example.com/callback" }),
  invalidRequest: {
    ...onTheWayOfBrowsers({ client_id: undefined }),
    "oidc-token": () => ({ body: client }),
    "oidc-introspection": () => ({ body: client }),
    "oidc-revocation": () => ({ body: client }),
    "oidc-userinfo-post": () => ({ raw: "access_token=%ZZ" }),
    "oidc-session-end": () => ({ query: { post_logout_redirect_uri: "http://127.0.0.1:3000/" } }),
  },
  unsupportedGrantType: {
    "oidc-token": () => ({ body: { ...client, grant_type: "urn:ietf:params:oauth:grant-type:device_code" } }),
  },
  invalidScope: {
    "oidc-auth": () => ({ ...authorize({ scope: "profile" }), redirects: true }),
    "oidc-token": async (bindbox) => {
      const scope = "openid offline_access";
      const signIn = { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } };
      const { data } = await bindbox.post("signin", { ...signIn, options: { scope } });
      const refresh = { grant_type: "refresh_token", refresh_token: data.refresh_token };
      return { body: { ...client, ...refresh, scope: "openid phone" } };
    },
  },
  unauthorizedClient: {
    "oidc-token": () => ({
      body: { client_id: PUBLIC_APP_ID, grant_type: "client_credentials", scope: "openid" },
    }),
  },
  unsupportedResponseType: {
    "oidc-auth": () => ({ ...authorize({ response_type: "device" }), redirects: true }),
  },
  loginRequired: {
    "oidc-auth": () => ({ ...authorize({ prompt: "none" }), redirects: true }),
  },
  invalidToken: {
    "oidc-userinfo": () => ({ token: "Bearer not-a-token" }),
    "oidc-userinfo-post": () => ({ token: "Bearer not-a-token" }),
  },
};
