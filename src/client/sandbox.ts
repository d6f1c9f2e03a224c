/// <reference lib="esnext.disposable" preserve="true" />
import { ActivationHandle } from "./activation.js";
import { BindboxError } from "./bindbox-error.js";
import { ClockHandle } from "./clock.js";
import { CodesHandle } from "./codes.js";
import type { ControlClient, SandboxClient } from "./control-client.js";
import { type CoverageHandle, sandboxCoverage } from "./coverage.js";
import { type BindboxEvent, type EventOptions, openBindboxEvents } from "./events.js";
import { FaultsHandle } from "./faults.js";
import { InvitationsHandle } from "./invitations.js";
import { JournalHandle } from "./journal.js";
import type { LiveEvents } from "./live-events.js";
import type { AnswerOf, Schema } from "./operation-types.js";
import { OutboxHandle } from "./outbox.js";
import { SettingsHandle } from "./settings.js";
import { type Snapshot, SnapshotsHandle } from "./snapshots.js";
import { StateHandle } from "./state.js";

export type SandboxDescription = Schema<"Sandbox">;

/** What the constructor of Tencent Cloud's SDK needs: `endpoint` and `protocol` for its HTTP profile, and the key. */
export type TencentAccess = SandboxDescription["tencent"] & { readonly protocol: "http://" | "https://" };

/** One isolated world of an emulator: its users, messages, clock, settings are nobody else's. */
export class SandboxHandle implements AsyncDisposable {
  readonly id: string;
  /** The same seed and the same calls give the same codes, ids and tokens. */
  readonly seed: string;
  /** What the constructor of Authing's SDK needs, as it is. */
  readonly authing: SandboxDescription["authing"];
  readonly tencent: TencentAccess;
  readonly outbox: OutboxHandle;
  readonly clock: ClockHandle;
  readonly codes: CodesHandle;
  readonly faults: FaultsHandle;
  readonly coverage: CoverageHandle;
  readonly journal: JournalHandle;
  readonly settings: SettingsHandle;
  readonly state: StateHandle;
  readonly snapshots: SnapshotsHandle;
  readonly activation: ActivationHandle;
  readonly invitations: InvitationsHandle;
  readonly #client: SandboxClient;

  /** @param description as the control API answers it */
  constructor(client: ControlClient, description: SandboxDescription) {
    const { id, seed, authing, tencent } = description;
    this.id = id;
    this.seed = seed;
    this.authing = authing;
    this.tencent = {
      ...tencent,
      protocol: authing.appHost.startsWith("https:") ? "https://" : "http://",
    };
    this.#client = client.sandbox(id);
    this.outbox = new OutboxHandle(this.#client);
    this.clock = new ClockHandle(this.#client);
    this.codes = new CodesHandle(this.#client);
    this.faults = new FaultsHandle(this.#client);
    this.coverage = sandboxCoverage(this.#client);
    this.journal = new JournalHandle(this.#client);
    this.settings = new SettingsHandle(this.#client);
    this.state = new StateHandle(this.#client);
    this.snapshots = new SnapshotsHandle(this.#client);
    this.activation = new ActivationHandle(client);
    this.invitations = new InvitationsHandle(this.#client);
  }

  /** Back to what it was made from. Answers what was cleared. */
  reset(): Promise<AnswerOf<"reset-sandbox">> {
    return this.#client.call("reset-sandbox", {});
  }

  /** The whole state as one document. */
  exportSnapshot(): Promise<Snapshot> {
    return this.snapshots.export();
  }

  /** The sandbox holds what the document says, and nothing else. It keeps its credentials. */
  importSnapshot(snapshot: Snapshot): Promise<AnswerOf<"put-snapshot">> {
    return this.snapshots.import(snapshot);
  }

  /** Its id and its credentials are free again. Rejects with a `BindboxError` for the sandbox `default`. */
  async delete(): Promise<void> {
    await this.#client.call("delete-sandbox", {});
  }

  /** Deletes the sandbox at the end of the block that made it with `await using`; one that is gone already stays so. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.delete().catch((error: unknown) => {
      if (!(error instanceof BindboxError && error.status === 404)) throw error;
    });
  }

  /** What happens in this sandbox from now on. */
  events(options: EventOptions = {}): Promise<LiveEvents<BindboxEvent>> {
    return openBindboxEvents(options, (request) => this.#client.open("stream-sandbox-events", request));
  }
}
