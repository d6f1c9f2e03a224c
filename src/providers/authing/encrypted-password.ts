import { constants, createPrivateKey, createPublicKey, type KeyObject, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { packageRoot } from "../../package-root.js";

export type PasswordEncryption = "none" | "rsa" | "sm2";

/**
 * The SM2 key pair that comes with bindbox, as hexadecimal text: for development only, everybody knows it.
 */
export const DEVELOPMENT_SM2_PRIVATE_KEY = "cbf9224241c30f0067f1cedac2292b5a8be65859ba9f58e3069f6fa83d84c7f3";
export const DEVELOPMENT_SM2_PUBLIC_KEY =
  "04cdf67af2017ac8917ef784f2eb206e81acf69381acfcd2367fa349fe2f477d21a4a170a754e8d9a56ba7e7a8362f786c36d3b3403260f5031fee7916a1f2e18c";

/**
 * The password behind what a client sent, or undefined when it cannot be decrypted.
 * documented: `rsa` and `sm2`; inferred: PKCS#1 v1.5 in base64, hexadecimal SM2; chosen: both SM2 orders, with and without `04`.
 */
export async function readPassword(
  text: string,
  encryption: PasswordEncryption = "none",
): Promise<string | undefined> {
  if (encryption === "none") return text;
  return encryption === "rsa" ? decryptRsa(text) : await decryptSm2(text);
}

let rsaKey: KeyObject | undefined;

/** The RSA key pair for passwords that comes with bindbox. documented: 1024 bits. */
function passwordKey(): KeyObject {
  rsaKey ??= createPrivateKey(readFileSync(new URL("fixtures/development-password-key.pem", packageRoot)));
  return rsaKey;
}

/** What clients encrypt with: PEM, SubjectPublicKeyInfo. */
export const passwordPublicKey = (): string =>
  createPublicKey(passwordKey()).export({ type: "spki", format: "pem" }).toString();

function decryptRsa(base64: string): string | undefined {
  try {
    // Node refuses RSA_PKCS1_PADDING for decryption, so the padding of section 7.2 of RFC 8017 is taken off here.
    // Nothing is lost: the private key is public anyway.
    const block = privateDecrypt(
      { key: passwordKey(), padding: constants.RSA_NO_PADDING },
      Buffer.from(base64, "base64"),
    );
    const end = block.indexOf(0, 2);
    const padded = block[0] === 0 && block[1] === 2 && end >= 10;
    return padded ? block.subarray(end + 1).toString("utf8") : undefined;
  } catch {
    return undefined;
  }
}

const C1_HEX_LENGTH = 128;
const [C1C2C3, C1C3C2] = [0, 1] as const;

async function decryptSm2(hex: string): Promise<string | undefined> {
  const { sm2 } = await import("sm-crypto-v2");
  const bare = hex.toLowerCase();
  const candidates = bare.startsWith("04") ? [bare.slice(2), bare] : [bare];
  for (const cipher of candidates) {
    if (!/^[0-9a-f]+$/.test(cipher) || cipher.length <= C1_HEX_LENGTH) continue;
    for (const order of [C1C3C2, C1C2C3]) {
      const password = attempt(() =>
        String(sm2.doDecrypt(cipher, DEVELOPMENT_SM2_PRIVATE_KEY, order, { output: "string" })),
      );
      if (password) return password;
    }
  }
  return undefined;
}

function attempt(work: () => string): string | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
