import type { Answer } from "../../http/messages.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { messageOf } from "../error-catalogue.js";
import type { Failure, Outcome } from "../outcome.js";
import type { TencentCall } from "./call.js";
import { isTencentErrorName, tencentErrors } from "./errors.js";

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
export function renderOutcome({ language }: TencentCall, outcome: Outcome, sandbox: Sandbox): Answer {
  const RequestId = sandbox.requestIds.uuid();
  if (outcome.kind === "ok") {
    const data = typeof outcome.data === "object" ? outcome.data : {};
    return { status: 200, headers: HEADERS, body: { Response: { ...data, RequestId } } };
  }
  const { code, message } = errorOf(outcome, language);
  const body = { Response: { Error: { Code: code, Message: message }, RequestId } };
  return { status: 200, headers: HEADERS, body };
}

function errorOf({ error, details }: Failure, language: TencentCall["language"]) {
  const entry = tencentErrors[isTencentErrorName(error) ? error : "InternalError#bindbox"];
  return { code: entry.code, message: messageOf(entry, language, details) };
}
