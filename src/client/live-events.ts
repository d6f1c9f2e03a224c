import type { TransportReply } from "./transport.js";

/** A live stream: an async iterable that goes on until its reader, or the emulator, ends it. */
export interface LiveEvents<Item> extends AsyncIterable<Item> {
  /** The next one; `undefined` once the stream has ended. */
  next(): Promise<Item | undefined>;
  /** Ends it; what has not been read is dropped. */
  close(): void;
}

/** How a stream is opened, and what is taken from it. */
export interface LiveEventsOptions<Item> {
  /** Resolves when the emulator listens. */
  readonly request: (signal: AbortSignal) => Promise<TransportReply>;
  /** What a server-sent event with JSON is to the reader; `undefined` for those that it does not see. */
  readonly item: (event: string, json: string) => Item | undefined;
  /** Ends the stream from outside. */
  readonly signal?: AbortSignal | undefined;
}

/** Opens a stream of server-sent events: what happens after it resolves is in the stream. */
export async function openEvents<Item>({
  request,
  item,
  signal,
}: LiveEventsOptions<Item>): Promise<LiveEvents<Item>> {
  const closing = new AbortController();
  const close = (): void => closing.abort();
  if (signal?.aborted) close();
  signal?.addEventListener("abort", close, { once: true });
  const reply = await request(closing.signal);
  const items = parsed(reply.chunks(), item, closing.signal);
  return {
    next: async () => {
      const { value, done } = await items.next();
      return done ? undefined : value;
    },
    [Symbol.asyncIterator]: () => closingAtTheEnd(items, close),
    close,
  };
}

/** Who leaves a `for await` loop is done with the stream. */
async function* closingAtTheEnd<Item>(items: AsyncIterable<Item>, close: () => void): AsyncGenerator<Item> {
  try {
    yield* items;
  } finally {
    close();
  }
}

async function* parsed<Item>(
  chunks: AsyncIterable<string>,
  itemOf: (event: string, json: string) => Item | undefined,
  signal: AbortSignal,
): AsyncGenerator<Item, undefined> {
  let unread = "";
  try {
    for await (const chunk of chunks) {
      const blocks = (unread + chunk).split("\n\n");
      unread = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, event = "message"] = /^event: (.*)$/m.exec(block) ?? [];
        const [, json] = /^data: (.*)$/m.exec(block) ?? [];
        const item = json === undefined ? undefined : itemOf(event, json);
        if (item !== undefined) yield item;
      }
    }
  } catch (error) {
    // who has closed it does not want to hear that it was cut off
    if (!signal.aborted) throw error;
  }
  return undefined;
}
