/** Rows are values: a change puts a new row in the place of the old one, it never edits a row. */
export interface Row {
  readonly id: string;
}

type KeyOf<R> = (row: R) => string | null | undefined;

/**
 * What a collection's rows can be found by, besides their id.
 * `unique`: at most one row per key. `many`: any number, in the order they came in. A `null` key leaves the row out.
 */
export interface CollectionSchema<R extends Row, U extends string = string, M extends string = string> {
  readonly unique: Readonly<Record<U, KeyOf<R>>>;
  readonly many: Readonly<Record<M, KeyOf<R>>>;
}

/** Declares a collection; the row type is given, the index names are inferred. */
export const collectionOf =
  <R extends Row>() =>
  <U extends string = never, M extends string = never>(indexes: {
    readonly unique?: Readonly<Record<U, KeyOf<R>>>;
    readonly many?: Readonly<Record<M, KeyOf<R>>>;
  }): CollectionSchema<R, U, M> => ({
    unique: indexes.unique ?? ({} as Record<U, KeyOf<R>>),
    many: indexes.many ?? ({} as Record<M, KeyOf<R>>),
  });

/** Rows with their indexes: every look-up costs the same however many rows there are. */
export class Collection<R extends Row> {
  readonly rows: Map<string, R>;
  readonly #unique: readonly [KeyOf<R>, string, Map<string, string>][];
  readonly #many: readonly [KeyOf<R>, string, Map<string, Set<string>>][];
  readonly #uniqueByName: ReadonlyMap<string, Map<string, string>>;
  readonly #manyByName: ReadonlyMap<string, Map<string, Set<string>>>;

  constructor(
    readonly name: string,
    schema: CollectionSchema<R>,
    rows: Map<string, R>,
  ) {
    this.rows = rows;
    this.#unique = Object.entries(schema.unique).map(([index, key]) => [key, index, new Map()]);
    this.#many = Object.entries(schema.many).map(([index, key]) => [key, index, new Map()]);
    this.#uniqueByName = new Map(this.#unique.map(([, index, ids]) => [index, ids]));
    this.#manyByName = new Map(this.#many.map(([, index, ids]) => [index, ids]));
    for (const row of rows.values()) {
      this.#refuseTakenKeys(row);
      this.#reindex(undefined, row);
    }
  }

  /** The id of the row with this key. */
  lookup(index: string, key: string): string | undefined {
    const ids = this.#uniqueByName.get(index);
    if (!ids) throw new Error(`collection ${this.name} has no unique index ${index}`);
    return ids.get(key);
  }

  /** The ids of the rows with this key, oldest first. */
  lookupMany(index: string, key: string): ReadonlySet<string> {
    const ids = this.#manyByName.get(index);
    if (!ids) throw new Error(`collection ${this.name} has no index ${index}`);
    return ids.get(key) ?? NO_IDS;
  }

  /** Puts a row in, in the place of the one with its id if there is one. Throws, before any change, when a unique key is taken. */
  put(row: R): void {
    this.#refuseTakenKeys(row);
    const old = this.rows.get(row.id);
    this.rows.set(row.id, row);
    this.#reindex(old, row);
  }

  remove(id: string): void {
    const old = this.rows.get(id);
    if (!old) return;
    this.rows.delete(id);
    this.#reindex(old, undefined);
  }

  #refuseTakenKeys(row: R): void {
    for (const [key, index, ids] of this.#unique) {
      const value = key(row);
      const holder = value == null ? undefined : ids.get(value);
      if (holder !== undefined && holder !== row.id) {
        throw new Error(`collection ${this.name}: ${index} "${value}" belongs to another row`);
      }
    }
  }

  /** Touches only the keys that differ, so that a changed row keeps its place in its lists. */
  #reindex(old: R | undefined, row: R | undefined): void {
    for (const [key, , ids] of this.#unique) moveKey(ids, old && key(old), row && key(row), row?.id);
    for (const [key, , lists] of this.#many)
      moveInLists(lists, old && key(old), row && key(row), old?.id ?? row?.id);
  }
}

type Key = string | null | undefined;

function moveKey(ids: Map<string, string>, before: Key, after: Key, id: string | undefined): void {
  if (before === after) return;
  if (before != null) ids.delete(before);
  if (after != null && id !== undefined) ids.set(after, id);
}

function moveInLists(lists: Map<string, Set<string>>, before: Key, after: Key, id: string | undefined): void {
  if (before === after || id === undefined) return;
  if (before != null) removeFrom(lists, before, id);
  if (after != null) addTo(lists, after, id);
}

function addTo(lists: Map<string, Set<string>>, key: string, id: string): void {
  const ids = lists.get(key);
  if (ids) ids.add(id);
  else lists.set(key, new Set([id]));
}

function removeFrom(lists: Map<string, Set<string>>, key: string, id: string): void {
  const ids = lists.get(key);
  ids?.delete(id);
  if (ids?.size === 0) lists.delete(key);
}

const NO_IDS: ReadonlySet<string> = new Set();
