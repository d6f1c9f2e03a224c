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
