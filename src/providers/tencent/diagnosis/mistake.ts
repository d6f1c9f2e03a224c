import type { SignatureMistake } from "../../explainer.js";
import { equalTexts } from "../equal-texts.js";

/** A way of signing, with what is wrong about it. */
export interface Variant<Recipe> {
  readonly recipe: Recipe;
  /** What the client did and what it should do. */
  readonly explanation: string;
}

/** A kind of mistake: ways of signing that differ from the right one in one respect. */
export interface Mistake<Recipe> {
  readonly kind: string;
  readonly variants: (right: Recipe) => Iterable<Variant<Recipe>>;
}

/** A key that leads to some sandbox of the emulator. */
export interface KnownKey {
  readonly secretId: string;
  readonly secretKey: string;
  readonly sandbox: string;
}

/**
 * The first mistake that explains a signature.
 *
 * @param rights the ways of signing that would be accepted
 * @param mistakes the likeliest first
 */
export function findMistake<Recipe>(
  claimed: string,
  rights: readonly Recipe[],
  mistakes: readonly Mistake<Recipe>[],
  signatureOf: (recipe: Recipe) => string,
): SignatureMistake | undefined {
  for (const { kind, variants } of mistakes) {
    for (const right of rights) {
      for (const { recipe, explanation } of variants(right)) {
        if (equalTexts(signatureOf(recipe), claimed)) return { kind, explanation };
      }
    }
  }
  return undefined;
}

/** Secret keys that people sign with in the place of the right one. No key is ever shown. */
export function* wrongKeys<Recipe extends { readonly secretKey: string }>(
  right: Recipe,
  secretId: string,
  others: readonly KnownKey[],
): Generator<Variant<Recipe>> {
  for (const { secretId: other, secretKey, sandbox } of others) {
    const explanation = `the signature was made with the key of ${other} (sandbox ${sandbox}), the request names ${secretId}`;
    yield { recipe: { ...right, secretKey }, explanation };
  }
  const key = right.secretKey;
  const misread: readonly (readonly [string, string])[] = [
    ["", "the secret key was empty when the request was signed"],
    [secretId, "the SecretId was used in the place of the secret key"],
    [`${key}\n`, "the secret key was signed with a line break at its end"],
    [`${key} `, "the secret key was signed with a blank at its end"],
    [` ${key}`, "the secret key was signed with a blank before it"],
    [`"${key}"`, "the secret key was signed with quotation marks around it"],
    [key.toLowerCase(), "the secret key was signed in lower case"],
    [key.toUpperCase(), "the secret key was signed in upper case"],
    ["undefined", "the secret key was the text `undefined` when the request was signed"],
    ["null", "the secret key was the text `null` when the request was signed"],
  ];
  for (const [secretKey, explanation] of misread) yield { recipe: { ...right, secretKey }, explanation };
}

const GENUINE = "tencentcloudapi.com";
const SERVICES = ["organization", "cvm", "cam", "sts", "account", "billing"];

/** Hosts that people sign in the place of the one that their request goes to. */
export function* otherHosts<Recipe extends { readonly host: string }>(
  right: Recipe,
  sent: string,
): Generator<Variant<Recipe>> {
  const [name = "", port = ""] = sent.replace(/^https?:\/\//i, "").split(/:(?=\d+$)/);
  const names = [name, "localhost", "127.0.0.1", "[::1]", "0.0.0.0", "bindbox", "host.docker.internal"];
  const local = names.flatMap((host) => [host, ...(port === "" ? [] : [`${host}:${port}`])]);
  const genuine = [
    GENUINE,
    ...SERVICES.flatMap((service) => [`${service}.${GENUINE}`, `${service}.intl.${GENUINE}`]),
  ];
  const upper = [sent.toUpperCase(), `http://${sent}`, `https://${sent}`, `${sent}/`, ""];
  for (const host of new Set([...local, ...genuine, ...upper])) {
    const explanation =
      host !== "" && `${host}:${port}` === sent
        ? `the host was signed without its port: ${host}, but the request says Host: ${sent}`
        : `the host that was signed is ${host === "" ? "empty" : host}, the request says Host: ${sent}`;
    yield { recipe: { ...right, host }, explanation };
  }
}
