import { createHash, createHmac } from "node:crypto";
import { ALGORITHM, type Authorization } from "./authorization.js";
import { equalTexts } from "./equal-texts.js";

/** What a TC3 signature is made over, as it came over the wire. */
export interface SignedRequest {
  readonly method: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** `X-TC-Timestamp` as it was sent. */
  readonly timestamp: string;
  /** One header's value as it was sent, by lower-cased name. */
  readonly header: (name: string) => string | undefined;
  /** See `payloadHash`. */
  readonly payloadHash: string;
}

type HeaderValues = "as sent" | "lower-cased";

/** One way in which a client may have put the signed text together. The texts are made when they are asked for. */
export interface SignatureCandidate {
  readonly host: string;
  readonly headerValues: HeaderValues;
  canonicalRequest(): string;
  stringToSign(): string;
}

/** A signature was made over one of the candidates, or over none of them. */
export type Verification =
  | { readonly valid: true; readonly candidate: SignatureCandidate }
  | { readonly valid: false; readonly candidates: readonly SignatureCandidate[] };

/** The value of `X-TC-Content-SHA256` that leaves the body out of the signature. */
export const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

/** The hash that stands for the body. observed: the word `UNSIGNED-PAYLOAD` in `X-TC-Content-SHA256` is hashed in the body's place. */
export const payloadHash = (body: Buffer, declared: string | undefined): string =>
  sha256(declared === UNSIGNED_PAYLOAD ? UNSIGNED_PAYLOAD : body);

/**
 * documented: method, `/`, raw query (empty for POST), headers, their names, hash of the body; the path is always `/`.
 *
 * @param headerValue the value of a signed header
 */
export function canonicalRequest(
  { method, query, payloadHash: hash }: Pick<SignedRequest, "method" | "query" | "payloadHash">,
  signedHeaders: readonly string[],
  headerValue: (name: string) => string,
): string {
  const headers = signedHeaders.map((name) => `${name}:${headerValue(name).trim()}\n`).join("");
  return [method, "/", method === "POST" ? "" : query, headers, signedHeaders.join(";"), hash].join("\n");
}

/** documented: algorithm, timestamp, credential scope, hash of the canonical request. */
export const stringToSign = (
  timestamp: string,
  { date, service }: Pick<Authorization, "date" | "service">,
  canonical: string,
): string => [ALGORITHM, timestamp, `${date}/${service}/tc3_request`, sha256(canonical)].join("\n");

/** documented: a key for each date and service is derived from the secret key. */
export function signatureV3(
  secretKey: string,
  { date, service }: Pick<Authorization, "date" | "service">,
  text: string,
): string {
  return hmac(signingKey(secretKey, date, service), text).toString("hex");
}

const signingKey = (secretKey: string, date: string, service: string): Buffer =>
  hmac(hmac(hmac(`TC3${secretKey}`, date), service), "tc3_request");

/** Looks for the candidate that a signature was made over. */
export function verifyV3(
  request: SignedRequest,
  authorization: Authorization,
  secretKey: string,
  hosts: readonly string[],
): Verification {
  const candidates = signatureCandidates(request, authorization, hosts);
  const key = signingKey(secretKey, authorization.date, authorization.service);
  const candidate = candidates.find((each) =>
    equalTexts(hmac(key, each.stringToSign()).toString("hex"), authorization.signature),
  );
  return candidate ? { valid: true, candidate } : { valid: false, candidates };
}

/** documented: header values are lower-cased. observed: the SDKs sign them as they send them. Both are accepted. */
export function signatureCandidates(
  request: SignedRequest,
  authorization: Authorization,
  hosts: readonly string[],
): readonly SignatureCandidate[] {
  const others = authorization.signedHeaders.filter((name) => name !== "host");
  const caseMatters = others.some((name) => {
    const value = request.header(name) ?? "";
    return value !== value.toLowerCase();
  });
  const spellings: readonly HeaderValues[] = caseMatters ? ["as sent", "lower-cased"] : ["as sent"];
  return hosts.flatMap((host) =>
    spellings.map((headerValues) => candidateOf(request, authorization, host, headerValues)),
  );
}

function candidateOf(
  request: SignedRequest,
  authorization: Authorization,
  host: string,
  headerValues: HeaderValues,
): SignatureCandidate {
  const value = (name: string): string => {
    if (name === "host") return host;
    const sent = request.header(name) ?? "";
    return headerValues === "lower-cased" ? sent.toLowerCase() : sent;
  };
  const canonical = () => canonicalRequest(request, authorization.signedHeaders, value);
  return {
    host,
    headerValues,
    canonicalRequest: canonical,
    stringToSign: () => stringToSign(request.timestamp, authorization, canonical()),
  };
}

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text, "utf8").digest();
