import { ControlClient } from "./control-client.js";
import { type CoverageHandle, overallCoverage } from "./coverage.js";
import { type BindboxEvent, type EventOptions, openBindboxEvents } from "./events.js";
import { OverallJournal } from "./journal.js";
import type { LiveEvents } from "./live-events.js";
import type { AnswerOf, NewSandbox, PathOf, QueryOf, Schema } from "./operation-types.js";
import type { SandboxHandle } from "./sandbox.js";
import { SandboxesHandle } from "./sandboxes.js";
import type { Transport } from "./transport.js";

export type CataloguedError = Schema<"CataloguedError">;

/** A running emulator, wherever it runs. */
export class BindboxHandle {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly sandboxes: SandboxesHandle;
  /** The requests of all sandboxes. */
  readonly journal: OverallJournal;
  /** Which documented errors were seen in all sandboxes together. */
  readonly coverage: CoverageHandle;
  readonly #client: ControlClient;

  constructor(url: string, transport: Transport) {
    this.url = url;
    this.#client = new ControlClient(transport);
    this.sandboxes = new SandboxesHandle(this.#client);
    this.coverage = overallCoverage(this.#client);
    this.journal = new OverallJournal(this.#client);
  }

  /** Makes a sandbox. Rejects with a `BindboxError` (409) when its id or one of its credentials is taken. */
  createSandbox(options: NewSandbox = {}): Promise<SandboxHandle> {
    return this.sandboxes.create(options);
  }

  /** A sandbox that exists. Rejects with a `BindboxError` (404) when there is none of this id. */
  sandbox(id = "default"): Promise<SandboxHandle> {
    return this.sandboxes.get(id);
  }

  /** Resolves when the emulator accepts requests. */
  health(): Promise<AnswerOf<"health">> {
    return this.#client.call("health", {});
  }

  /** The OpenAPI document of the control API or of an emulated service, in YAML. */
  async openapi(document: PathOf<"get-openapi-document">["document"]): Promise<string> {
    return (await this.#client.open("get-openapi-document", { path: { document } })).text();
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
