import { Low, Memory } from "lowdb";
import { DataFile } from "lowdb/node";
import { Coverage } from "../observe/coverage.js";
import { EventHub } from "../observe/events.js";
import { Journal } from "../observe/journal.js";
import { messageOf, StartError } from "../start-error.js";
import { beginning, beginningOf, keysIn, type SandboxParts } from "./beginning.js";
import { Clock, type ClockState } from "./clock.js";
import type { SandboxCredentials, SandboxKeys } from "./credentials.js";
import { parseDocument, type SandboxDocument, stringifyDocument } from "./document.js";
import { LowdbStore } from "./lowdb-store.js";
import { messageView } from "./message-view.js";
import type { Origin } from "./origin.js";
import { type OriginSource, originOf } from "./origins.js";
import { Outbox } from "./outbox.js";
import { freshSeed, RandomSource } from "./random.js";
import { RequestIds } from "./request-ids.js";
import { collectionNames } from "./schema.js";
import { type SandboxSettings, type SettingsPatch, withSettings } from "./settings.js";
import type { Snapshot } from "./snapshot.js";
import { tablesWithKeys } from "./snapshot-origin.js";
import type { Store } from "./store.js";
import { readStored } from "./stored-document.js";
import { freezeTables } from "./tables.js";
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
  readonly #low: Low<SandboxDocument>;
  readonly #lowdbStore: LowdbStore;
  readonly #parts: SandboxParts;
  #clock: Clock;
  #random: RandomSource;
  #requestIds: RequestIds;
  #onKeys: () => void = () => undefined;
  #snapshots: Map<string, Snapshot> | undefined;

  private constructor(low: Low<SandboxDocument>, parts: SandboxParts, kept: boolean) {
    this.#low = low;
    this.#parts = parts;
    this.kept = kept;
    this.ttl = parts.ttl;
    this.#lowdbStore = new LowdbStore(low, kept);
    this.store = this.#lowdbStore;
    this.outbox = new Outbox(this.store, {
      capacity: () => this.settings.outboxSize,
      now: () => this.clock.now(),
      onSent: (message) =>
        this.events.publish({
          type: "message",
          sandbox: this.id,
          at: message.sentAt,
          data: () => messageView(message),
        }),
    });
    this.#clock = new Clock(low.data.clock);
    this.#random = new RandomSource(low.data.random);
    this.#requestIds = this.#freshRequestIds();
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
    const adapter = new DataFile<SandboxDocument>(file, {
      parse: parseDocument,
      stringify: stringifyDocument,
    });
    const stored = await readStored(file, adapter);
    const low = new Low(adapter, stored ?? beginning(parts));
    low.data.openings += 1;
    try {
      const sandbox = new Sandbox(low, stored ? { ...parts, ...beginningOf(stored) } : parts, true);
      await low.write();
      return sandbox;
    } catch (error) {
      throw new StartError(`cannot keep a sandbox in ${file}: ${messageOf(error)}`, error);
    }
  }

  /** Makes a sandbox that lives as long as the process. */
  static inMemory(parts: SandboxParts): Sandbox {
    return new Sandbox(new Low(new Memory<SandboxDocument>(), beginning(parts)), parts, false);
  }

  /** Whether the sandbox comes from an earlier run; its fixture then counts only for a reset. */
  get restored(): boolean {
    return this.#low.data.openings > 1;
  }

  get id(): string {
    return this.#low.data.id;
  }

  /** What it was made from. */
  get origin(): Origin {
    return this.#parts.origin;
  }

  get credentials(): SandboxCredentials {
    return this.#low.data.credentials;
  }

  /** Everything that leads to the sandbox. */
  get keys(): SandboxKeys {
    const { credentials, rows } = this.#low.data;
    return keysIn(rows, credentials);
  }

  get settings(): SandboxSettings {
    return this.#low.data.settings;
  }

  /** What it draws from: its own seed, or that of a snapshot that was restored. */
  get seed(): string {
    return this.#low.data.random.seed;
  }

  /** What it draws from after a reset. */
  get ownSeed(): string {
    return this.#parts.seed;
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** For everything that an operation keeps: codes, ids, tokens. */
  get random(): RandomSource {
    return this.#random;
  }

  /** For ids of requests, which are not kept: drawing one must not change what the next code is. */
  get requestIds(): RequestIds {
    return this.#requestIds;
  }

  /** Snapshots that stay here under a name; a reset leaves them alone. */
  get snapshots(): Map<string, Snapshot> {
    this.#snapshots ??= new Map();
    return this.#snapshots;
  }

  async changeSettings(patch: SettingsPatch): Promise<SandboxSettings> {
    this.#low.data.settings = withSettings(this.settings, patch);
    await this.#lowdbStore.save();
    this.#publish("settings", () => patch);
    return this.settings;
  }

  /** Resolves when a moved clock would survive the process. */
  async keepClock(): Promise<void> {
    await this.#lowdbStore.save();
  }

  /**
   * Back to the beginning: rows, settings, clock and random source; journal and whatever else observes the sandbox start
   * anew. The credentials stay, and so do the requests that wait: what they wait for can still come.
   *
   * @returns how many rows each collection had, and how much each observer had seen
   */
  async reset(): Promise<Record<string, number>> {
    let rows: Record<string, number> = {};
    await this.#lowdbStore.replaceRows((before) => {
      rows = Object.fromEntries(collectionNames.map((name) => [name, before[name].size]));
      const {
        settings,
        clock,
        random,
        rows: fresh,
      } = beginning({
        ...this.#parts,
        keys: this.keys,
      });
      this.#begin({ settings, clock, random });
      this.#requestIds = this.#freshRequestIds();
      return fresh;
    });
    const cleared = { ...rows, ...this.#forgetObserved() };
    this.#publish("reset", () => ({ cleared }));
    return cleared;
  }

  /** The whole state as it is now, without what observers have seen. */
  async takeSnapshot(): Promise<Snapshot> {
    return this.#lowdbStore.between((tables) => {
      const { clock, settings, keys, id: takenFrom } = this;
      const { seed, counter } = this.#low.data.random;
      const takenAt = clock.now();
      return {
        takenFrom,
        takenAt,
        keys,
        settings,
        clock: { set: takenAt, freeze: clock.frozen, rate: clock.rate },
        random: { seed, counter },
        bases: freezeTables(tables),
      };
    });
  }

  /**
   * Takes rows, settings, clock and random source from a snapshot. The handed out credentials stay; `keys` says what leads
   * to it from now on. Journal and coverage go on: they tell what was done, not what is there.
   */
  async restore(snapshot: Snapshot, keys: SandboxKeys): Promise<void> {
    await this.#lowdbStore.replaceRows(() => {
      const state: ClockState = { offset: 0, frozenAt: null };
      if (snapshot.clock) new Clock(state).move(snapshot.clock);
      const random = { ...(snapshot.random ?? { seed: this.seed, counter: 0 }) };
      this.#begin({ settings: snapshot.settings, clock: state, random });
      return tablesWithKeys(snapshot, keys);
    });
    this.#onKeys();
    this.#publish("reset", () => ({
      restored: { takenFrom: snapshot.takenFrom, takenAt: snapshot.takenAt },
    }));
  }

  /** @param listener hears that other keys may lead to the sandbox now */
  onKeys(listener: () => void): void {
    this.#onKeys = listener;
  }

  /** Every observer of the sandbox starts anew. */
  #forgetObserved(): Record<string, number> {
    return { journal: this.journal.clear(), coverage: this.coverage.clear() };
  }

  /** Ends what waits for the sandbox, and gives back what its journal takes; to be called when nothing leads to it any more. */
  end(): void {
    this.waits.end();
    this.journal.clear();
  }

  /** Resolves when everything that was acknowledged is where it survives the process. */
  async close(): Promise<void> {
    await this.#lowdbStore.settle();
  }

  #begin(state: Pick<SandboxDocument, "settings" | "clock" | "random">): void {
    Object.assign(this.#low.data, state);
    this.#clock = new Clock(state.clock);
    this.#random = new RandomSource(state.random);
  }

  /** They go on where the journal goes on, so that an id in it is that of one request. */
  #freshRequestIds(): RequestIds {
    return new RequestIds(this.#random.fork(`requests/${this.#low.data.openings}`));
  }

  #publish(type: "settings" | "reset", data: () => unknown): void {
    this.events.publish({ type, sandbox: this.id, at: this.clock.now(), data });
  }
}
