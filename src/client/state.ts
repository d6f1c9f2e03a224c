import type { SandboxClient } from "./control-client.js";
import type { AnswerOf } from "./operation-types.js";
import type {
  CollectionName,
  NewStateRow,
  RowFilter,
  StateRow,
  StateRowChanges,
  StateRows,
  StateRowToPut,
  WritableCollectionName,
} from "./row-types.js";

/** The rows of a sandbox, for arranging a test in one call. */
export class StateHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** The collections, and how many rows they have. */
  async collections(): Promise<AnswerOf<"get-state">["collections"]> {
    return (await this.#client.call("get-state", {})).collections;
  }

  /** A page of the rows of a collection, oldest first. */
  list<N extends CollectionName>(collection: N, filter: RowFilter = {}): Promise<StateRows<N>> {
    return this.#client.rows("list-rows", { path: { collection }, query: filter });
  }

  get<N extends CollectionName>(collection: N, id: string): Promise<StateRow<N>> {
    return this.#client.rows("get-row", { path: { collection, rowId: id } });
  }

  /** Makes a row; what is left out gets its default. Rejects with a `BindboxError` that names the member that does not fit. */
  create<N extends WritableCollectionName>(collection: N, row: NewStateRow<N>): Promise<StateRow<N>> {
    return this.#client.rows("create-row", { path: { collection }, body: row });
  }

  /** Makes the row with this id, or puts another in its place. */
  put<N extends WritableCollectionName>(
    collection: N,
    id: string,
    row: StateRowToPut<N>,
  ): Promise<StateRow<N>> {
    return this.#client.rows("put-row", { path: { collection, rowId: id }, body: row });
  }

  /** Changes the members that are named. */
  patch<N extends WritableCollectionName>(
    collection: N,
    id: string,
    members: StateRowChanges<N>,
  ): Promise<StateRow<N>> {
    return this.#client.rows("patch-row", { path: { collection, rowId: id }, body: members });
  }

  async delete(collection: WritableCollectionName, id: string): Promise<void> {
    await this.#client.rows("delete-row", { path: { collection, rowId: id } });
  }
}
