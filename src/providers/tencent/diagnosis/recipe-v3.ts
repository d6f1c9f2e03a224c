import { createHash, createHmac } from "node:crypto";
import { ALGORITHM, type Authorization } from "../authorization.js";

/** How a TC3 signature is put together, with every part that somebody may get wrong. */
export interface RecipeV3 {
  readonly secretKey: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly host: string;
  /** Signed headers besides the host, in the order in which they are signed. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The names as the canonical request has them. */
  readonly names: readonly string[];
  readonly payloadHash: string;
  readonly algorithm: string;
  readonly timestamp: string;
  /** Date and service of the credential scope, as the string to sign has them. */
  readonly date: string;
  readonly service: string;
  readonly terminator: string;
  /** Those that the signing key is derived from. */
  readonly keyDate: string;
  readonly keyService: string;
  readonly keyPrefix: string;
  readonly keyTerminator: string;
  /** Spells the names of headers. */
  readonly spelling: (name: string) => string;
  /** Makes one text of the parts of the canonical request; the headers have a line break behind each. */
  readonly join: (parts: CanonicalParts) => string;
  /** Writes the signature. */
  readonly encode: (bytes: Buffer) => string;
}

export interface CanonicalParts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: string;
  readonly names: string;
  readonly payloadHash: string;
}

/** What the documents say of the parts that no request chooses. */
export const documentedForm = (
  secretKey: string,
  { date, service, signedHeaders }: Authorization,
): Pick<
  RecipeV3,
  | "secretKey"
  | "path"
  | "names"
  | "algorithm"
  | "date"
  | "service"
  | "terminator"
  | "keyDate"
  | "keyService"
  | "keyPrefix"
  | "keyTerminator"
  | "spelling"
  | "join"
  | "encode"
> => ({
  secretKey,
  path: "/",
  names: signedHeaders,
  algorithm: ALGORITHM,
  date,
  service,
  terminator: "tc3_request",
  keyDate: date,
  keyService: service,
  keyPrefix: "TC3",
  keyTerminator: "tc3_request",
  spelling: (name) => name,
  join: joinParts,
  encode: (bytes) => bytes.toString("hex"),
});

const joinParts = ({ method, path, query, headers, names, payloadHash }: CanonicalParts): string =>
  [method, path, query, headers, names, payloadHash].join("\n");

export function canonicalRequestOf(recipe: RecipeV3): string {
  const { method, path, query, host, names, payloadHash, spelling, join } = recipe;
  const values = new Map([...recipe.headers, ["host", host] as const]);
  const headers = names.map((name) => `${spelling(name)}:${(values.get(name) ?? "").trim()}\n`).join("");
  return join({ method, path, query, headers, names: names.map(spelling).join(";"), payloadHash });
}

export function stringToSignOf(recipe: RecipeV3): string {
  const { algorithm, timestamp, date, service, terminator } = recipe;
  const scope = [date, service, terminator].filter((part) => part !== "").join("/");
  return [algorithm, timestamp, scope, sha256(canonicalRequestOf(recipe))].join("\n");
}

export function signatureOfV3(recipe: RecipeV3): string {
  const { keyPrefix, secretKey, keyDate, keyService, keyTerminator, encode } = recipe;
  const ofService = hmac(hmac(`${keyPrefix}${secretKey}`, keyDate), keyService);
  const key = keyTerminator === "" ? ofService : hmac(ofService, keyTerminator);
  return encode(hmac(key, stringToSignOf(recipe)));
}

export const sha256 = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text, "utf8").digest();
