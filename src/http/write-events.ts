import type { ServerResponse } from "node:http";
import type { Answer, EventStream, ServerSentEvent, StreamPosition } from "./messages.js";

/** How often a silent stream gives a sign of life, in milliseconds: proxies close connections that say nothing. */
const HEARTBEAT = 15_000;

/** What may wait for a client that reads slowly, in bytes. Who is further behind is cut off and may come back. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Writes a stream of server-sent events; resolves when it has ended. */
export async function writeEvents(
  response: ServerResponse,
  { status, headers }: Answer,
  events: EventStream,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(status, { ...headers, connection: "close" });
  // a comment at once, so that the client sees that it is listening
  response.write(": listening\n\n");
  const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT);
  try {
    await events((event) => {
      response.write(eventText(event));
      if (response.writableLength > MOST_WAITING) response.destroy();
    }, signal);
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}

/** An event as it goes over the wire. JSON has no line breaks of its own, so one `data` line holds it. */
export function eventText(sent: ServerSentEvent | StreamPosition): string {
  const id = sent.id === undefined ? "" : `id: ${sent.id}\n`;
  return "event" in sent ? `${id}event: ${sent.event}\ndata: ${JSON.stringify(sent.data)}\n\n` : `${id}\n`;
}
