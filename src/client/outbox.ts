import { WaitTimeoutError } from "./bindbox-error.js";
import type { SandboxClient } from "./control-client.js";
import { type LiveEvents, openEvents } from "./live-events.js";
import type { AnswerOf, QueryOf, Schema } from "./operation-types.js";
import { askFor, millisecondsOf, type Wait } from "./wait.js";

export type Message = Schema<"Message">;
/** Which messages are meant; what is left out matches all. */
export type MessageFilter = QueryOf<"delete-messages">;
export type MessageList = Omit<QueryOf<"list-messages">, "wait">;

export interface MessageStreamOptions extends MessageFilter {
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

export interface MessageWait extends MessageFilter {
  /** The longest wait, in machine time; 5 s when left out. */
  readonly timeout?: Wait | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the emulated services have sent: nothing leaves the machine. */
export class OutboxHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** The messages that match, newest first. */
  async list(filter: MessageList = {}): Promise<readonly Message[]> {
    return (await this.#client.call("list-messages", { query: filter })) ?? [];
  }

  get(id: string): Promise<Message> {
    return this.#client.call("get-message", { path: { messageId: id } });
  }

  /**
   * The newest message that matches; while there is none, waits for the first. To see only what comes later than a
   * message, give its `sequence` as `after`.
   * Rejects with a `WaitTimeoutError` that says what did arrive when the time is over.
   */
  async waitFor({ timeout, signal, ...filter }: MessageWait = {}): Promise<Message> {
    const milliseconds = millisecondsOf(timeout);
    const message = await askFor(milliseconds, async (wait) => {
      const query = { ...filter, wait, limit: 1 };
      return (await this.#client.call("list-messages", { query, signal }))?.[0];
    });
    return message ?? (await this.#nothingCame(filter, milliseconds));
  }

  /**
   * Takes the oldest message that matches and that no other call has taken; while there is none, waits for the first.
   * Of several calls at the same time no two get the same message. Rejects like `waitFor`.
   */
  async next({ timeout, signal, ...filter }: MessageWait = {}): Promise<Message> {
    const milliseconds = millisecondsOf(timeout);
    const message = await askFor(milliseconds, (wait) =>
      this.#client.call("take-message", { query: { ...filter, wait }, signal }),
    );
    return message ?? (await this.#nothingCame(filter, milliseconds));
  }

  /** Messages as they come: those after `after`, then each new one. Resolves once the emulator listens. */
  stream({ signal, ...filter }: MessageStreamOptions = {}): Promise<LiveEvents<Message>> {
    return openEvents<Message>({
      request: (closing) => this.#client.open("stream-messages", { query: filter, signal: closing }),
      item: (event, json) => (event === "message" ? JSON.parse(json) : undefined),
      signal,
    });
  }

  /** Deletes one message; the code in it goes on working. */
  delete(id: string): Promise<Message> {
    return this.#client.call("delete-message", { path: { messageId: id } });
  }

  /** Deletes all messages, or those that match, and answers them. */
  clear(filter: MessageFilter = {}): Promise<AnswerOf<"delete-messages">> {
    return this.#client.call("delete-messages", { query: filter });
  }

  async #nothingCame(filter: MessageFilter, milliseconds: number): Promise<never> {
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    const what = wanted.map(([name, value]) => `${name}=${value}`).join(", ");
    const others = await this.list({ limit: MOST_NAMED });
    throw new WaitTimeoutError(
      `no message${what === "" ? "" : ` with ${what}`} within ${milliseconds} ms; ${arrived(others)}`,
    );
  }
}

const MOST_NAMED = 10;

function arrived(messages: readonly Message[]): string {
  if (messages.length === 0) return "the outbox is empty";
  const lines = messages.map(
    ({ to, channel, medium, sentAt, takenAt }) =>
      `\n  ${medium} to ${to}, ${channel}, sent at ${sentAt}${takenAt === null ? "" : ", taken by `next`"}`,
  );
  return `the outbox has, newest first:${lines.join("")}`;
}
