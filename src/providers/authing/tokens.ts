import { compactVerify, SignJWT } from "jose";
import type { AuthingSettings } from "./settings.js";
import { type SigningKey, signingKeyOf } from "./signing-keys.js";

/** The claims of an access token. documented: 4.1 of the V3 token description; times are seconds since 1970. */
export interface AccessClaims {
  readonly jti: string;
  /** The user's id; missing in a client's own token. */
  readonly sub?: string;
  /** The client of a token that belongs to no user. */
  readonly azp?: string;
  readonly iat: number;
  readonly exp: number;
  readonly scope: string;
  readonly iss: string;
  /** The app id. */
  readonly aud: string;
}

export type TokenReading =
  | { readonly state: "valid"; readonly claims: AccessClaims }
  | { readonly state: "broken"; readonly hint: string }
  | { readonly state: "expired"; readonly claims: AccessClaims; readonly hint: string };

/** Checking one signature again and again is most of what a request costs; a token's signature does not change. */
class VerifiedTokens {
  readonly #claims = new Map<string, AccessClaims>();

  get(token: string): AccessClaims | undefined {
    return this.#claims.get(token);
  }

  add(token: string, claims: AccessClaims): void {
    // the oldest goes: a Map keeps its keys in the order they came
    const [oldest] = this.#claims.size >= 1000 ? this.#claims.keys() : [];
    if (oldest !== undefined) this.#claims.delete(oldest);
    this.#claims.set(token, claims);
  }
}

const verifiedByKey = new WeakMap<SigningKey, VerifiedTokens>();

/** Signs with RS256. documented: access tokens are JWTs with header `alg`, `typ`, `kid`. */
export function signAccessToken(claims: AccessClaims, settings: AuthingSettings): Promise<string> {
  const { privateKey, keyId } = signingKeyOf(settings.signingKey);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keyId })
    .sign(privateKey);
}

/** Signs with the app secret and without `kid` (documented default), or with RS256. */
export function signIdToken(
  claims: Readonly<Record<string, unknown>>,
  algorithm: "HS256" | "RS256",
  appSecret: string,
  settings: AuthingSettings,
): Promise<string> {
  const token = new SignJWT({ ...claims });
  if (algorithm === "HS256") {
    return token.setProtectedHeader({ typ: "JWT", alg: "HS256" }).sign(Buffer.from(appSecret));
  }
  const { privateKey, keyId } = signingKeyOf(settings.signingKey);
  return token.setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keyId }).sign(privateKey);
}

/**
 * Checks signature and expiry. Whether the token was revoked, and whom it is for, only the rows can say.
 *
 * @param now milliseconds since 1970, sandbox time
 */
export async function readAccessToken(
  token: string,
  settings: AuthingSettings,
  now: number,
): Promise<TokenReading> {
  const key = signingKeyOf(settings.signingKey);
  const claims = verifiedTokens(key).get(token) ?? (await verify(token, key));
  if (typeof claims === "string") return { state: "broken", hint: claims };
  if (claims.exp * 1000 <= now) {
    return {
      state: "expired",
      claims,
      hint: `the token expired at ${new Date(claims.exp * 1000).toISOString()}`,
    };
  }
  return { state: "valid", claims };
}

function verifiedTokens(key: SigningKey): VerifiedTokens {
  const known = verifiedByKey.get(key);
  if (known) return known;
  const fresh = new VerifiedTokens();
  verifiedByKey.set(key, fresh);
  return fresh;
}

/** The claims of a token that this key has signed, or what is wrong with it. */
async function verify(token: string, key: SigningKey): Promise<AccessClaims | string> {
  try {
    const { payload } = await compactVerify(token, key.publicKey, { algorithms: ["RS256"] });
    const claims: unknown = JSON.parse(Buffer.from(payload).toString("utf8"));
    if (!isAccessClaims(claims)) return "the token is not an access token of this emulator";
    verifiedTokens(key).add(token, claims);
    return claims;
  } catch (error) {
    return `the token is not a JWT signed by this emulator: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isAccessClaims(value: unknown): value is AccessClaims {
  if (typeof value !== "object" || value === null) return false;
  const claims: Readonly<Record<string, unknown>> = { ...value };
  return (
    ["jti", "scope", "iss", "aud"].every((name) => typeof claims[name] === "string") &&
    typeof claims["exp"] === "number" &&
    typeof claims["iat"] === "number"
  );
}
