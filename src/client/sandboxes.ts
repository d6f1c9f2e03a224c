import type { ControlClient } from "./control-client.js";
import type { AnswerOf, NewSandbox, QueryOf } from "./operation-types.js";
import { SandboxHandle } from "./sandbox.js";

export type SandboxPage = AnswerOf<"list-sandboxes">;

/** The isolated worlds of an emulator. */
export class SandboxesHandle {
  readonly #client: ControlClient;

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /** Makes one. Rejects with a `BindboxError` (409) when its id or one of its credentials is taken. */
  async create(options: NewSandbox = {}): Promise<SandboxHandle> {
    return new SandboxHandle(this.#client, await this.#client.call("create-sandbox", { body: options }));
  }

  /** One that exists. Rejects with a `BindboxError` (404) when there is none of this id. */
  async get(id = "default"): Promise<SandboxHandle> {
    return new SandboxHandle(this.#client, await this.#client.sandbox(id).call("get-sandbox", {}));
  }

  /** A page of them, oldest first. */
  list(page: QueryOf<"list-sandboxes"> = {}): Promise<SandboxPage> {
    return this.#client.call("list-sandboxes", { query: page });
  }
}
