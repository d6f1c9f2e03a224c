import { decodeJwt } from "jose";
import type { Sandbox } from "../../sandbox/sandbox.js";
import type { Sandboxes } from "../../sandbox/sandboxes.js";
import { sandboxHint } from "../../sandbox/some-of.js";
import { type Failure, fail } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import { readCookies, SESSION_COOKIE } from "./cookies.js";
import type { AuthingErrorName } from "./errors.js";
import { isJsonObject } from "./input.js";

/**
 * The sandbox a request belongs to: by app id, pool id, client id, access token, or an opaque token it made.
 * A request without any of them leads nowhere; observed: production clients call some operations so.
 */
export function locateSandbox(
  call: AuthingCall,
  sandboxes: Sandboxes,
): Sandbox | Failure<AuthingErrorName> | undefined {
  const { appId = checkedAppId(call), userPoolId, client } = call;
  if (appId !== undefined) {
    const sandbox = sandboxes.byAppId(appId) ?? unknown(call, "appNotFound", `app id ${appId}`, sandboxes);
    if (sandbox) return sandbox;
  } else if (userPoolId !== undefined) {
    const sandbox =
      sandboxes.byUserPoolId(userPoolId) ??
      unknown(call, "poolNotFound", `user pool id ${userPoolId}`, sandboxes);
    if (sandbox) return sandbox;
  }
  const clientId = client.bodyId ?? client.basic?.id;
  const byClient = clientId === undefined ? undefined : sandboxes.byAppId(clientId);
  return byClient ?? byTokens(call, sandboxes);
}

/** The app that a client asks about before it names itself in a header. */
const checkedAppId = ({ operation, input }: AuthingCall): string | undefined =>
  operation === "check-app-id-secret" && isJsonObject(input) && typeof input["appId"] === "string"
    ? input["appId"]
    : undefined;

/**
 * What an id that no sandbox has comes to. Only V3 judges these headers: the OIDC endpoints know clients by their
 * credentials, and an unknown one is their own error. undefined: look further.
 */
function unknown(
  { operation, route, request }: AuthingCall,
  error: "appNotFound" | "poolNotFound",
  what: string,
  sandboxes: Sandboxes,
): Sandbox | Failure<AuthingErrorName> | undefined {
  // check-app-id-secret is asked whether the app exists: the answer is part of its data
  if (operation === "check-app-id-secret") return sandboxes.fallback;
  const hint = sandboxHint(
    sandboxes,
    what,
    ({ credentials: { authing } }) => `the app ${authing.appId} (pool ${authing.userPoolId})`,
  );
  if (operation === "oidc-jwks-of-app") {
    return fail("routeNotFound", { details: { method: request.method, path: request.path }, hint });
  }
  return route?.path.startsWith("/api/v3/") ? fail(error, { hint }) : undefined;
}

const TOKEN_MEMBERS = [
  "passwordResetToken",
  "refresh_token",
  "code",
  "token",
  "id_token",
  "id_token_hint",
] as const;

function byTokens({ userToken, input, request }: AuthingCall, sandboxes: Sandboxes): Sandbox | undefined {
  const members = isJsonObject(input) ? TOKEN_MEMBERS.map((member) => input[member]) : [];
  for (const token of [userToken, ...members, readCookies(request.headers.cookie)[SESSION_COOKIE]]) {
    if (typeof token !== "string") continue;
    const audience = audienceOf(token);
    const sandbox = audience === undefined ? sandboxes.byToken(token) : sandboxes.byAppId(audience);
    if (sandbox) return sandbox;
  }
  return undefined;
}

/** Only for finding the sandbox; whether the token is genuine is checked there. */
function audienceOf(token: string): string | undefined {
  try {
    const { aud } = decodeJwt(token);
    return typeof aud === "string" ? aud : undefined;
  } catch {
    return undefined;
  }
}
