import type { Low } from "lowdb";
import { keysIn } from "./beginning.js";
import { Clock } from "./clock.js";
import type { SandboxCredentials, SandboxKeys } from "./credentials.js";
import type { SandboxDocument, WholeState } from "./document.js";
import { LowdbStore } from "./lowdb-store.js";
import { RandomSource, type RandomState } from "./random.js";
import { RequestIds } from "./request-ids.js";
import { type SandboxSettings, type SettingsPatch, withSettings } from "./settings.js";
import type { Tables } from "./tables.js";

/** All that a sandbox keeps: its document, and the store, clock and random source that work on it. */
export class SandboxState {
  readonly store: LowdbStore;
  readonly #low: Low<SandboxDocument>;
  #clock: Clock;
  #random: RandomSource;
  #requestIds: RequestIds;

  /** @param durable whether a change counts only once it survives the process */
  constructor(low: Low<SandboxDocument>, durable: boolean) {
    this.#low = low;
    this.store = new LowdbStore(low, durable);
    this.#clock = new Clock(low.data.clock);
    this.#random = new RandomSource(low.data.random);
    this.#requestIds = this.#nextRequestIds();
  }

  get id(): string {
    return this.#low.data.id;
  }

  /** How many times it was opened. */
  get openings(): number {
    return this.#low.data.openings;
  }

  get credentials(): SandboxCredentials {
    return this.#low.data.credentials;
  }

  get keys(): SandboxKeys {
    const { credentials, rows } = this.#low.data;
    return keysIn(rows, credentials);
  }

  get settings(): SandboxSettings {
    return this.#low.data.settings;
  }

  get clock(): Clock {
    return this.#clock;
  }

  get random(): RandomSource {
    return this.#random;
  }

  get requestIds(): RequestIds {
    return this.#requestIds;
  }

  /** How the random source stands now. */
  get randomState(): Readonly<RandomState> {
    return this.#low.data.random;
  }

  async changeSettings(patch: SettingsPatch): Promise<SandboxSettings> {
    this.#low.data.settings = withSettings(this.settings, patch);
    await this.store.save();
    return this.settings;
  }

  /** Looks at the rows between two transactions. */
  between<T>(look: (tables: Tables) => T): Promise<T> {
    return this.store.between(look);
  }

  /**
   * Puts another state in the place of this one, between two transactions.
   *
   * @param requestIds `go on`: where the journal does, so that an id in it is that of one request
   */
  replace(replacement: (before: Tables) => WholeState, requestIds: "restart" | "go on"): Promise<void> {
    return this.store.replaceRows((before) => {
      const { settings, clock, random, rows } = replacement(before);
      Object.assign(this.#low.data, { settings, clock, random });
      this.#clock = new Clock(clock);
      this.#random = new RandomSource(random);
      if (requestIds === "restart") this.#requestIds = this.#nextRequestIds();
      return rows;
    });
  }

  #nextRequestIds(): RequestIds {
    return new RequestIds(this.#random.fork(`requests/${this.openings}`));
  }
}
