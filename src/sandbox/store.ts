import type { CollectionName, IndexOf, RowOf, UniqueIndexOf } from "./schema.js";

/** One collection as a transaction sees it. Asynchronous, so that a store outside this process can stand behind it. */
export interface Rows<N extends CollectionName> {
  get(id: string): Promise<RowOf<N> | undefined>;
  /** The row with this key in a unique index. */
  find(index: UniqueIndexOf<N>, key: string): Promise<RowOf<N> | undefined>;
  /** The rows with this key in an index, oldest first. */
  list(index: IndexOf<N>, key: string): Promise<RowOf<N>[]>;
  /** Every row, oldest first; costs as much as there are rows. */
  all(): Promise<RowOf<N>[]>;
  /** The oldest rows, at most `limit`; costs as much as it returns. */
  first(limit: number): Promise<RowOf<N>[]>;
  count(): Promise<number>;
  /** Adds the row, or puts it in the place of the one with the same id. Throws when another row holds one of its unique keys. */
  put(row: RowOf<N>): Promise<void>;
  remove(id: string): Promise<void>;
}

export type Transaction = { readonly [N in CollectionName]: Rows<N> } & {
  /** Runs `effect` once the transaction's changes are kept; not at all when it throws. */
  afterCommit(effect: () => void): void;
};

/**
 * The rows of one sandbox. Transactions of one store run one after the other; one that throws leaves no trace.
 * A transaction is over for its caller when its changes are where they survive the process (if the store keeps them anywhere).
 */
export interface Store {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
