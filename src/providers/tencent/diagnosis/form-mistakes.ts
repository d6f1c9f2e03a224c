import type { SignatureMistake } from "../../explainer.js";
import { isMalformed } from "../authorization.js";
import type { TencentCall } from "../call.js";
import { SERVICE } from "../signing-hosts.js";

/** What is wrong with an `Authorization` header that the gateway could not take, in words that say what to do. */
export function formMistake({ signing, request }: TencentCall): SignatureMistake | undefined {
  if (signing.version === "v1") return undefined;
  const { authorization } = signing;
  if (!isMalformed(authorization)) {
    const explanation = `the credential scope names the service ${authorization.service}; it has to be ${SERVICE}`;
    return { kind: "wrong-service", explanation };
  }
  const { problem } = authorization;
  const sent = String(request.headers.authorization ?? "");
  if (problem.startsWith("the algorithm")) {
    const [algorithm = ""] = sent.trim().split(/\s/, 1);
    const explanation = `Authorization begins with ${shownAlgorithm(algorithm)}; it has to be TC3-HMAC-SHA256`;
    return { kind: "wrong-algorithm", explanation };
  }
  if (problem.startsWith("`tc3_request`")) {
    return { kind: "terminator", explanation: "the credential scope has to end in /tc3_request" };
  }
  if (problem.includes("in SignedHeaders")) {
    return { kind: "signed-headers", explanation: `${problem}; content-type and host have to be signed` };
  }
  return { kind: "malformed-authorization", explanation: `${problem}; ${EXPECTED}` };
}

const EXPECTED =
  "it has to be TC3-HMAC-SHA256 Credential=<SecretId>/<UTC date>/organization/tc3_request, SignedHeaders=content-type;host, Signature=<64 hexadecimal digits>";

/** A header that is no more than a secret has no algorithm to show. */
const shownAlgorithm = (text: string): string =>
  /^[A-Za-z0-9-]{1,24}$/.test(text) ? text : "something else";
