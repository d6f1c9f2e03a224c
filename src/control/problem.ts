import type { Violation } from "../contract/contract.js";
import type { Answer } from "../http/messages.js";

export interface FieldError {
  /** Where: `body/verifyOldEmail`, `query/wait`. */
  readonly pointer: string;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
};

/** An `application/problem+json` answer (RFC 9457). */
export function problem(
  status: number,
  detail: string,
  more: { readonly errors?: readonly FieldError[] } & Readonly<Record<string, unknown>> = {},
  headers?: Record<string, string>,
): Answer {
  const title = titles[status] ?? "Error";
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: { type: "about:blank", title, status, detail, ...more },
  };
}

/** The answer to an input that does not fit; it names each field. */
export function badInput(errors: readonly FieldError[]): Answer {
  return problem(400, errors.map(({ pointer, message }) => `${pointer}: ${message}`).join("; "), { errors });
}

/** The answer to an input that fits, but not to what is there already; it names each field. */
export function conflict(errors: readonly FieldError[]): Answer {
  return problem(409, errors.map(({ pointer, message }) => `${pointer}: ${message}`).join("; "), { errors });
}

export const fieldErrors = (violations: readonly Violation[]): FieldError[] =>
  violations.map(({ path, message }) => ({
    pointer: pointerOf(path, message),
    message: readable(withoutPlace(message)),
  }));

/** A member that is missing or unknown is named too, not only the object it is about. */
function pointerOf(path: readonly string[], message: string): string {
  const [, member] = /(?:required property|found) '([^']+)'/.exec(message) ?? [];
  return [...(path.length > 0 ? path : ["body"]), ...(member === undefined ? [] : [member])].join("/");
}

const withoutPlace = (message: string): string => message.replace(/^Request .*?\b(must)\b/, "$1");

/** What the pattern of a duration ends with, in any of its forms. */
const DURATION_PATTERN = "(ms|s|m|h|d))+$";

/** What the pattern of a moment ends with that may be given as a duration from now. */
const MOMENT_PATTERN = "(ms|s|m|h|d))+)$";

/** An example says more than a pattern. */
function readable(message: string): string {
  if (message.includes(DURATION_PATTERN)) return "must be a duration such as 61s, 5m or 1h30m";
  if (message.includes(MOMENT_PATTERN))
    return "must be a moment such as 2030-01-01T00:00:00Z, or a duration from now such as 5s or -1h";
  return message;
}
