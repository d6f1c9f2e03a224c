import type { Low } from "lowdb";
import { Collection, type CollectionSchema } from "./collection.js";
import type { SandboxDocument } from "./document.js";
import { GroupCommit } from "./group-commit.js";
import {
  type CollectionName,
  collections,
  type IndexOf,
  perCollection,
  type RowMaps,
  type RowOf,
  type UniqueIndexOf,
} from "./schema.js";
import type { Rows, Store, Transaction } from "./store.js";

type Tables = { [N in CollectionName]: Collection<RowOf<N>> };
type AllRows = { [N in CollectionName]: Rows<N> };

/** What the running transaction has done so far. */
interface Progress {
  /** The steps that take its changes back, in the order in which the changes were made. */
  readonly undo: (() => void)[];
  readonly effects: (() => void)[];
}

/** The embedded store: rows in memory with declared indexes, one lowdb document a sandbox. */
export class LowdbStore implements Store {
  readonly #low: Low<SandboxDocument>;
  readonly #commit: GroupCommit | undefined;
  readonly #transaction: Transaction;
  #tables: Tables;
  #progress: Progress = { undo: [], effects: [] };
  #last: Promise<unknown> = Promise.resolve();

  /** @param durable whether a change counts only once lowdb has written it */
  constructor(low: Low<SandboxDocument>, durable: boolean) {
    this.#low = low;
    this.#commit = durable ? new GroupCommit(() => this.#writeBetweenTransactions()) : undefined;
    this.#tables = openTables(low.data.rows);
    this.#transaction = {
      ...perCollection<AllRows>((name) => this.#rowsOf(name)),
      afterCommit: (effect) => this.#progress.effects.push(effect),
    };
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { result, progress } = await this.#queue(() => this.#run(work));
    if (progress.undo.length > 0) await this.#commit?.request();
    for (const effect of progress.effects) effect();
    return result;
  }

  /** Forgets all rows and takes these, between two transactions; `alongside` runs at the same moment. */
  async replaceRows(rows: RowMaps, alongside: () => void): Promise<void> {
    await this.#queue(async () => {
      this.#low.data.rows = rows;
      this.#tables = openTables(rows);
      alongside();
    });
    await this.#commit?.request();
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
    this.#progress = progress;
    try {
      return { result: await work(this.#transaction), progress };
    } catch (error) {
      for (const undo of progress.undo.reverse()) undo();
      throw error;
    }
  }

  #rowsOf<N extends CollectionName>(name: N): Rows<N> {
    const table = (): Collection<RowOf<N>> => this.#tables[name];
    const rowsWith = (ids: Iterable<string>): RowOf<N>[] => {
      const rows: RowOf<N>[] = [];
      for (const id of ids) {
        const row = table().rows.get(id);
        if (row) rows.push(row);
      }
      return rows;
    };
    const change = (id: string, apply: () => void): void => {
      const collection = table();
      const before = collection.rows.get(id);
      apply();
      this.#progress.undo.push(() => (before ? collection.put(before) : collection.remove(id)));
    };
    return {
      get: async (id: string) => table().rows.get(id),
      find: async (index: UniqueIndexOf<N>, key: string) => {
        const id = table().lookup(index, key);
        return id === undefined ? undefined : table().rows.get(id);
      },
      list: async (index: IndexOf<N>, key: string) => rowsWith(table().lookupMany(index, key)),
      all: async () => [...table().rows.values()],
      first: async (limit: number) => firstOf(table().rows.values(), limit),
      count: async () => table().rows.size,
      put: async (row: RowOf<N>) => change(row.id, () => table().put(row)),
      remove: async (id: string) => change(id, () => table().remove(id)),
    };
  }
}

function firstOf<R>(rows: Iterable<R>, limit: number): R[] {
  const first: R[] = [];
  for (const row of rows) {
    if (first.length >= limit) break;
    first.push(row);
  }
  return first;
}

function openTables(rows: RowMaps): Tables {
  return perCollection<Tables>((name) => new Collection(name, schemas[name], rows[name]));
}

/** `collections`, typed so that a generic name leads to the schema of its own rows. */
const schemas: { readonly [N in CollectionName]: CollectionSchema<RowOf<N>> } = collections;
