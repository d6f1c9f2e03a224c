import { compactVerify, decodeJwt, decodeProtectedHeader } from "jose";
import type { Transaction } from "../../sandbox/store.js";
import { isJsonObject } from "./input.js";
import type { Services } from "./operation.js";
import type { App } from "./rows.js";
import { signingKeyOf } from "./signing-keys.js";

export type IdTokenReading =
  /** Signed by this sandbox for `app`; it may have expired. */
  | {
      readonly state: "genuine";
      readonly app: App;
      readonly claims: Readonly<Record<string, unknown>>;
      readonly expired: boolean;
    }
  /** Not a JWT at all. */
  | { readonly state: "malformed"; readonly hint: string }
  | { readonly state: "forged"; readonly hint: string };

/** Checks the signature of an id_token: HS256 with the secret of its app, or RS256 with the sandbox's key. */
export async function readIdToken(
  token: string,
  tx: Transaction,
  { settings, clock }: Pick<Services, "settings" | "clock">,
): Promise<IdTokenReading> {
  const unverified = decode(token);
  if (!unverified) return { state: "malformed", hint: "the token is not a JWT" };
  const { audience, algorithm } = unverified;
  const app = typeof audience === "string" ? await tx.apps.get(audience) : undefined;
  if (!app) return { state: "forged", hint: `the token's audience ${audience} is no app of this sandbox` };
  const key = algorithm === "HS256" ? Buffer.from(app.secret) : signingKeyOf(settings.signingKey).publicKey;
  try {
    const { payload } = await compactVerify(token, key, {
      algorithms: [algorithm === "HS256" ? "HS256" : "RS256"],
    });
    const claims: unknown = JSON.parse(Buffer.from(payload).toString("utf8"));
    if (!isJsonObject(claims) || typeof claims["exp"] !== "number" || "jti" in claims) {
      return { state: "forged", hint: "the token is signed by this emulator, but it is no id_token" };
    }
    return { state: "genuine", app, claims, expired: claims["exp"] * 1000 <= clock.now() };
  } catch (error) {
    return { state: "forged", hint: error instanceof Error ? error.message : String(error) };
  }
}

/** Only tells which key to check with. */
function decode(token: string) {
  try {
    return { audience: decodeJwt(token).aud, algorithm: decodeProtectedHeader(token).alg };
  } catch {
    return undefined;
  }
}
