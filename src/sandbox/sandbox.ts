import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Low, Memory } from "lowdb";
import { DataFile } from "lowdb/node";
import { Coverage } from "../observe/coverage.js";
import { EventHub } from "../observe/events.js";
import { Journal } from "../observe/journal.js";
import { messageOf, StartError } from "../start-error.js";
import { Clock } from "./clock.js";
import type { SandboxCredentials } from "./credentials.js";
import {
  DOCUMENT_VERSION,
  noRows,
  parseDocument,
  type SandboxDocument,
  stringifyDocument,
} from "./document.js";
import { credentialsOf, type Fixture, rowsOf } from "./fixture.js";
import { LowdbStore } from "./lowdb-store.js";
import { messageView } from "./message-view.js";
import { Outbox } from "./outbox.js";
import { RandomSource } from "./random.js";
import { RequestIds } from "./request-ids.js";
import { collectionNames } from "./schema.js";
import { defaultSettings, type SandboxSettings, type SettingsPatch, withSettings } from "./settings.js";
import type { Store } from "./store.js";

export interface SandboxOptions {
  readonly id: string;
  readonly fixture: Fixture;
  readonly seed: string;
  /** The file that keeps the sandbox; without one it lives in memory. */
  readonly file?: string | undefined;
}

/** One isolated world: its rows, clock, random source, settings and outbox. Nothing in it is shared with another. */
export class Sandbox {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly events = new EventHub();
  readonly journal = new Journal();
  readonly coverage = new Coverage();
  readonly #low: Low<SandboxDocument>;
  readonly #lowdbStore: LowdbStore;
  readonly #fixture: Fixture;
  #clock: Clock;
  #random: RandomSource;
  #requestIds: RequestIds;

  private constructor(low: Low<SandboxDocument>, fixture: Fixture, durable: boolean) {
    this.#low = low;
    this.#fixture = fixture;
    this.#lowdbStore = new LowdbStore(low, durable);
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
    this.#requestIds = new RequestIds(this.#random.fork(`requests/${low.data.openings}`));
  }

  /**
   * Opens the sandbox that its file holds, or a fresh one from the fixture.
   * Throws a `StartError` when the file is there but is not a sandbox, or cannot be written.
   */
  static async open({ id, fixture, seed, file }: SandboxOptions): Promise<Sandbox> {
    const fresh = freshDocument(id, seed, fixture);
    if (file === undefined) {
      fill(fresh, fixture);
      return new Sandbox(new Low(new Memory<SandboxDocument>(), fresh), fixture, false);
    }
    const low = await readFileOf(file, fresh);
    if (low.data === fresh) fill(fresh, fixture);
    low.data.openings += 1;
    try {
      const sandbox = new Sandbox(low, fixture, true);
      await low.write();
      return sandbox;
    } catch (error) {
      throw new StartError(`cannot keep a sandbox in ${file}: ${messageOf(error)}`, error);
    }
  }

  /** Whether the sandbox comes from an earlier run; its fixture then counts only for a reset. */
  get restored(): boolean {
    return this.#low.data.openings > 1;
  }

  get id(): string {
    return this.#low.data.id;
  }

  get credentials(): SandboxCredentials {
    return this.#low.data.credentials;
  }

  get settings(): SandboxSettings {
    return this.#low.data.settings;
  }

  get seed(): string {
    return this.#low.data.random.seed;
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

  async changeSettings(patch: SettingsPatch): Promise<SandboxSettings> {
    this.#low.data.settings = withSettings(this.settings, patch);
    await this.#lowdbStore.save();
    const at = this.clock.now();
    this.events.publish({ type: "settings", sandbox: this.id, at, data: () => patch });
    return this.settings;
  }

  /** Resolves when a moved clock would survive the process. */
  async keepClock(): Promise<void> {
    await this.#lowdbStore.save();
  }

  /**
   * Back to the fixture: rows, settings, clock, random source and coverage. The credentials stay.
   *
   * @returns how many rows each collection had, and how many requests the coverage had counted
   */
  async reset(): Promise<Record<string, number>> {
    const cleared = await this.store.transaction(async (tx) => {
      const counts: Record<string, number> = {};
      for (const name of collectionNames) counts[name] = await tx[name].count();
      return counts;
    });
    const fresh = freshDocument(this.id, this.seed, this.#fixture);
    fill(fresh, this.#fixture);
    await this.#lowdbStore.replaceRows(fresh.rows, () => {
      const { settings, clock, random } = fresh;
      Object.assign(this.#low.data, { settings, clock, random });
      this.#clock = new Clock(clock);
      this.#random = new RandomSource(random);
      this.#requestIds = new RequestIds(this.#random.fork(`requests/${this.#low.data.openings}`));
    });
    return { ...cleared, coverage: this.coverage.clear() };
  }

  /** Resolves when everything that was acknowledged is where it survives the process. */
  async close(): Promise<void> {
    await this.#lowdbStore.settle();
  }
}

/** What the file holds, or `fresh` when there is none. */
async function readFileOf(file: string, fresh: SandboxDocument): Promise<Low<SandboxDocument>> {
  const adapter = new DataFile<SandboxDocument>(file, { parse: parseDocument, stringify: stringifyDocument });
  const low = new Low(adapter, fresh);
  try {
    await mkdir(dirname(file), { recursive: true });
    await low.read();
  } catch (error) {
    throw new StartError(`cannot read the sandbox in ${file}: ${messageOf(error)}`, error);
  }
  return low;
}

function freshDocument(id: string, seed: string, fixture: Fixture): SandboxDocument {
  return {
    version: DOCUMENT_VERSION,
    id,
    credentials: credentialsOf(fixture),
    settings: withSettings(defaultSettings, fixture.settings ?? {}),
    clock: { offset: 0, frozenAt: null },
    random: { seed, counter: 0 },
    openings: 0,
    rows: noRows(),
  };
}

function fill(document: SandboxDocument, fixture: Fixture): void {
  document.rows = rowsOf(fixture, new Clock(document.clock), new RandomSource(document.random));
}
