import { createHmac } from "node:crypto";
import type { Pairs, SignatureMethod } from "../signature-v1.js";

/** How a signature of version 1 is put together, with every part that somebody may get wrong. */
export interface RecipeV1 {
  readonly secretKey: string;
  readonly signatureMethod: SignatureMethod;
  readonly method: string;
  readonly host: string;
  /** Between host and parameters. */
  readonly path: string;
  /** Without the signature, in the order in which they are signed. */
  readonly pairs: Pairs;
  readonly encodeValue: (value: string) => string;
  /** Writes the signature. */
  readonly encode: (bytes: Buffer) => string;
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** documented: sorted by name, values as they are, base64. */
export const documentedFormV1 = (
  pairs: Pairs,
): Pick<RecipeV1, "path" | "pairs" | "encodeValue" | "encode"> => ({
  path: "/?",
  pairs: pairs.filter(([name]) => name !== "Signature").toSorted(byName),
  encodeValue: (value) => value,
  encode: (bytes) => bytes.toString("base64"),
});

export const stringToSignOfV1 = ({ method, host, path, pairs, encodeValue }: RecipeV1): string =>
  `${method}${host}${path}${pairs.map(([name, value]) => `${name}=${encodeValue(value)}`).join("&")}`;

export function signatureOfV1(recipe: RecipeV1): string {
  const digest = recipe.signatureMethod === "HmacSHA256" ? "sha256" : "sha1";
  const bytes = createHmac(digest, recipe.secretKey).update(stringToSignOfV1(recipe), "utf8").digest();
  return recipe.encode(bytes);
}
