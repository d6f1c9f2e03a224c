import { type Failure, fail } from "../outcome.js";
import { isMultipart, mediaType, type SigningV1, type SigningV3, type TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import { isSignatureMethod } from "./signature-v1.js";

type Refusal = Failure<TencentErrorName> | undefined;

/** documented: 32 KB for GET, 1 MB for a form, 10 MB for JSON. */
const QUERY_LIMIT = 32 * 1024;
const FORM_LIMIT = 1024 * 1024;

/** documented: only GET and POST. */
export function refuseMethod({ request: { method } }: TencentCall): Refusal {
  if (method === "GET" || method === "POST") return undefined;
  return fail("UnsupportedProtocol", { hint: `the request came by ${method}` });
}

export function refuseSize({ request, signing }: TencentCall): Refusal {
  if (request.method === "GET") {
    return request.query.length > QUERY_LIMIT ? fail("RequestSizeLimitExceeded") : undefined;
  }
  // observed: a form that is too large cannot be validated, as the gateway puts it
  if (signing.version === "v1" && (request.bodyTooLarge || request.body.length > FORM_LIMIT)) {
    return fail("AuthFailure.SignatureFailure#bodyTooLarge");
  }
  return request.bodyTooLarge ? fail("RequestSizeLimitExceeded") : undefined;
}

const SINGLE_HEADER = /^(authorization|host|content-type|x-tc-.+)$/i;

/** chosen: a header that decides what the request means may come once, like a parameter. */
export function refuseRepeatedHeader({ request: { rawHeaders } }: TencentCall): Refusal {
  const seen = new Set<string>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? "";
    if (!SINGLE_HEADER.test(name)) continue;
    if (seen.has(name.toLowerCase())) {
      return fail("InvalidParameter#repeated", { details: { parameter: name } });
    }
    seen.add(name.toLowerCase());
  }
  return undefined;
}

/** Whether the common parameters are there and of the right kind. */
export const refuseIncomplete = (call: TencentCall): Refusal =>
  call.signing.version === "v3" ? refuseIncompleteV3(call.signing) : refuseIncompleteV1(call, call.signing);

/** observed: `X-TC-Action` is asked for before the text of `Authorization` is looked at. */
function refuseIncompleteV3({ common }: SigningV3): Refusal {
  const required = {
    "X-TC-Action": common.action,
    "X-TC-Timestamp": common.timestamp,
    "X-TC-Version": common.version,
  };
  return refuseMissing("MissingParameter#header", required) ?? refuseTimestamp("X-TC-Timestamp", common);
}

/** observed: parameters are parsed first; of those required `Timestamp` is asked for first, and `Action` before expiry. */
function refuseIncompleteV1({ request, common: { action = "" } }: TencentCall, signing: SigningV1): Refusal {
  if (isMultipart(request)) {
    return fail("UnsupportedProtocol#contentType", {
      details: { action, contentType: mediaType(request) },
      hint: "a request without Authorization header is a query or a form",
    });
  }
  const { common, failure } = signing;
  const required = {
    Timestamp: common.timestamp,
    Action: common.action,
    Nonce: common.nonce,
    SecretId: common.secretId,
    Version: common.version,
    Signature: common.signature,
  };
  return (
    failure ??
    refuseMissing("MissingParameter", required) ??
    refuseTimestamp("Timestamp", common) ??
    refuseNonce(common.nonce) ??
    refuseSignatureMethod(common.signatureMethod)
  );
}

function refuseMissing(
  error: "MissingParameter" | "MissingParameter#header",
  required: Readonly<Record<string, string | undefined>>,
): Refusal {
  const missing = Object.entries(required).find(([, value]) => value === undefined);
  return missing && fail(error, { details: { parameter: missing[0] } });
}

/** inferred: what is no number gets the complaint about types. */
function refuseTimestamp(parameter: string, { timestamp = "" }: { readonly timestamp?: string | undefined }) {
  if (/^\d+$/.test(timestamp)) return undefined;
  return fail("InvalidParameter#type", { details: { parameter, type: "int64" } });
}

const refuseNonce = (nonce = ""): Refusal =>
  /^\d+$/.test(nonce) ? undefined : fail("InvalidParameter#nonce", { details: { parameter: "Nonce" } });

/** documented: HmacSHA1, which is the default, and HmacSHA256. */
const refuseSignatureMethod = (method = "HmacSHA1"): Refusal =>
  isSignatureMethod(method)
    ? undefined
    : fail("InvalidParameterValue", { details: { parameter: "SignatureMethod" } });
