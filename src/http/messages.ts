import type { IncomingHttpHeaders } from "node:http";

/** A request as it came over the wire, read once. */
export interface RawRequest {
  readonly method: string;
  /** The path, still percent-encoded, without the query. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values as they came, one after the other: what `headers` joins or drops can be seen here. */
  readonly rawHeaders: readonly string[];
  /** The host of an absolute-form target, by which a client uses bindbox as its HTTP proxy. */
  readonly targetHost: string | undefined;
  readonly body: Buffer;
  /** The body is longer than the emulator reads; `body` is empty then. */
  readonly bodyTooLarge: boolean;
  readonly clientIp: string;
  /** `http://127.0.0.1:4010`: the address by which the client reached the emulator. */
  readonly baseUrl: string;
}

/** One message of a stream of server-sent events. */
export interface ServerSentEvent {
  /** By which a client that lost its connection says where it was. */
  readonly id?: string;
  readonly event: string;
  /** Written as JSON. */
  readonly data: unknown;
}

/** No message, only how far the stream is: for a client that loses its connection before anything comes. */
export type StreamPosition = Required<Pick<ServerSentEvent, "id">>;

/**
 * Sends events until `signal` ends it (the client hung up, or bindbox stops).
 * Resolves when there is nothing more to send.
 */
export type EventStream = (
  send: (event: ServerSentEvent | StreamPosition) => void,
  signal: AbortSignal,
) => Promise<void>;

/** How an answer goes over the wire when somebody wants it to go wrong. */
export interface Delivery {
  /** How long it is held back, in milliseconds of machine time. */
  readonly delay?: number;
  /** Where the connection is dropped: before the first byte, or after half of the body. */
  readonly cut?: "before" | "middle";
  readonly bytesPerSecond?: number;
  /** The body ends before its end: what it would have said, the client does not learn. */
  readonly brokenOff?: true;
}

/** An answer before it is written to the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is written as it is, anything else as JSON. */
  readonly body: unknown;
  /** What the body is on the wire, where that was made already. */
  readonly text?: string;
  /** Server-sent events in the place of a body. */
  readonly events?: EventStream;
  /** Told when the client hung up before the answer was written. */
  readonly onUndelivered?: () => void;
  /** Set only by fault rules. */
  readonly delivery?: Delivery;
}

const EXPOSED = "access-control-expose-headers";

/** An answer with one more header, which pages of other sites may read where they may read any. */
export function withHeader(answer: Answer, name: string, value: string): Answer {
  const { [EXPOSED]: exposed, ...headers } = answer.headers;
  const readable = exposed === undefined ? {} : { [EXPOSED]: `${exposed}, ${name}` };
  return { ...answer, headers: { ...headers, ...readable, [name]: value } };
}

/** What an answer's body is on the wire. */
export const bodyText = ({ body, text }: Pick<Answer, "body" | "text">): string =>
  text ?? (typeof body === "string" ? body : JSON.stringify(body));

/** An answer that goes on for as long as its client listens. */
export const streamAnswer = (events: EventStream): Answer => ({
  status: 200,
  headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  body: "",
  events,
});

/** The status of an answer that has no body, nor a length of one. */
export const NO_CONTENT = 204;

const JSON_TYPE = "application/json; charset=utf-8";

export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { "content-type": JSON_TYPE, ...headers },
  body,
});

/** An answer that is all in its status. */
export const emptyAnswer = (headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: NO_CONTENT,
  headers,
  body: "",
});

/** One header's value; the first when a client sent several. */
export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
