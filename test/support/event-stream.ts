import { expect } from "vitest";

export interface StreamedEvent {
  readonly type: string;
  readonly sandbox: string;
  readonly at: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every type
  readonly data: any;
}

/** An open stream of server-sent events, read as it comes. */
export class EventStreamClient {
  readonly received: StreamedEvent[] = [];
  /** What a browser would send as `Last-Event-ID`. */
  lastId: string | undefined;
  #taken = 0;
  #arrived: (() => void) | undefined;
  #ended = false;

  constructor(
    body: ReadableStream<Uint8Array>,
    readonly close: () => void,
  ) {
    void this.#read(body);
  }

  /** The next event that was not taken yet. Rejects when the stream ends before it comes. */
  async next(): Promise<StreamedEvent> {
    for (;;) {
      const event = this.received[this.#taken];
      if (event) {
        this.#taken += 1;
        return event;
      }
      if (this.#ended) throw new Error("the stream has ended");
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) {
          this.lastId = /^id: (.*)$/m.exec(block)?.[1] ?? this.lastId;
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data !== undefined) this.received.push(JSON.parse(data));
        }
        this.#arrived?.();
      }
    } catch {
      // closed by the test
    }
    this.#ended = true;
    this.#arrived?.();
  }
}

/** Opens a stream; it listens once this resolves. */
export async function openEvents(
  url: string,
  headers: Record<string, string> = {},
): Promise<EventStreamClient> {
  const controller = new AbortController();
  const response = await fetch(url, { headers, signal: controller.signal });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  if (!response.body) throw new Error("the stream has no body");
  return new EventStreamClient(response.body, () => controller.abort());
}
