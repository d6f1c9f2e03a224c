import type { EventType } from "../observe/event-type.js";
import { type LiveEvents, openEvents } from "./live-events.js";
import type { TransportReply } from "./transport.js";

/** One thing that has happened. */
export interface BindboxEvent {
  readonly type: EventType;
  readonly sandbox: string;
  /** The moment in the sandbox's time, ISO 8601. */
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventOptions {
  /** Only these; all of them when left out. */
  readonly types?: readonly BindboxEvent["type"][] | undefined;
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

interface Request {
  readonly query: { readonly type?: string | undefined };
  readonly signal: AbortSignal;
}

/** Opens a stream of events by a request of whoever has them. */
export const openBindboxEvents = (
  { types, signal }: EventOptions,
  send: (request: Request) => Promise<TransportReply>,
): Promise<LiveEvents<BindboxEvent>> =>
  openEvents<BindboxEvent>({
    request: (closing) => send({ query: { type: types?.join(",") }, signal: closing }),
    item: (_event, json) => JSON.parse(json),
    signal,
  });
