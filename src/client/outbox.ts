import { WaitTimeoutError } from "./bindbox-error.js";
import type { SandboxClient } from "./control-client.js";
import type { QueryOf, Schema } from "./operation-types.js";
import { askFor, millisecondsOf, type Wait } from "./wait.js";

export type Message = Schema<"Message">;
/** Which messages are meant; what is left out matches all. */
export type MessageFilter = Omit<QueryOf<"list-messages">, "wait" | "limit">;
export type MessageList = Omit<QueryOf<"list-messages">, "wait">;

export interface WaitOptions extends MessageFilter {
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

  /**
   * The newest message that matches; while there is none, waits for the first.
   * Rejects with a `WaitTimeoutError` that says what did arrive when the time is over.
   */
  async waitFor({ timeout, signal, ...filter }: WaitOptions = {}): Promise<Message> {
    const milliseconds = millisecondsOf(timeout);
    const message = await askFor(milliseconds, async (wait) => {
      const messages = await this.#client.call("list-messages", {
        query: { ...filter, wait, limit: 1 },
        signal,
      });
      return messages?.[0];
    });
    return message ?? (await this.#nothingCame(filter, milliseconds));
  }

  async #nothingCame(filter: object, milliseconds: number): Promise<never> {
    const others = await this.list({ limit: MOST_NAMED });
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    const what =
      wanted.length === 0 ? "" : ` with ${wanted.map(([name, value]) => `${name}=${value}`).join(", ")}`;
    throw new WaitTimeoutError(`no message${what} within ${milliseconds} ms; ${arrived(others)}`);
  }
}

const MOST_NAMED = 10;

function arrived(messages: readonly Message[]): string {
  if (messages.length === 0) return "the outbox is empty";
  const lines = messages.map(
    ({ to, channel, medium, sentAt }) => `\n  ${medium} to ${to}, ${channel}, sent at ${sentAt}`,
  );
  return `the outbox has, newest first:${lines.join("")}`;
}
