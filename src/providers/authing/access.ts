import { header } from "../../http/messages.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import { readCookies } from "./cookies.js";
import type { AuthingErrorName } from "./errors.js";
import type { Caller, Services, SignedInCaller } from "./operation.js";
import { type AccessClaims, readAccessToken } from "./tokens.js";

/** Who calls, whether or not anybody is logged in. */
export async function identifyCaller(call: AuthingCall, tx: Transaction): Promise<Caller> {
  const { headers, clientIp, baseUrl } = call.request;
  return {
    app: call.appId === undefined ? undefined : await tx.apps.get(call.appId),
    client: call.client,
    userToken: call.userToken,
    language: call.language,
    clientIp: header(headers, "x-real-ip") ?? clientIp,
    userAgent: headers["user-agent"] ?? "",
    acceptLanguage: header(headers, "accept-language"),
    origin: headers.origin,
    deviceId: header(headers, "x-authing-device-id"),
    cookies: readCookies(headers.cookie),
    baseUrl,
  };
}

/** The logged-in caller, or why the token does not make one. documented: every such request answers 2020. */
export async function requireUser(
  caller: Caller,
  sandbox: Sandbox,
  tx: Transaction,
): Promise<SignedInCaller | Failure<AuthingErrorName>> {
  const reading = await readUserGrant(caller.userToken, sandbox, tx);
  if ("kind" in reading) return reading;
  const { claims, app, user } = reading;
  if (caller.app && caller.app.id !== app.id) {
    return fail("notLoggedIn", {
      hint: `the token was issued to app ${app.id}, the request names app ${caller.app.id}`,
    });
  }
  return { ...caller, app, user, token: claims };
}

/** The user and app that a valid, unrevoked access token stands for. */
export async function readUserGrant(
  token: string | undefined,
  { settings, clock }: Pick<Services, "settings" | "clock">,
  tx: Transaction,
) {
  if (token === undefined) {
    return fail("notLoggedIn", {
      hint: "the request carries no access token; send it in the authorization header",
    });
  }
  const reading = await readAccessToken(token, settings, clock.now());
  if (reading.state !== "valid") {
    const detailed = reading.state === "expired" ? "sessionExpired" : "sessionBroken";
    return fail(settings.sessionErrors === "detailed" ? detailed : "notLoggedIn", { hint: reading.hint });
  }
  return (
    (await grantOf(reading.claims, tx)) ?? fail("notLoggedIn", { hint: await whyNoGrant(reading.claims, tx) })
  );
}

async function grantOf(claims: AccessClaims, tx: Transaction) {
  const app = await tx.apps.get(claims.aud);
  const user = claims.sub === undefined ? undefined : await tx.users.get(claims.sub);
  if (!app || user?.status !== "Activated" || (await tx.revocations.get(claims.jti))) return undefined;
  return { claims, app, user };
}

async function whyNoGrant(claims: AccessClaims, tx: Transaction): Promise<string> {
  if (await tx.revocations.get(claims.jti)) return "the token was revoked";
  if (!(await tx.apps.get(claims.aud)))
    return `the token was issued to app ${claims.aud}, which is not in this sandbox`;
  if (claims.sub === undefined) return "the token belongs to a client, not to a user";
  const user = await tx.users.get(claims.sub);
  return user ? `the user is ${user.status}` : `there is no user ${claims.sub} in this sandbox any more`;
}
