import { decodeJwt } from "jose";
import type { Sandbox } from "../../sandbox/sandbox.js";
import type { Sandboxes } from "../../sandbox/sandboxes.js";
import { type Failure, fail } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import type { AuthingErrorName } from "./errors.js";
import { isJsonObject } from "./input.js";

/**
 * The sandbox a request belongs to: by app id, pool id, client id, access token, or an opaque token it made.
 * A request without any of them goes to the default sandbox; observed: production clients call some operations so.
 */
export function locateSandbox(call: AuthingCall, sandboxes: Sandboxes): Sandbox | Failure<AuthingErrorName> {
  const { appId, userPoolId, client } = call;
  if (appId !== undefined) {
    return sandboxes.byAppId(appId) ?? unknown(call, "appNotFound", `app id ${appId}`, sandboxes);
  }
  if (userPoolId !== undefined) {
    return (
      sandboxes.byUserPoolId(userPoolId) ??
      unknown(call, "poolNotFound", `user pool id ${userPoolId}`, sandboxes)
    );
  }
  const clientId = client.bodyId ?? client.basic?.id;
  const byClient = clientId === undefined ? undefined : sandboxes.byAppId(clientId);
  return byClient ?? byTokens(call, sandboxes) ?? sandboxes.fallback;
}

/** An unknown client id of an OIDC endpoint is that endpoint's own error, so only headers are judged here. */
function unknown(
  { operation }: AuthingCall,
  error: "appNotFound" | "poolNotFound",
  what: string,
  sandboxes: Sandboxes,
): Sandbox | Failure<AuthingErrorName> {
  // check-app-id-secret is asked whether the app exists: the answer is part of its data
  if (operation === "check-app-id-secret") return sandboxes.fallback;
  const known = [...sandboxes.all()].map(
    ({ credentials: { authing } }) => `${authing.appId} (pool ${authing.userPoolId})`,
  );
  return fail(error, { hint: `no sandbox has ${what}; known are the apps ${known.join(", ")}` });
}

function byTokens({ userToken, input }: AuthingCall, sandboxes: Sandboxes): Sandbox | undefined {
  const audience = userToken === undefined ? undefined : audienceOf(userToken);
  const bySignedToken = audience === undefined ? undefined : sandboxes.byAppId(audience);
  if (bySignedToken) return bySignedToken;
  if (!isJsonObject(input)) return undefined;
  for (const member of ["passwordResetToken", "refresh_token", "code", "token", "id_token"]) {
    const token = input[member];
    const sandbox = typeof token === "string" ? sandboxes.byToken(token) : undefined;
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
