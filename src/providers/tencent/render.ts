import type { Answer } from "../../http/messages.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { messageOf } from "../error-catalogue.js";
import type { Failure, Outcome } from "../outcome.js";
import type { TencentCall } from "./call.js";
import { isTencentErrorName, tencentErrors } from "./errors.js";
import { SERVICE } from "./signing-hosts.js";

/**
 * Exactly this. observed: with a charset behind it the Python SDK and tccli take an error for a success. It is also why
 * `jsonAnswer` is not used here.
 */
const HEADERS = { "content-type": "application/json" };

/**
 * Puts the envelope around an outcome.
 *
 * documented: HTTP 200 for errors too, and a RequestId always. observed: a success must not have an `Error` key at all.
 */
export function renderOutcome(call: TencentCall, outcome: Outcome, sandbox: Sandbox): Answer {
  const RequestId = sandbox.requestIds.uuid();
  if (outcome.kind === "ok") {
    return { status: 200, headers: HEADERS, body: envelopeOf(outcome.data, RequestId) };
  }
  const { code, message } = errorOf(call, outcome, RequestId);
  const body = { Response: { Error: { Code: code, Message: message }, RequestId } };
  return { status: 200, headers: HEADERS, body };
}

/** What a success looks like. */
export const envelopeOf = (data: unknown, RequestId: string) => ({
  Response: { ...(typeof data === "object" ? data : {}), RequestId },
});

function errorOf({ language, common }: TencentCall, { error, details }: Failure, requestId: string) {
  const entry = tencentErrors[isTencentErrorName(error) ? error : "InternalError#bindbox"];
  // observed: what a refusal of the access control says of the request; no action knows it
  const request = { requestId, operation: `${SERVICE}:${common.action}`, resource: "*" };
  return { code: entry.code, message: messageOf(entry, language, { ...request, ...details }) };
}
