import type { Pairs } from "./signature-v1.js";

/** What every request tells besides its input, in headers (v3) or among its parameters (v1). */
export interface CommonParameters {
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly timestamp: string | undefined;
  readonly region: string | undefined;
  readonly language: string | undefined;
  readonly token: string | undefined;
}

/** The parameters of a signature of version 1. */
export interface V1Parameters extends CommonParameters {
  readonly nonce: string | undefined;
  readonly secretId: string | undefined;
  readonly signature: string | undefined;
  readonly signatureMethod: string | undefined;
}

/** An absent value and an empty one are the same. observed: Java and .NET send `X-TC-Region` empty. */
type Lookup = (name: string) => string | undefined;

/** @param lookup by the names of version 1; those of the headers are the same after `X-TC-` */
export const readCommon = (lookup: Lookup): CommonParameters => ({
  action: lookup("Action") || undefined,
  version: lookup("Version") || undefined,
  timestamp: lookup("Timestamp") || undefined,
  region: lookup("Region") || undefined,
  language: lookup("Language") || undefined,
  token: lookup("Token") || undefined,
});

export function readV1Common(pairs: Pairs): V1Parameters {
  const values = new Map(pairs);
  return {
    ...readCommon((name) => values.get(name)),
    nonce: values.get("Nonce") || undefined,
    secretId: values.get("SecretId") || undefined,
    signature: values.get("Signature") || undefined,
    signatureMethod: values.get("SignatureMethod") || undefined,
  };
}

const V1_NAMES: ReadonlySet<string> = new Set([
  "Action",
  "Version",
  "Timestamp",
  "Region",
  "Language",
  "Token",
  "Nonce",
  "SecretId",
  "Signature",
  "SignatureMethod",
  "RequestClient",
]);

/** The parameters that belong to the action. */
export const ownParameters = (pairs: Pairs): Pairs => pairs.filter(([name]) => !V1_NAMES.has(name));
