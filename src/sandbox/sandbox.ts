import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Low, Memory } from "lowdb";
import { DataFile } from "lowdb/node";
import { Coverage } from "../observe/coverage.js";
import { EventHub } from "../observe/events.js";
import { Journal } from "../observe/journal.js";
import { messageOf, StartError } from "../start-error.js";
import { Clock, type ClockMove } from "./clock.js";
import { credentialsOf, type SandboxCredentials, type SandboxKeys } from "./credentials.js";
import { DOCUMENT_VERSION, parseDocument, type SandboxDocument, stringifyDocument } from "./document.js";
import type { Fixture } from "./fixture.js";
import { originOf } from "./fixture-origin.js";
import { LowdbStore } from "./lowdb-store.js";
import { messageView } from "./message-view.js";
import type { Origin } from "./origin.js";
import { Outbox } from "./outbox.js";
import { RandomSource } from "./random.js";
import { RequestIds } from "./request-ids.js";
import { collectionNames } from "./schema.js";
import { type SandboxSettings, type SettingsPatch, withSettings } from "./settings.js";
import type { Store } from "./store.js";
import type { Tables } from "./tables.js";
import { Waits } from "./waits.js";

/** How the clock of a sandbox stands at its beginning; what is left out is as the machine's clock. */
export type ClockStart = Omit<ClockMove, "advance">;

/** What a sandbox is made of, and goes back to when it is reset. */
export interface SandboxParts {
  readonly id: string;
  readonly origin: Origin;
  readonly seed: string;
  /** What leads to it; default: the origin's own keys. */
  readonly keys?: SandboxKeys;
  /** What differs from the origin's settings. */
  readonly settings?: SettingsPatch;
  readonly clock?: ClockStart;
  /** How long it may be left alone, in milliseconds of machine time, before it is deleted; `undefined`: for ever. */
  readonly ttl?: number | undefined;
}

export interface SandboxOptions {
  readonly id: string;
  readonly fixture: Fixture;
  readonly seed: string;
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
    this.#requestIds = new RequestIds(this.#random.fork(`requests/${low.data.openings}`));
  }

  /**
   * Opens the sandbox that its file holds, or a fresh one from the fixture.
   * Throws a `StartError` when the file is there but is not a sandbox, or cannot be written.
   */
  static async open({ fixture, file, ...rest }: SandboxOptions): Promise<Sandbox> {
    const parts = { ...rest, origin: originOf(fixture) };
    if (file === undefined) return Sandbox.inMemory(parts);
    const adapter = new DataFile<SandboxDocument>(file, {
      parse: parseDocument,
      stringify: stringifyDocument,
    });
    const low = new Low(adapter, (await readStored(file, adapter)) ?? beginning(parts));
    low.data.openings += 1;
    try {
      const sandbox = new Sandbox(low, parts, true);
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
        seed: this.seed,
        keys: this.keys,
      });
      this.#begin({ settings, clock, random });
      return fresh;
    });
    const cleared = { ...rows, ...this.#forgetObserved() };
    this.#publish("reset", () => ({ cleared }));
    return cleared;
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
    this.#requestIds = new RequestIds(this.#random.fork(`requests/${this.#low.data.openings}`));
  }

  #publish(type: "settings" | "reset", data: () => unknown): void {
    this.events.publish({ type, sandbox: this.id, at: this.clock.now(), data });
  }
}

/** What the file holds; `null` when there is none. */
async function readStored(file: string, adapter: DataFile<SandboxDocument>): Promise<SandboxDocument | null> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await adapter.read();
  } catch (error) {
    throw new StartError(`cannot read the sandbox in ${file}: ${messageOf(error)}`, error);
  }
}

/** A sandbox at its beginning. */
function beginning(parts: SandboxParts): SandboxDocument {
  const { id, origin, seed, keys = origin.keys, clock: start = {} } = parts;
  const settings = withSettings(origin.settings, parts.settings ?? {});
  const clockState = { offset: 0, frozenAt: null };
  const clock = new Clock(clockState);
  if (Object.keys(start).length > 0) clock.move(start);
  const random = { seed, counter: 0 };
  return {
    version: DOCUMENT_VERSION,
    id,
    credentials: credentialsOf(keys),
    settings,
    clock: clockState,
    random,
    openings: 0,
    rows: origin.tables({
      keys,
      clock,
      random: new RandomSource(random),
      settings,
      moment: start.set,
    }),
  };
}

/** The keys that rows hold. Rows of a file may be in any order, but the first ones are those that are handed out. */
function keysIn({ apps, tencentCredentials }: Tables, { authing, tencent }: SandboxCredentials): SandboxKeys {
  const further = [...apps.values()].filter(({ id }) => id !== authing.appId);
  const others = [...tencentCredentials.values()].filter(({ id }) => id !== tencent.secretId);
  return {
    userPoolId: authing.userPoolId,
    apps: [
      { id: authing.appId, secret: authing.appSecret },
      ...further.map(({ id, secret }) => ({ id, secret })),
    ],
    tencent: [
      { secretId: tencent.secretId, secretKey: tencent.secretKey },
      ...others.map(({ id, secretKey }) => ({ secretId: id, secretKey })),
    ],
  };
}
