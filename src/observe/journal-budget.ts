import type { Journal } from "./journal.js";

/** What all journals of an emulator may take together by default, in bytes. */
export const JOURNAL_BYTES = 128 * 1024 * 1024;

/**
 * Keeps all journals of an emulator together within a bound. When there is too much, the oldest requests of one of the
 * fullest journals go: a sandbox in which much happens does not cost a quiet one its few requests.
 *
 * Journals are sorted by the power of two that they come up to, so that finding a full one costs the same with ten
 * thousand of them.
 */
export class JournalBudget {
  readonly #most: number;
  readonly #classes: Set<Journal>[] = [];
  readonly #known = new Map<Journal, { readonly bytes: number; readonly sizeClass: number }>();
  #total = 0;

  /** @param most bytes */
  constructor(most: number = JOURNAL_BYTES) {
    this.#most = most;
  }

  /** About what all journals take, in bytes. */
  get bytes(): number {
    return this.#total;
  }

  /** Takes notice of a journal that has grown or shrunk, and makes room if there has to be. */
  settle(journal: Journal): void {
    this.#notice(journal);
    while (this.#total > this.#most) {
      const fullest = this.#fullest();
      if (!fullest || fullest.forgetOldest() === 0) return;
      this.#notice(fullest);
    }
  }

  /** An empty journal is let go of, so that one whose sandbox is gone takes nothing. */
  #notice(journal: Journal): void {
    const { bytes } = journal;
    const before = this.#known.get(journal);
    this.#total += bytes - (before?.bytes ?? 0);
    const sizeClass = bytes === 0 ? 0 : Math.floor(Math.log2(bytes));
    if (before && (before.sizeClass !== sizeClass || bytes === 0)) {
      this.#classes[before.sizeClass]?.delete(journal);
    }
    if (bytes === 0) {
      this.#known.delete(journal);
      return;
    }
    this.#known.set(journal, { bytes, sizeClass });
    this.#classOf(sizeClass).add(journal);
  }

  #classOf(sizeClass: number): Set<Journal> {
    for (let i = this.#classes.length; i <= sizeClass; i += 1) this.#classes.push(new Set());
    return this.#classes[sizeClass] ?? new Set();
  }

  #fullest(): Journal | undefined {
    for (let i = this.#classes.length - 1; i >= 0; i -= 1) {
      const [journal] = this.#classes[i] ?? [];
      if (journal) return journal;
    }
    return undefined;
  }
}
