import { type ServerResponse, STATUS_CODES } from "node:http";

/** Why a request is turned away before anybody has read it. */
export interface Refusal {
  readonly status: number;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Turns a request away with `application/problem+json` (RFC 9457). Node throws away what is left of its body. */
export function refuse(
  response: ServerResponse,
  { status, detail, headers }: Refusal,
  more: Readonly<Record<string, string>>,
): void {
  const body = JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail });
  response.writeHead(status, {
    ...more,
    ...headers,
    "content-type": "application/problem+json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
