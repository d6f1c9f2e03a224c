import { EventEmitter } from "node:events";
import type { Exchange } from "./exchange.js";
import { IdQueue } from "./id-queue.js";
import type { JournalBudget } from "./journal-budget.js";
import { type JournalEntry, journalEntry } from "./journal-entry.js";
import { type KeptExchange, keep } from "./kept-exchange.js";

/** What an exchange is part of besides its sandbox's journal. */
export interface JournalPlace {
  /** Its number among all of the emulator. */
  readonly order: number;
  readonly budget: JournalBudget;
}

/** The latest requests of a sandbox. The oldest go first: when there are too many, or when all journals together take too much. */
export class Journal {
  readonly #size: () => number;
  readonly #kept = new IdQueue<KeptExchange>();
  readonly #arrivals = new EventEmitter().setMaxListeners(0);
  #next = 1;
  /** No request before it is kept. */
  #oldest = 1;
  #bytes = 0;
  #budget: JournalBudget | undefined;

  /** @param size how many requests are kept */
  constructor(size: () => number) {
    this.#size = size;
  }

  /** About what the kept requests take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many requests are kept. */
  get count(): number {
    return this.#kept.size;
  }

  /** The id of the latest request; 0 before the first. */
  get latestId(): number {
    return this.#next - 1;
  }

  write(exchange: Exchange, { order, budget }: JournalPlace): KeptExchange {
    const kept = keep(exchange, this.#next, order);
    this.#next += 1;
    this.#kept.add(kept);
    this.#bytes += kept.size;
    this.#budget = budget;
    while (this.#kept.size > this.#size()) this.#removeOldest();
    budget.settle(this);
    this.#arrivals.emit("exchange", kept);
    return kept;
  }

  get(id: number): KeptExchange | undefined {
    return this.#kept.get(id);
  }

  /** What is kept, oldest first. */
  all(): Iterable<KeptExchange> {
    return this.#kept.values();
  }

  /** What is kept, newest first. */
  *newestFirst(): Generator<KeptExchange> {
    for (let id = this.#next - 1; id >= this.#oldest; id -= 1) {
      const kept = this.#kept.get(id);
      if (kept) yield kept;
    }
  }

  /** What there is to say of what is kept, newest first. */
  latest(): JournalEntry[] {
    return [...this.newestFirst()].map(journalEntry);
  }

  /** @returns ends the subscription */
  onArrival(listener: (exchange: KeptExchange) => void): () => void {
    this.#arrivals.on("exchange", listener);
    return () => this.#arrivals.off("exchange", listener);
  }

  /** Makes room for others. @returns how many bytes that freed */
  forgetOldest(): number {
    const before = this.#bytes;
    this.#removeOldest();
    return before - this.#bytes;
  }

  /** Forgets the requests of these ids; new ones go on counting. @returns how many there were */
  remove(ids: readonly number[]): number {
    const removed = ids.filter((id) => this.#drop(id)).length;
    this.#budget?.settle(this);
    return removed;
  }

  /** Forgets everything and counts from 1 again, as in a fresh sandbox. @returns how many requests were kept */
  clear(): number {
    const count = this.#kept.size;
    this.#kept.clear();
    this.#bytes = 0;
    this.#next = 1;
    this.#oldest = 1;
    this.#budget?.settle(this);
    return count;
  }

  #removeOldest(): void {
    // ids have gaps only where somebody removed single requests; asking the map would walk over all that it has forgotten
    while (this.#oldest < this.#next && !this.#drop(this.#oldest)) this.#oldest += 1;
  }

  #drop(id: number): boolean {
    this.#bytes -= this.#kept.get(id)?.size ?? 0;
    return this.#kept.delete(id);
  }
}
