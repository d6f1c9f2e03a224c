import { createHmac } from "node:crypto";
import { equalTexts } from "./equal-texts.js";

export type SignatureMethod = "HmacSHA1" | "HmacSHA256";

/** What `SignatureMethod` may be, by its digest. */
const DIGESTS: Readonly<Record<SignatureMethod, string>> = { HmacSHA1: "sha1", HmacSHA256: "sha256" };

export const isSignatureMethod = (text: string): text is SignatureMethod => Object.hasOwn(DIGESTS, text);

/** Decoded parameters in any order; `Signature` is not among what is signed. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** One way in which a client may have put the signed text together. The text is made when it is asked for. */
export interface SignatureCandidateV1 {
  readonly host: string;
  readonly parameters: ParameterForm;
  /** What is signed, in any order. */
  readonly pairs: Pairs;
  stringToSign(): string;
}

export type VerificationV1 =
  | { readonly valid: true; readonly candidate: SignatureCandidateV1 }
  | { readonly valid: false; readonly candidates: readonly SignatureCandidateV1[] };

type ParameterForm = "as sent" | "dots for underscores" | "without empty values";

/** documented: method, host, `/?` and the parameters sorted by name, their values not encoded. */
export function stringToSignV1(method: string, host: string, pairs: Pairs): string {
  const signed = pairs.filter(([name]) => name !== "Signature");
  const sorted = [...signed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${method}${host}/?${sorted.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** documented: base64 of the HMAC with the secret key. */
export const signatureV1 = (secretKey: string, method: SignatureMethod, text: string): string =>
  createHmac(DIGESTS[method], secretKey).update(text, "utf8").digest("base64");

/**
 * Looks for the candidate that a signature was made over.
 *
 * observed: Ruby sends its signature with a newline at the end.
 */
export function verifyV1(
  request: {
    readonly method: string;
    readonly pairs: Pairs;
    readonly signature: string;
    readonly signatureMethod: SignatureMethod;
  },
  secretKey: string,
  hosts: readonly string[],
): VerificationV1 {
  const sent = request.signature.trim();
  const candidates = signatureCandidatesV1(request.method, request.pairs, hosts);
  const candidate = candidates.find((each) =>
    equalTexts(signatureV1(secretKey, request.signatureMethod, each.stringToSign()), sent),
  );
  return candidate ? { valid: true, candidate } : { valid: false, candidates };
}

export function signatureCandidatesV1(
  method: string,
  pairs: Pairs,
  hosts: readonly string[],
): readonly SignatureCandidateV1[] {
  const forms = parameterForms(pairs);
  return hosts.flatMap((host) =>
    forms.map(([parameters, signed]) => ({
      host,
      parameters,
      pairs: signed,
      stringToSign: () => stringToSignV1(method, host, signed),
    })),
  );
}

/** observed: Python signs `.` where a name has `_`; Go leaves parameters without a value out of what it signs. */
function parameterForms(pairs: Pairs): readonly (readonly [ParameterForm, Pairs])[] {
  const forms: [ParameterForm, Pairs][] = [["as sent", pairs]];
  if (pairs.some(([name]) => name.includes("_"))) {
    forms.push([
      "dots for underscores",
      pairs.map(([name, value]) => [name.replaceAll("_", "."), value] as const),
    ]);
  }
  const filled = pairs.filter(([, value]) => value !== "");
  if (filled.length < pairs.length) forms.push(["without empty values", filled]);
  return forms;
}
