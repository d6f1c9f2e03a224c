import { EventEmitter } from "node:events";
import type { Message } from "./schema.js";
import type { Store, Transaction } from "./store.js";

/** Which messages are meant; what is left out matches all. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly medium?: "email" | "sms" | undefined;
  readonly channel?: string | undefined;
}

/** A message as an operation hands it over; the outbox adds what it needs to find it again. */
export type OutgoingMessage = Omit<Message, "toKey">;

/** The messages of a sandbox. Nothing leaves the machine: a sent message is a row that tests can read and wait for. */
export class Outbox {
  readonly #store: Store;
  readonly #capacity: () => number;
  readonly #arrivals = new EventEmitter().setMaxListeners(0);

  /** @param capacity how many messages are kept */
  constructor(store: Store, capacity: () => number) {
    this.#store = store;
    this.#capacity = capacity;
  }

  /** Sends within a transaction: who waits hears of it once the transaction is kept. */
  async send(tx: Transaction, message: OutgoingMessage): Promise<void> {
    const row: Message = { ...message, toKey: toKey(message.to) };
    await tx.messages.put(row);
    const surplus = (await tx.messages.count()) - this.#capacity();
    if (surplus > 0) await this.#dropOldest(tx, surplus);
    tx.afterCommit(() => this.#arrivals.emit("message", row));
  }

  /** The messages that match, newest first. */
  list(filter: MessageFilter, limit: number): Promise<Message[]> {
    return this.#store.transaction(async (tx) => {
      const candidates =
        filter.to === undefined
          ? await tx.messages.all()
          : (await Promise.all(addressKeys(filter.to).map((key) => tx.messages.list("to", key)))).flat();
      return candidates
        .filter((message) => matches(message, filter))
        .reverse()
        .slice(0, limit);
    });
  }

  /**
   * The messages that match, newest first; while there are none, waits for the first.
   *
   * @param milliseconds the longest wait, in machine time: a test that waits must end, also when its clock is frozen
   * @param signal ends the wait early, with no messages
   */
  async waitFor(
    filter: MessageFilter,
    limit: number,
    milliseconds: number,
    signal: AbortSignal,
  ): Promise<Message[]> {
    const arrival = new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#arrivals.off("message", listener);
        signal.removeEventListener("abort", finish);
        resolve();
      };
      const listener = (message: Message): void => {
        if (matches(message, filter)) finish();
      };
      const timer = setTimeout(finish, milliseconds);
      this.#arrivals.on("message", listener);
      signal.addEventListener("abort", finish);
      // listening before looking: a message that comes in between is not missed
      void this.list(filter, 1).then((messages) => messages.length > 0 && finish());
    });
    await arrival;
    return this.list(filter, limit);
  }

  async #dropOldest(tx: Transaction, surplus: number): Promise<void> {
    const messages = await tx.messages.all();
    for (const message of messages.slice(0, surplus)) await tx.messages.remove(message.id);
  }
}

const toKey = (to: string): string => to.trim().toLowerCase();

/** A phone may be asked for with its country code or without. */
function addressKeys(to: string): string[] {
  const key = toKey(to);
  return /^\d+$/.test(key) ? [`+86${key}`, `+${key}`, key] : [key];
}

function matches(message: Message, { to, medium, channel }: MessageFilter): boolean {
  return (
    (to === undefined || addressKeys(to).includes(message.toKey)) &&
    (medium === undefined || message.medium === medium) &&
    (channel === undefined || message.channel === channel)
  );
}
