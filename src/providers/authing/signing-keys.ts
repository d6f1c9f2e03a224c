import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { packageRoot } from "../../package-root.js";

/** An RSA key pair that signs tokens, with what others need to check them. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly keyId: string;
  /** The public half as the JWKS shows it. */
  readonly jwk: Readonly<Record<string, string>>;
}

const loaded = new Map<string | null, SigningKey>();
const MOST_LOADED = 100;

/**
 * The key of a sandbox: its `signingKey` setting (PKCS#8 PEM), or the development key pair that comes with bindbox.
 * Loaded once, and never generated: generating one takes longer than all the rest of a start.
 */
export function signingKeyOf(pem: string | null): SigningKey {
  const known = loaded.get(pem);
  if (known) return known;
  const key = loadKey(
    pem ?? readFileSync(new URL("fixtures/development-signing-key.pem", packageRoot), "utf8"),
  );
  if (loaded.size >= MOST_LOADED) loaded.clear();
  loaded.set(pem, key);
  return key;
}

/** Throws when the text is not a PEM private RSA key of at least 2048 bits. */
export function loadKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  if (
    privateKey.asymmetricKeyType !== "rsa" ||
    (privateKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048
  ) {
    throw new Error("the signing key must be an RSA key of at least 2048 bits");
  }
  const publicKey = createPublicKey(privateKey);
  const { n = "", e = "" } = publicKey.export({ format: "jwk" });
  // the JWK thumbprint of RFC 7638: the same key has the same id everywhere
  const keyId = createHash("sha256")
    .update(JSON.stringify({ e, kty: "RSA", n }))
    .digest("base64url");
  return { privateKey, publicKey, keyId, jwk: { kty: "RSA", use: "sig", alg: "RS256", kid: keyId, n, e } };
}
