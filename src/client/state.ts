import type { SandboxClient } from "./control-client.js";
import type { AnswerOf, QueryOf, Schema } from "./operation-types.js";

/** A row of a collection, as the state API shows and takes it. */
export type StateRow = Schema<"StateRow">;
export type RowFilter = QueryOf<"list-rows">;

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
  list(collection: string, filter: RowFilter = {}): Promise<AnswerOf<"list-rows">> {
    return this.#client.call("list-rows", { path: { collection }, query: filter });
  }

  get(collection: string, id: string): Promise<StateRow> {
    return this.#client.call("get-row", { path: { collection, rowId: id } });
  }

  /** Makes a row; what is left out gets its default. Rejects with a `BindboxError` that names the member that does not fit. */
  create(collection: string, row: StateRow): Promise<StateRow> {
    return this.#client.call("create-row", { path: { collection }, body: row });
  }

  /** Makes the row with this id, or puts another in its place. */
  put(collection: string, id: string, row: StateRow): Promise<StateRow> {
    return this.#client.call("put-row", { path: { collection, rowId: id }, body: row });
  }

  /** Changes the members that are named. */
  patch(collection: string, id: string, members: StateRow): Promise<StateRow> {
    return this.#client.call("patch-row", { path: { collection, rowId: id }, body: members });
  }

  async delete(collection: string, id: string): Promise<void> {
    await this.#client.call("delete-row", { path: { collection, rowId: id } });
  }
}
