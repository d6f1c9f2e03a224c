import type { CollectionSchema, Row } from "./collection-schema.js";

/** What is wrong with a row whose unique key another one has. */
export const takenKey = (collection: string, index: string | undefined, key: string): string =>
  `collection ${collection}: ${index} "${key}" belongs to another row`;

/** Rows with their indexes that nobody changes, so that any number of collections can start from them. */
export class BaseRows<R extends Row> {
  readonly rows: ReadonlyMap<string, R>;
  /** By unique index: the id that has a key. */
  readonly unique: readonly ReadonlyMap<string, string>[];
  /** By index: the ids that have a key, oldest first. */
  readonly many: readonly ReadonlyMap<string, ReadonlySet<string>>[];
  #list: readonly R[] | undefined;

  /** @param rows oldest first. Throws when two of them have the same id or unique key. */
  constructor(name: string, schema: CollectionSchema<R>, rows: Iterable<R>) {
    const byId = new Map<string, R>();
    for (const row of rows) {
      if (byId.has(row.id)) throw new Error(`collection ${name}: two rows have the id "${row.id}"`);
      byId.set(row.id, row);
    }
    this.rows = byId;
    this.unique = schema.unique.map((keyOf, at) => {
      const ids = new Map<string, string>();
      for (const row of byId.values()) {
        const key = keyOf(row);
        if (key == null) continue;
        if (ids.has(key)) throw new Error(takenKey(name, schema.uniqueNames[at], key));
        ids.set(key, row.id);
      }
      return ids;
    });
    this.many = schema.many.map((keyOf) => {
      const lists = new Map<string, Set<string>>();
      for (const row of byId.values()) {
        const key = keyOf(row);
        if (key == null) continue;
        const ids = lists.get(key);
        if (ids) ids.add(row.id);
        else lists.set(key, new Set([row.id]));
      }
      return lists;
    });
  }

  /** The rows by their place, oldest first. */
  get list(): readonly R[] {
    this.#list ??= [...this.rows.values()];
    return this.#list;
  }
}
