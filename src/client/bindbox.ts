import { ControlClient } from "./control-client.js";
import { type BindboxEvent, type EventOptions, openBindboxEvents } from "./events.js";
import type { LiveEvents } from "./live-events.js";
import type { AnswerOf, QueryOf, Schema } from "./operation-types.js";
import { SandboxHandle } from "./sandbox.js";
import type { Transport } from "./transport.js";

export type CataloguedError = Schema<"CataloguedError">;

/** A running emulator, wherever it runs. */
export class BindboxHandle {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly #client: ControlClient;

  constructor(url: string, transport: Transport) {
    this.url = url;
    this.#client = new ControlClient(transport);
  }

  /** A sandbox that exists. Rejects with a `BindboxError` when there is none of this id. */
  async sandbox(id = "default"): Promise<SandboxHandle> {
    const description = await this.#client.sandbox(id).call("get-sandbox", {});
    return new SandboxHandle(this.#client, description);
  }

  /** Resolves when the emulator accepts requests. */
  health(): Promise<AnswerOf<"health">> {
    return this.#client.call("health", {});
  }

  /** The error catalogue of both providers. */
  errors(filter: QueryOf<"list-errors"> = {}): Promise<readonly CataloguedError[]> {
    return this.#client.call("list-errors", { query: filter });
  }

  /** What happens in all sandboxes from now on. */
  events(options: EventOptions = {}): Promise<LiveEvents<BindboxEvent>> {
    return openBindboxEvents(options, (request) => this.#client.open("stream-events", request));
  }
}
