import type { Violation } from "../contract/contract.js";

/** One request and what became of it. */
export interface JournalEntry {
  readonly id: number;
  /** Milliseconds since 1970, sandbox time. */
  readonly at: number;
  readonly sandbox: string | undefined;
  readonly provider: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** `ok`, or the name of the error in the provider's catalogue. */
  readonly outcome: string;
  readonly status: number;
  /** Why the request was refused, for the developer. */
  readonly hint: string | undefined;
  /** How the request differs from the contract. */
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

export type JournalListener = (entry: JournalEntry) => void;

/** How many requests are remembered. An entry is below a kilobyte, so the journal stays below a megabyte. */
export const JOURNAL_SIZE = 1000;

/** The latest requests, oldest first out. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #listener: JournalListener | undefined;
  #next = 1;

  /** @param listener hears of each entry as it is written */
  constructor(listener?: JournalListener) {
    this.#listener = listener;
  }

  write(entry: Omit<JournalEntry, "id">): void {
    const written = { id: this.#next, ...entry };
    this.#entries[(this.#next - 1) % JOURNAL_SIZE] = written;
    this.#next += 1;
    this.#listener?.(written);
  }

  /** The remembered entries, newest first. */
  latest(): JournalEntry[] {
    return this.#entries.toSorted((a, b) => b.id - a.id);
  }
}
