import { findUntaken, type MessageFilter, matches } from "./outbox-filter.js";
import type { Message } from "./schema.js";
import type { Store, Transaction } from "./store.js";

/** Somebody who wants one message for themselves. */
interface Taker {
  readonly filter: MessageFilter;
  readonly receive: (message: Message) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Hands each message to one taker at most: the oldest message first, and of those who wait for it the first who came.
 * Which messages are taken stands in their rows, who waits is known here.
 */
export class MessageTakers {
  readonly #store: Store;
  readonly #now: () => number;
  /** In the order in which they came. */
  readonly #waiting = new Set<Taker>();

  /** @param now milliseconds since 1970, in the sandbox's time */
  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Takes the oldest message that matches and that nobody has taken; while there is none, waits for the next.
   *
   * @param milliseconds the longest wait, in machine time
   * @param signal ends the wait early; a message that was on its way to it goes to somebody else
   */
  take(filter: MessageFilter, milliseconds: number, signal: AbortSignal): Promise<Message | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const leave = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        this.#waiting.delete(taker);
      };
      const giveUp = (): void => {
        // who was chosen already hears of it from the one who hands out
        if (this.#waiting.has(taker)) resolve(undefined);
        leave();
      };
      const taker: Taker = {
        filter,
        receive: (message) => {
          leave();
          resolve(signal.aborted ? this.putBack(message.id).then(() => undefined) : message);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      this.#waiting.add(taker);
      signal.addEventListener("abort", giveUp);
      // looking before the time runs: what is there already is found however short the wait
      this.#handOut((tx) => findUntaken(tx, filter), taker).then(() => {
        if (this.#waiting.has(taker)) timer = setTimeout(giveUp, milliseconds);
      }, taker.fail);
    });
  }

  /** Offers a message to who waits for one like it. */
  offer({ id }: Message): void {
    if (this.#waiting.size === 0) return;
    // what goes wrong, those hear who were to get it
    this.#handOut(async (tx) => {
      const message = await tx.messages.get(id);
      return message?.takenAt === null ? [message] : [];
    }).catch(() => undefined);
  }

  /** Makes a message free again whose taker never got it. */
  async putBack(id: string): Promise<void> {
    await this.#store.transaction(async (tx) => {
      const message = await tx.messages.get(id);
      if (message === undefined || message.takenAt === null) return;
      const free = { ...message, takenAt: null };
      await tx.messages.put(free);
      tx.afterCommit(() => this.offer(free));
    });
  }

  /** @param until ends the round when this taker has a message */
  async #handOut(find: (tx: Transaction) => Promise<readonly Message[]>, until?: Taker): Promise<void> {
    const chosen: [Taker, Message][] = [];
    try {
      await this.#store.transaction(async (tx) => {
        for (const message of await find(tx)) {
          if (until && !this.#waiting.has(until)) break;
          const taker = this.#firstFor(message);
          if (!taker) continue;
          this.#waiting.delete(taker);
          const taken = { ...message, takenAt: this.#now() };
          chosen.push([taker, taken]);
          await tx.messages.put(taken);
        }
      });
    } catch (error) {
      for (const [taker] of chosen) taker.fail(error);
      throw error;
    }
    for (const [taker, message] of chosen) taker.receive(message);
  }

  #firstFor(message: Message): Taker | undefined {
    for (const taker of this.#waiting) if (matches(message, taker.filter)) return taker;
    return undefined;
  }
}
