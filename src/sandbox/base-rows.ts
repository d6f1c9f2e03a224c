import type { CollectionSchema, KeyOf, Row } from "./collection-schema.js";

/** What is wrong with a row whose unique key another one has. */
export const takenKey = (collection: string, index: string | undefined, key: string): string =>
  `collection ${collection}: ${index} "${key}" belongs to another row`;

/** By key: the ids of the rows that have it, oldest first. */
type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows with their indexes that nobody changes, so that any number of collections can start from them. */
export class BaseRows<R extends Row> {
  /** What the collection is called. */
  readonly name: string;
  readonly schema: CollectionSchema<R>;
  readonly rows: ReadonlyMap<string, R>;
  /** By unique index: the id that has a key. */
  readonly #unique: readonly ReadonlyMap<string, string>[];
  /** By index, made when it is first asked for: most sandboxes never ask for most of them. */
  #lists: (Lists | undefined)[] | undefined;
  #inOrder: readonly R[] | undefined;

  /** @param rows oldest first. Throws when two of them have the same id or unique key. */
  constructor(name: string, schema: CollectionSchema<R>, rows: Iterable<R>) {
    const byId = new Map<string, R>();
    for (const row of rows) {
      if (byId.has(row.id)) throw new Error(`collection ${name}: two rows have the id "${row.id}"`);
      byId.set(row.id, row);
    }
    this.name = name;
    this.schema = schema;
    this.rows = byId;
    this.#unique = schema.unique.map((keyOf, at) => {
      const ids = new Map<string, string>();
      for (const row of byId.values()) {
        const key = keyOf(row);
        if (key == null) continue;
        if (ids.has(key)) throw new Error(takenKey(name, schema.uniqueNames[at], key));
        ids.set(key, row.id);
      }
      return ids;
    });
  }

  /** The id of the row with this key in a unique index. */
  holder(index: number, key: string): string | undefined {
    return this.#unique[index]?.get(key);
  }

  /** The ids of the rows with this key in an index, oldest first. */
  holders(index: number, key: string): ReadonlySet<string> | undefined {
    this.#lists ??= [];
    let lists = this.#lists[index];
    if (lists === undefined) {
      lists = listsOf(this.rows, this.schema.many[index]);
      this.#lists[index] = lists;
    }
    return lists.get(key);
  }

  /** The rows by their place, oldest first. */
  get inOrder(): readonly R[] {
    this.#inOrder ??= [...this.rows.values()];
    return this.#inOrder;
  }
}

function listsOf<R extends Row>(rows: ReadonlyMap<string, R>, keyOf: KeyOf<R> | undefined): Lists {
  const lists = new Map<string, Set<string>>();
  for (const row of rows.values()) {
    const key = keyOf?.(row);
    if (key == null) continue;
    const ids = lists.get(key);
    if (ids) ids.add(row.id);
    else lists.set(key, new Set([row.id]));
  }
  return lists;
}
