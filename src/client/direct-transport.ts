import type { Answer, EventStream, RawRequest } from "../http/messages.js";
import type { Handler } from "../http/server.js";
import { eventText } from "../http/write-events.js";
import { BindboxError } from "./bindbox-error.js";
import { TextQueue } from "./text-queue.js";
import type { Transport, TransportReply, TransportRequest } from "./transport.js";

/** The way into an emulator of the same process. */
export interface DirectTransport {
  readonly transport: Transport;
  /** Ends all waits and streams; nothing is answered from then on. */
  close(): void;
}

/**
 * Hands requests to the control API's handler without a socket between.
 *
 * @param baseUrl the address by which programs on this machine reach the emulator
 */
export function directTransport(handler: Handler, baseUrl: string): DirectTransport {
  const running = new Set<AbortController>();
  let stopped = false;
  return {
    transport: async (request) => {
      if (stopped) throw new BindboxError("the emulator was stopped");
      request.signal?.throwIfAborted();
      const { ending, end } = beginRequest(request.signal, running);
      try {
        const answer = await handler(rawRequest(request, baseUrl), () => ending);
        request.signal?.throwIfAborted();
        if (!answer.events) end();
        return replyOf(answer, ending, end);
      } catch (error) {
        end();
        throw error;
      }
    },
    close: () => {
      stopped = true;
      for (const request of running) request.abort();
    },
  };
}

/** What ends a request: itself when it is answered, who made it, and the end of the emulator. */
function beginRequest(
  own: AbortSignal | undefined,
  running: Set<AbortController>,
): { readonly ending: AbortSignal; readonly end: () => void } {
  const request = new AbortController();
  // signals of others live longer than the request, and must not keep it
  const end = (): void => {
    own?.removeEventListener("abort", end);
    running.delete(request);
    request.abort();
  };
  own?.addEventListener("abort", end, { once: true });
  running.add(request);
  return { ending: request.signal, end };
}

function rawRequest({ method, target, body }: TransportRequest, baseUrl: string): RawRequest {
  const [path = "", query = ""] = target.split("?");
  const content = body === undefined ? {} : { "content-type": "application/json" };
  return {
    method,
    path,
    query,
    headers: content,
    rawHeaders: Object.entries(content).flat(),
    targetHost: undefined,
    body: Buffer.from(body ?? ""),
    bodyTooLarge: false,
    clientIp: "127.0.0.1",
    baseUrl,
  };
}

/** What is read is what would have come over the wire: a copy, in which nothing of the emulator can be changed. */
const replyOf = ({ status, body, events }: Answer, signal: AbortSignal, end: () => void): TransportReply => ({
  status,
  text: async () => (typeof body === "string" ? body : (JSON.stringify(body) ?? "")),
  chunks: () => chunksOf(events, signal, end),
});

function chunksOf(
  events: EventStream | undefined,
  signal: AbortSignal,
  end: () => void,
): AsyncIterable<string> {
  const queue = new TextQueue();
  if (!events) queue.end();
  // at once, not with the first reader: what happens before it reads belongs to the stream too
  void events?.((event) => queue.push(eventText(event)), signal)
    .then(
      () => queue.end(),
      (error: unknown) => queue.fail(error),
    )
    .finally(end);
  return queue;
}
