import { BaseRows } from "./base-rows.js";
import { Collection, type CollectionSchema } from "./collection.js";
import { type CollectionName, collections, perCollection, type RowOf } from "./schema.js";

/** All rows of a sandbox, by collection. */
export type Tables = { readonly [N in CollectionName]: Collection<RowOf<N>> };

/** Rows that sandboxes start from, by collection. Nobody changes them, so sandboxes may share them. */
export type Bases = { readonly [N in CollectionName]: BaseRows<RowOf<N>> };

/** Lists of rows, oldest first, by collection; those that are left out are empty. */
export type RowLists = { readonly [N in CollectionName]?: Iterable<RowOf<N>> };

/** `collections`, typed so that a generic name leads to the schema of its own rows. */
const schemas: { readonly [N in CollectionName]: CollectionSchema<RowOf<N>> } = collections;

const empty = perCollection<Bases>((name) => new BaseRows(name, schemas[name], []));

/** Indexes rows. Throws when two of them have the same id or unique key. */
export const basesOf = (lists: RowLists): Bases =>
  perCollection<Bases>(<N extends CollectionName>(name: N) => {
    const rows: Iterable<RowOf<N>> | undefined = lists[name];
    if (rows === undefined) return empty[name];
    const base = new BaseRows(name, schemas[name], rows);
    return base.rows.size === 0 ? empty[name] : base;
  });

/** Tables that start from these rows, and from none where nothing is given. */
export const tablesOf = (bases: Partial<Bases>): Tables =>
  perCollection<Tables>(<N extends CollectionName>(name: N) => {
    const base: BaseRows<RowOf<N>> = bases[name] ?? empty[name];
    return new Collection(base);
  });

/** The rows of tables as they are now; later changes do not reach them. */
export const freezeTables = (tables: Tables): Bases => perCollection<Bases>((name) => tables[name].freeze());
