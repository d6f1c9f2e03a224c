import { EventEmitter, on } from "node:events";
import { MessageTakers } from "./message-takers.js";
import { findMessages, type MessageFilter, matches } from "./outbox-filter.js";
import { nationalNumber, recipientKey } from "./recipients.js";
import type { Message } from "./schema.js";
import type { Store, Transaction } from "./store.js";

/** A message as an operation hands it over; the outbox adds what it needs to find it again. */
export type OutgoingMessage = Omit<Message, "sequence" | "toKey" | "nationalKey" | "takenAt">;

/** Some messages, newest first. */
export interface MessageList {
  readonly messages: readonly Message[];
  /** The number after which a reader goes on who has seen these. */
  readonly cursor: number;
}

interface OutboxOptions {
  /** How many messages are kept. */
  readonly capacity: () => number;
  /** Milliseconds since 1970, in the sandbox's time. */
  readonly now: () => number;
  /** Hears of each message once it is kept. */
  readonly onSent?: (message: Message) => void;
}

const COUNTER = "messages";

/** The messages of a sandbox. Nothing leaves the machine: a sent message is a row that tests can read and wait for. */
export class Outbox {
  readonly #store: Store;
  readonly #options: OutboxOptions;
  readonly #takers: MessageTakers;
  readonly #arrivals = new EventEmitter<{ message: [Message] }>().setMaxListeners(0);

  constructor(store: Store, options: OutboxOptions) {
    this.#store = store;
    this.#options = options;
    this.#takers = new MessageTakers(store, options.now);
  }

  /** Sends within a transaction: who waits hears of it once the transaction is kept. */
  async send(tx: Transaction, message: OutgoingMessage): Promise<void> {
    const sequence = (await lastNumber(tx)) + 1;
    const toKey = recipientKey(message.to);
    const row: Message = {
      ...message,
      sequence,
      toKey,
      nationalKey: nationalNumber(toKey),
      takenAt: null,
    };
    await tx.counters.put({ id: COUNTER, value: sequence });
    await tx.messages.put(row);
    const surplus = (await tx.messages.count()) - this.#options.capacity();
    if (surplus > 0) await dropOldest(tx, surplus);
    tx.afterCommit(() => {
      this.#takers.offer(row);
      this.#arrivals.emit("message", row);
      this.#options.onSent?.(row);
    });
  }

  /**
   * The messages that match, newest first. When there are more than `limit`, the newest; but after a cursor those that
   * come first, so that a reader who goes on from the answer's cursor misses none.
   */
  list(filter: MessageFilter, limit: number): Promise<MessageList> {
    return this.#store.transaction(async (tx) => {
      const last = await lastNumber(tx);
      const found = await findMessages(tx, { ...filter, after: knownNumber(filter.after, last) });
      if (filter.after === undefined) return { messages: found.slice(-limit).reverse(), cursor: last };
      const first = found.slice(0, limit);
      const cursor = found.length > limit ? (first.at(-1)?.sequence ?? last) : last;
      return { messages: first.reverse(), cursor };
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
  ): Promise<MessageList> {
    const wanted = { ...filter, after: await this.#knownNumber(filter.after) };
    const arrival = new Promise<void>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#arrivals.off("message", listener);
        signal.removeEventListener("abort", finish);
        resolve();
      };
      const listener = (message: Message): void => {
        if (matches(message, wanted)) finish();
      };
      const timer = setTimeout(finish, milliseconds);
      this.#arrivals.on("message", listener);
      signal.addEventListener("abort", finish);
      // listening before looking: a message that comes in between is not missed
      this.list(wanted, 1).then(({ messages }) => {
        if (messages.length > 0 || signal.aborted) finish();
      }, reject);
    });
    await arrival;
    return this.list(wanted, limit);
  }

  /** Takes one message that no other take gets, see `MessageTakers`; while there is none, waits for the next. */
  take(filter: MessageFilter, milliseconds: number, signal: AbortSignal): Promise<Message | undefined> {
    return this.#knownNumber(filter.after).then((after) =>
      this.#takers.take({ ...filter, after }, milliseconds, signal),
    );
  }

  /** Makes a message free again whose taker never got it. */
  putBack(id: string): Promise<void> {
    return this.#takers.putBack(id);
  }

  /**
   * Shows messages as they come, oldest first: those after the filter's cursor, or only those that come from now on.
   *
   * @param begin hears after which number it starts
   * @param signal ends it
   */
  async follow(
    filter: MessageFilter,
    begin: (cursor: number) => void,
    receive: (message: Message) => void,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) return;
    const arrivals = on(this.#arrivals, "message", { signal });
    let cursor = (await this.#knownNumber(filter.after)) ?? (await this.list({}, 1)).cursor;
    const showLater = async (arrived?: Message): Promise<void> => {
      const { found, last } = await this.#store.transaction(async (tx) => {
        const last = await lastNumber(tx);
        // a reset lets the numbers start over, and who listens goes on with what comes then
        if (last < cursor && arrived) cursor = arrived.sequence - 1;
        return { found: await findMessages(tx, { ...filter, after: cursor }), last };
      });
      cursor = last;
      found.forEach(receive);
    };
    begin(cursor);
    try {
      await showLater();
      for await (const [arrived] of arrivals) await showLater(arrived);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  get(id: string): Promise<Message | undefined> {
    return this.#store.transaction((tx) => tx.messages.get(id));
  }

  /** @returns the message that is gone now; undefined when there was none */
  remove(id: string): Promise<Message | undefined> {
    return this.#store.transaction(async (tx) => {
      const message = await tx.messages.get(id);
      if (message) await tx.messages.remove(id);
      return message;
    });
  }

  /** @returns the messages that are gone now, newest first */
  removeAll(filter: MessageFilter): Promise<readonly Message[]> {
    return this.#store.transaction(async (tx) => {
      const after = knownNumber(filter.after, await lastNumber(tx));
      const found = await findMessages(tx, { ...filter, after });
      for (const { id } of found) await tx.messages.remove(id);
      return found.reverse();
    });
  }

  async #knownNumber(after: number | undefined): Promise<number | undefined> {
    if (after === undefined) return undefined;
    return this.#store.transaction(async (tx) => knownNumber(after, await lastNumber(tx)));
  }
}

const lastNumber = async (tx: Transaction): Promise<number> => (await tx.counters.get(COUNTER))?.value ?? 0;

/** A number that was not given away yet is one from before a reset: everything has come since. */
const knownNumber = (after: number | undefined, last: number): number | undefined =>
  after !== undefined && after > last ? 0 : after;

async function dropOldest(tx: Transaction, surplus: number): Promise<void> {
  for (const message of await tx.messages.first(surplus)) await tx.messages.remove(message.id);
}
