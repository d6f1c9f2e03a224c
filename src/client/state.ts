import { readJson, type SandboxClient } from "./control-client.js";
import type { AnswerOf, QueryOf, StateRow } from "./operation-types.js";

export type StateRowsQuery = QueryOf<"list-rows">;
export type StateRows = Omit<AnswerOf<"list-rows">, "rows"> & { readonly rows: readonly StateRow[] };

/** The rows of a sandbox, to arrange a test in one call: users, codes, members, bindings. */
export class StateHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** The collections, and how many rows they have. */
  collections(): Promise<AnswerOf<"get-state">> {
    return this.#client.call("get-state", {});
  }

  /** The rows of a collection, oldest first, a page at a time. */
  list(collection: string, page: StateRowsQuery = {}): Promise<StateRows> {
    return readJson(this.#client.open("list-rows", { path: { collection }, query: page }));
  }

  get(collection: string, id: string): Promise<StateRow> {
    return readJson(this.#client.open("get-row", { path: { collection, rowId: id } }));
  }

  /** Makes a row. Rejects with a `BindboxError` that names the member that does not fit, or is taken (409). */
  create(collection: string, row: StateRow): Promise<StateRow> {
    return readJson(this.#client.open("create-row", { path: { collection }, body: row }));
  }

  /** Makes the row with this id, or puts this one in its place. */
  put(collection: string, id: string, row: StateRow): Promise<StateRow> {
    return readJson(this.#client.open("put-row", { path: { collection, rowId: id }, body: row }));
  }

  /** Changes the members that are named. */
  patch(collection: string, id: string, change: StateRow): Promise<StateRow> {
    return readJson(this.#client.open("patch-row", { path: { collection, rowId: id }, body: change }));
  }

  /** Rejects with a `BindboxError` (409) while other rows cannot do without it. */
  async remove(collection: string, id: string): Promise<void> {
    await this.#client.call("delete-row", { path: { collection, rowId: id } });
  }
}
