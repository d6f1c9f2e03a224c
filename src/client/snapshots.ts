import type { SandboxClient } from "./control-client.js";
import type { AnswerOf, BodyOf, Schema } from "./operation-types.js";

/** The whole state of a sandbox as one document: it can be imported, make a sandbox, and serve as a fixture file. */
export type Snapshot = Schema<"Snapshot">;
export type NamedSnapshot = Schema<"NamedSnapshot">;

/** States that a sandbox can come back to. Those with names are kept in the emulator's memory. */
export class SnapshotsHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** Those that are kept, oldest first. */
  list(): Promise<readonly NamedSnapshot[]> {
    return this.#client.call("list-snapshots", {});
  }

  /** Keeps the present state under a name, in the place of what had the name before. */
  take(name: string): Promise<NamedSnapshot> {
    return this.#client.call("take-snapshot", { path: { name } });
  }

  /** Rows, settings, clock, random source, codes and faults are what they were then, however often. */
  restore(name: string): Promise<AnswerOf<"restore-snapshot">> {
    return this.#client.call("restore-snapshot", { path: { name } });
  }

  get(name: string): Promise<Snapshot> {
    return this.#client.call("get-named-snapshot", { path: { name } });
  }

  async delete(name: string): Promise<void> {
    await this.#client.call("delete-snapshot", { path: { name } });
  }

  /** The present state as a document. */
  export(): Promise<Snapshot> {
    return this.#client.call("get-snapshot", {});
  }

  /** The sandbox holds what the document says, and nothing else. It keeps its credentials. */
  import(snapshot: BodyOf<"put-snapshot">): Promise<AnswerOf<"put-snapshot">> {
    return this.#client.call("put-snapshot", { body: snapshot });
  }
}
