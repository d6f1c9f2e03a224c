import { BaseRows, takenKey } from "./base-rows.js";
import { ChangedKeys } from "./changed-keys.js";
import type { KeyOf, Row } from "./collection-schema.js";

export { type CollectionSchema, collectionOf, type KeyOf, type Row } from "./collection-schema.js";

/** What differs from the base. */
interface Changes<R> {
  /** The rows that are new or changed. */
  readonly rows: Map<string, R>;
  /** Ids of the base's rows that were removed, for good: a row that comes back with such an id is a new one. */
  readonly removed: Set<string>;
  /** By unique index. */
  readonly unique: readonly ChangedKeys[];
  /** By index: the whole list of a key, once it differs from the base's. */
  readonly many: readonly Map<string, Set<string>>[];
}

/**
 * Rows with their indexes: every look-up costs the same however many rows there are.
 *
 * What it starts from is never changed and may be shared by any number of collections; it keeps only what differs. So a
 * sandbox with a hundred thousand users begins, and begins again, without touching one of them.
 */
export class Collection<R extends Row> {
  #base: BaseRows<R>;
  #changes: Changes<R> | undefined;
  /** How many rows have been added that the base does not have. */
  #added = 0;
  /** How many of the base's oldest rows are known to be removed. */
  #gone = 0;

  constructor(base: BaseRows<R>) {
    this.#base = base;
  }

  get name(): string {
    return this.#base.name;
  }

  get size(): number {
    return this.#base.rows.size - (this.#changes?.removed.size ?? 0) + this.#added;
  }

  get(id: string): R | undefined {
    const changes = this.#changes;
    if (changes === undefined) return this.#base.rows.get(id);
    return changes.rows.get(id) ?? (changes.removed.has(id) ? undefined : this.#base.rows.get(id));
  }

  /** Every row, oldest first. */
  *values(): Generator<R> {
    const changes = this.#changes;
    if (changes === undefined) {
      yield* this.#base.rows.values();
      return;
    }
    const { rows, removed } = changes;
    const { inOrder } = this.#base;
    while (this.#gone < inOrder.length && removed.has(inOrder[this.#gone]?.id ?? "")) this.#gone += 1;
    for (let at = this.#gone; at < inOrder.length; at += 1) {
      const row = inOrder[at];
      if (row !== undefined && !removed.has(row.id)) yield rows.get(row.id) ?? row;
    }
    for (const row of rows.values()) if (this.#isAdded(row.id, removed)) yield row;
  }

  /** The id of the row with this key. */
  lookup(index: string, key: string): string | undefined {
    const at = this.#base.schema.uniqueNames.indexOf(index);
    if (at < 0) throw new Error(`collection ${this.name} has no unique index ${index}`);
    return this.#holder(at, key);
  }

  /** The ids of the rows with this key, oldest first. */
  lookupMany(index: string, key: string): ReadonlySet<string> {
    const at = this.#base.schema.manyNames.indexOf(index);
    if (at < 0) throw new Error(`collection ${this.name} has no index ${index}`);
    return this.#changes?.many[at]?.get(key) ?? this.#base.holders(at, key) ?? NO_IDS;
  }

  /** Puts a row in, in the place of the one with its id if there is one. Throws, before any change, when a unique key is taken. */
  put(row: R): void {
    this.#refuseTakenKeys(row);
    const old = this.get(row.id);
    const changes = this.#own();
    if (old === undefined) this.#added += 1;
    changes.rows.set(row.id, row);
    this.#reindex(changes, old, row);
  }

  remove(id: string): void {
    const old = this.get(id);
    if (old === undefined) return;
    const changes = this.#own();
    if (this.#isAdded(id, changes.removed)) this.#added -= 1;
    else changes.removed.add(id);
    changes.rows.delete(id);
    this.#reindex(changes, old, undefined);
  }

  /**
   * The rows as they are now, for others to start from; later changes do not reach them. Costs as much as there are rows,
   * and nothing when there is no change since the last time.
   */
  freeze(): BaseRows<R> {
    if (this.#changes !== undefined) {
      this.#base = new BaseRows(this.name, this.#base.schema, this.values());
      this.#changes = undefined;
      this.#added = 0;
      this.#gone = 0;
    }
    return this.#base;
  }

  #own(): Changes<R> {
    this.#changes ??= {
      rows: new Map(),
      removed: new Set(),
      unique: this.#base.schema.unique.map(() => new ChangedKeys()),
      many: this.#base.schema.many.map(() => new Map()),
    };
    return this.#changes;
  }

  #isAdded(id: string, removed: ReadonlySet<string>): boolean {
    return !this.#base.rows.has(id) || removed.has(id);
  }

  #holder(at: number, key: string): string | undefined {
    const own = this.#changes?.unique[at]?.get(key);
    return own === undefined ? this.#base.holder(at, key) : (own ?? undefined);
  }

  #refuseTakenKeys(row: R): void {
    this.#base.schema.unique.forEach((keyOf, at) => {
      const key = keyOf(row);
      if (key == null) return;
      const holder = this.#holder(at, key);
      if (holder !== undefined && holder !== row.id)
        throw new Error(takenKey(this.name, this.#base.schema.uniqueNames[at], key));
    });
  }

  /** Touches only the keys that differ, so that a changed row keeps its place in its lists. */
  #reindex({ unique, many }: Changes<R>, old: R | undefined, row: R | undefined): void {
    const id = old?.id ?? row?.id ?? "";
    this.#base.schema.unique.forEach((keyOf, at) => {
      const [before, after] = keysOf(keyOf, old, row);
      const ids = unique[at];
      if (ids === undefined || before === after) return;
      if (before != null) ids.giveUp(before, this.#base.holder(at, before) !== undefined);
      if (after != null) ids.take(after, id);
    });
    this.#base.schema.many.forEach((keyOf, at) => {
      const [before, after] = keysOf(keyOf, old, row);
      const lists = many[at];
      if (lists === undefined || before === after) return;
      if (before != null) {
        const ids = this.#ownList(lists, at, before);
        ids.delete(id);
        if (ids.size === 0 && this.#base.holders(at, before) === undefined) lists.delete(before);
      }
      if (after != null) this.#ownList(lists, at, after).add(id);
    });
  }

  #ownList(lists: Map<string, Set<string>>, at: number, key: string): Set<string> {
    const known = lists.get(key);
    if (known) return known;
    const own = new Set(this.#base.holders(at, key));
    lists.set(key, own);
    return own;
  }
}

type Key = string | null | undefined;

const keysOf = <R>(keyOf: KeyOf<R>, old: R | undefined, row: R | undefined): [Key, Key] => [
  old && keyOf(old),
  row && keyOf(row),
];

const NO_IDS: ReadonlySet<string> = new Set();
