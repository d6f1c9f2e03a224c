import { Low, Memory } from "lowdb";
import { Coverage } from "../observe/coverage.js";
import { EventHub, showing } from "../observe/events.js";
import { Journal } from "../observe/journal.js";
import { beginning, beginningOf, type SandboxParts } from "./beginning.js";
import type { Clock } from "./clock.js";
import type { SandboxCredentials, SandboxKeys } from "./credentials.js";
import type { SandboxDocument } from "./document.js";
import { messageView } from "./message-view.js";
import type { Origin } from "./origin.js";
import { type OriginSource, originOf } from "./origins.js";
import { Outbox } from "./outbox.js";
import { freshSeed, type RandomSource } from "./random.js";
import type { RequestIds } from "./request-ids.js";
import { SandboxSnapshots } from "./sandbox-snapshots.js";
import { SandboxState } from "./sandbox-state.js";
import { collectionNames, type Message } from "./schema.js";
import type { SandboxSettings, SettingsPatch } from "./settings.js";
import type { Store } from "./store.js";
import { openDocument } from "./stored-document.js";
import { Waits } from "./waits.js";

export interface SandboxOptions {
  readonly id: string;
  readonly fixture: OriginSource;
  /** Default: a snapshot's own. Without either, a fresh one. */
  readonly seed?: string | undefined;
  /** The file that keeps the sandbox; without one it lives in memory. */
  readonly file?: string | undefined;
}

/** One isolated world: its rows, clock, random source, settings and outbox. Nothing that can change is shared with another. */
export class Sandbox {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly events = new EventHub();
  readonly journal = new Journal(() => this.settings.journalSize);
  readonly coverage = new Coverage();
  /** The requests that are held until something happens here. */
  readonly waits = new Waits();
  /** Whether it survives the process. */
  readonly kept: boolean;
  /** See `SandboxParts`. */
  readonly ttl: number | undefined;
  readonly #state: SandboxState;
  readonly #parts: SandboxParts;
  #onKeys: () => void = () => undefined;
  #snapshots: SandboxSnapshots | undefined;

  private constructor(low: Low<SandboxDocument>, parts: SandboxParts, kept: boolean) {
    this.#parts = parts;
    this.kept = kept;
    this.ttl = parts.ttl;
    this.#state = new SandboxState(low, kept);
    this.store = this.#state.store;
    this.outbox = new Outbox(this.store, {
      capacity: () => this.settings.outboxSize,
      now: () => this.clock.now(),
      onSent: (message) =>
        this.events.publish({
          type: "message",
          sandbox: this.id,
          at: message.sentAt,
          data: shownMessage(message),
        }),
    });
  }

  /**
   * Opens the sandbox that its file holds, or a fresh one from the fixture.
   * Throws a `StartError` when the file is there but is not a sandbox, or cannot be written.
   */
  static async open({ id, fixture, file, seed }: SandboxOptions): Promise<Sandbox> {
    const origin = originOf(fixture);
    const random = seed === undefined ? origin.random : undefined;
    const parts = { id, origin, seed: seed ?? random?.seed ?? freshSeed(), random };
    if (file === undefined) return Sandbox.inMemory(parts);
    const { low, found } = await openDocument(file, () => beginning(parts));
    return new Sandbox(low, found ? { ...parts, ...beginningOf(low.data) } : parts, true);
  }

  /** Makes a sandbox that lives as long as the process. */
  static inMemory(parts: SandboxParts): Sandbox {
    return new Sandbox(new Low(new Memory<SandboxDocument>(), beginning(parts)), parts, false);
  }

  /** Whether the sandbox comes from an earlier run; its fixture then counts only for a reset. */
  get restored(): boolean {
    return this.#state.openings > 1;
  }

  get id(): string {
    return this.#state.id;
  }

  /** What it was made from. */
  get origin(): Origin {
    return this.#parts.origin;
  }

  get credentials(): SandboxCredentials {
    return this.#state.credentials;
  }

  /** Everything that leads to the sandbox. */
  get keys(): SandboxKeys {
    return this.#state.keys;
  }

  get settings(): SandboxSettings {
    return this.#state.settings;
  }

  /** What it draws from: its own seed, or that of a snapshot that was restored. */
  get seed(): string {
    return this.#state.randomState.seed;
  }

  /** What it draws from after a reset. */
  get ownSeed(): string {
    return this.#parts.seed;
  }

  get clock(): Clock {
    return this.#state.clock;
  }

  /** For everything that an operation keeps: codes, ids, tokens. */
  get random(): RandomSource {
    return this.#state.random;
  }

  /** For ids of requests, which are not kept: drawing one must not change what the next code is. */
  get requestIds(): RequestIds {
    return this.#state.requestIds;
  }

  /** Made for who uses them: there are many sandboxes. */
  get snapshots(): SandboxSnapshots {
    this.#snapshots ??= new SandboxSnapshots(this.#state, ({ takenFrom, takenAt }) => {
      this.#onKeys();
      this.#publish("reset", { restored: { takenFrom, takenAt } });
    });
    return this.#snapshots;
  }

  async changeSettings(patch: SettingsPatch): Promise<SandboxSettings> {
    const settings = await this.#state.changeSettings(patch);
    this.#publish("settings", patch);
    return settings;
  }

  /** Resolves when a moved clock would survive the process. */
  async keepClock(): Promise<void> {
    await this.#state.store.save();
  }

  /**
   * Back to the beginning: rows, settings, clock and random source; journal and whatever else observes the sandbox start
   * anew. The credentials stay, and so do the requests that wait: what they wait for can still come.
   *
   * @returns how many rows each collection had, and how much each observer had seen
   */
  async reset(): Promise<Record<string, number>> {
    let rows: Record<string, number> = {};
    await this.#state.replace((before) => {
      rows = Object.fromEntries(collectionNames.map((name) => [name, before[name].size]));
      return beginning({ ...this.#parts, keys: this.keys });
    }, "restart");
    const cleared = { ...rows, journal: this.journal.clear(), coverage: this.coverage.clear() };
    this.#publish("reset", { cleared });
    return cleared;
  }

  /** @param listener hears that other keys may lead to the sandbox now */
  onKeys(listener: () => void): void {
    this.#onKeys = listener;
  }

  /** Ends what waits for the sandbox, and gives back what its journal takes; to be called when nothing leads to it any more. */
  end(): void {
    this.waits.end();
    this.journal.clear();
  }

  /** Resolves when everything that was acknowledged is where it survives the process. */
  async close(): Promise<void> {
    await this.#state.store.settle();
  }

  #publish(type: "settings" | "reset", data: unknown): void {
    this.events.publish({ type, sandbox: this.id, at: this.clock.now(), data: showing(data) });
  }
}

/** A function of its own: an event is kept, and must not keep a sandbox that is deleted. */
const shownMessage = (message: Message) => () => messageView(message);
