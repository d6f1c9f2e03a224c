import type { Low } from "lowdb";
import type { Collection } from "./collection.js";
import type { SandboxDocument } from "./document.js";
import { GroupCommit } from "./group-commit.js";
import {
  type CollectionName,
  type IndexOf,
  perCollection,
  type RowOf,
  type UniqueIndexOf,
} from "./schema.js";
import type { Rows, Store, Transaction } from "./store.js";
import type { Tables } from "./tables.js";

type AllRows = { [N in CollectionName]: Rows<N> };

/** What the running transaction has done so far. */
interface Progress {
  /** The steps that take its changes back, in the order in which the changes were made. */
  readonly undo: (() => void)[];
  readonly effects: (() => void)[];
}

/** Where the rows of a transaction are, and what it has done with them. */
interface Work {
  tables: Tables;
  progress: Progress;
}

/** The embedded store: rows in memory with declared indexes, one lowdb document a sandbox. */
export class LowdbStore implements Store {
  readonly #low: Low<SandboxDocument>;
  readonly #commit: GroupCommit | undefined;
  readonly #transaction: Transaction;
  readonly #work: Work;
  #last: Promise<unknown> = Promise.resolve();

  /** @param durable whether a change counts only once lowdb has written it */
  constructor(low: Low<SandboxDocument>, durable: boolean) {
    this.#low = low;
    this.#commit = durable ? new GroupCommit(() => this.#writeBetweenTransactions()) : undefined;
    const work: Work = { tables: low.data.rows, progress: { undo: [], effects: [] } };
    this.#work = work;
    this.#transaction = {
      ...perCollection<AllRows>((name) => new TableRows(name, work)),
      afterCommit: (effect) => work.progress.effects.push(effect),
    };
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { result, progress } = await this.#queue(() => this.#run(work));
    if (progress.undo.length > 0) await this.#commit?.request();
    for (const effect of progress.effects) effect();
    return result;
  }

  /** Forgets all rows and takes those that `replacement` gives for them, between two transactions. */
  async replaceRows(replacement: (before: Tables) => Tables): Promise<void> {
    await this.#queue(async () => {
      const tables = replacement(this.#low.data.rows);
      this.#low.data.rows = tables;
      this.#work.tables = tables;
    });
    await this.#commit?.request();
  }

  /** Looks at the rows between two transactions. */
  between<T>(look: (tables: Tables) => T): Promise<T> {
    return this.#queue(async () => look(this.#low.data.rows));
  }

  /** Writes what changed outside the rows (clock, settings); with a store in memory there is nothing to do. */
  async save(): Promise<void> {
    await this.#commit?.request();
  }

  /** Resolves when the transactions that are under way have ended and are written. */
  async settle(): Promise<void> {
    await this.#last;
    await this.#commit?.request();
  }

  /**
   * lowdb takes the document's text the moment it is asked to write. Asked in the queue, it sees whole transactions only:
   * a process that dies after the write leaves no half of one behind.
   */
  async #writeBetweenTransactions(): Promise<void> {
    const { written } = await this.#queue(async () => ({ written: this.#low.write() }));
    await written;
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(work);
    this.#last = run.catch(() => undefined);
    return run;
  }

  async #run<T>(work: (tx: Transaction) => Promise<T>): Promise<{ result: T; progress: Progress }> {
    const progress: Progress = { undo: [], effects: [] };
    this.#work.progress = progress;
    try {
      return { result: await work(this.#transaction), progress };
    } catch (error) {
      for (const undo of progress.undo.reverse()) undo();
      throw error;
    }
  }
}

/** One collection, for whichever transaction is running: one object a collection, because there are many sandboxes. */
class TableRows<N extends CollectionName> implements Rows<N> {
  readonly name: N;
  readonly work: Work;

  constructor(name: N, work: Work) {
    this.name = name;
    this.work = work;
  }

  async get(id: string): Promise<RowOf<N> | undefined> {
    return this.#table().get(id);
  }

  async find(index: UniqueIndexOf<N>, key: string): Promise<RowOf<N> | undefined> {
    const id = this.#table().lookup(index, key);
    return id === undefined ? undefined : this.#table().get(id);
  }

  async list(index: IndexOf<N>, key: string): Promise<RowOf<N>[]> {
    const table = this.#table();
    const rows: RowOf<N>[] = [];
    for (const id of table.lookupMany(index, key)) {
      const row = table.get(id);
      if (row) rows.push(row);
    }
    return rows;
  }

  async all(): Promise<RowOf<N>[]> {
    return [...this.#table().values()];
  }

  async first(limit: number): Promise<RowOf<N>[]> {
    const first: RowOf<N>[] = [];
    for (const row of this.#table().values()) {
      if (first.length >= limit) break;
      first.push(row);
    }
    return first;
  }

  async count(): Promise<number> {
    return this.#table().size;
  }

  async put(row: RowOf<N>): Promise<void> {
    this.#change(row.id, (table) => table.put(row));
  }

  async remove(id: string): Promise<void> {
    this.#change(id, (table) => table.remove(id));
  }

  #table(): Collection<RowOf<N>> {
    return this.work.tables[this.name];
  }

  #change(id: string, apply: (table: Collection<RowOf<N>>) => void): void {
    const table = this.#table();
    const before = table.get(id);
    apply(table);
    this.work.progress.undo.push(() => (before ? table.put(before) : table.remove(id)));
  }
}
