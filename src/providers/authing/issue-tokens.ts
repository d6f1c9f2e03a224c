import { forgetDeadRows, isExpired } from "../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../sandbox/store.js";
import { userClaims } from "./claims.js";
import type { Services } from "./operation.js";
import type { App, User } from "./rows.js";
import { signAccessToken, signIdToken } from "./tokens.js";

export interface TokenRequest {
  readonly app: App;
  readonly user: User;
  readonly scope: string;
  /** What the user once granted, where the tokens shall cover less; the refresh token keeps it. */
  readonly grantedScope?: string;
  readonly nonce: string | null;
  /** `http://127.0.0.1:4010`: the address by which the client reached the emulator. */
  readonly baseUrl: string;
}

/** What sign-in and the token endpoint answer. Both spellings of the lifetime, because SDKs read either. */
export interface TokenSet {
  readonly access_token: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly token_type: "Bearer";
  readonly expire_in: number;
  readonly expires_in: number;
  readonly scope: string;
}

type Uses = Pick<Services, "clock" | "random" | "settings" | "tokenTag" | "userPoolId">;

/** documented: the issuer is `<host>/oidc`; it follows the address the client used, unless the setting fixes it. */
export const issuerOf = (baseUrl: string, { issuer }: Services["settings"]): string =>
  issuer ?? `${baseUrl}/oidc`;

/** Signs the tokens of a user. documented: `openid` brings an id_token, `offline_access` a refresh token. */
export async function issueTokens(tx: Transaction, request: TokenRequest, services: Uses): Promise<TokenSet> {
  const { app, user, scope } = request;
  const { clock, random, settings } = services;
  const iat = Math.floor(clock.now() / 1000);
  const iss = issuerOf(request.baseUrl, settings);
  const exp = iat + settings.accessTokenLifetime;
  const scopes = scope.split(" ");
  const access = { jti: random.token(27), sub: user.id, iat, exp, scope, iss, aud: app.id };
  return {
    access_token: await signAccessToken(access, settings),
    ...(scopes.includes("openid") ? { id_token: await idToken(request, iat, iss, services) } : {}),
    ...((request.grantedScope ?? scope).split(" ").includes("offline_access")
      ? { refresh_token: await refreshToken(tx, request, services) }
      : {}),
    token_type: "Bearer",
    expire_in: settings.accessTokenLifetime,
    expires_in: settings.accessTokenLifetime,
    scope,
  };
}

function idToken(
  { app, user, scope, nonce }: TokenRequest,
  iat: number,
  iss: string,
  { settings, userPoolId }: Uses,
) {
  const claims = {
    ...userClaims(user, scope, userPoolId),
    sub: user.id,
    aud: app.id,
    iat,
    exp: iat + settings.idTokenLifetime,
    iss,
    ...(nonce === null ? {} : { nonce }),
  };
  return signIdToken(claims, app.idTokenAlgorithm ?? settings.idTokenAlgorithm, app.secret, settings);
}

async function refreshToken(
  tx: Transaction,
  { app, user, scope, grantedScope = scope, nonce }: TokenRequest,
  { clock, random, settings, tokenTag }: Uses,
) {
  const id = tokenTag + random.token(37);
  const issuedAt = clock.now();
  const expiresAt = issuedAt + settings.refreshTokenLifetime * 1000;
  await forgetDeadRows(tx.refreshTokens, isExpired(issuedAt));
  await tx.refreshTokens.put({
    id,
    appId: app.id,
    userId: user.id,
    scope: grantedScope,
    nonce,
    issuedAt,
    expiresAt,
  });
  return id;
}

/** Signs a token of the client itself. documented: it has `azp` and no `sub`. */
export async function issueClientToken(
  { app, scope, baseUrl }: Pick<TokenRequest, "app" | "scope" | "baseUrl">,
  { clock, random, settings }: Pick<Services, "clock" | "random" | "settings">,
): Promise<TokenSet> {
  const iat = Math.floor(clock.now() / 1000);
  const claims = {
    jti: random.token(27),
    azp: app.id,
    iat,
    exp: iat + settings.accessTokenLifetime,
    scope,
    iss: issuerOf(baseUrl, settings),
    aud: app.id,
  };
  return {
    access_token: await signAccessToken(claims, settings),
    token_type: "Bearer",
    expire_in: settings.accessTokenLifetime,
    expires_in: settings.accessTokenLifetime,
    scope,
  };
}
