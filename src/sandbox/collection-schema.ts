/** Rows are values: a change puts a new row in the place of the old one, it never edits a row. */
export interface Row {
  readonly id: string;
}

export type KeyOf<R> = (row: R) => string | null | undefined;

/**
 * What a collection's rows can be found by, besides their id.
 * `unique`: at most one row per key. `many`: any number, in the order they came in. A `null` key leaves the row out.
 */
export interface CollectionSchema<R extends Row, U extends string = string, M extends string = string> {
  readonly uniqueNames: readonly U[];
  readonly unique: readonly KeyOf<R>[];
  readonly manyNames: readonly M[];
  readonly many: readonly KeyOf<R>[];
}

/** Declares a collection; the row type is given, the index names are inferred. */
export const collectionOf =
  <R extends Row>() =>
  <U extends string = never, M extends string = never>(indexes: {
    readonly unique?: Readonly<Record<U, KeyOf<R>>>;
    readonly many?: Readonly<Record<M, KeyOf<R>>>;
  }): CollectionSchema<R, U, M> => {
    const [uniqueNames, unique] = entriesOf<R, U>(indexes.unique);
    const [manyNames, many] = entriesOf<R, M>(indexes.many);
    return { uniqueNames, unique, manyNames, many };
  };

function entriesOf<R, N extends string>(
  indexes: Readonly<Record<N, KeyOf<R>>> | undefined,
): [readonly N[], readonly KeyOf<R>[]] {
  const given: Partial<Record<N, KeyOf<R>>> = indexes ?? {};
  // the names are those that the type says; `Object.keys` forgets it
  return [Object.keys(given) as N[], Object.values(given)];
}
