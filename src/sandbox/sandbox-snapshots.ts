import { Clock, type ClockState } from "./clock.js";
import type { SandboxKeys } from "./credentials.js";
import type { WholeState } from "./document.js";
import type { RandomState } from "./random.js";
import type { SandboxSettings } from "./settings.js";
import type { Snapshot } from "./snapshot.js";
import { tablesWithKeys } from "./snapshot-origin.js";
import { freezeTables, type Tables } from "./tables.js";

/** A state that snapshots are taken of, whatever keeps it. */
export interface RestorableState {
  readonly id: string;
  readonly keys: SandboxKeys;
  readonly settings: SandboxSettings;
  readonly clock: Clock;
  readonly randomState: Readonly<RandomState>;
  between<T>(look: (tables: Tables) => T): Promise<T>;
  replace(replacement: () => WholeState, requestIds: "go on"): Promise<void>;
}

/** The snapshots of a sandbox: taking them, going back to one, and those that stay under a name. */
export class SandboxSnapshots {
  /** They stay for as long as the process; a reset leaves them alone. */
  readonly named = new Map<string, Snapshot>();
  readonly #state: RestorableState;
  readonly #onRestored: (snapshot: Snapshot) => void;

  /** @param onRestored hears that the sandbox holds the state of a snapshot now, and that other keys may lead to it */
  constructor(state: RestorableState, onRestored: (snapshot: Snapshot) => void) {
    this.#state = state;
    this.#onRestored = onRestored;
  }

  /** The whole state as it is now, without what observers have seen. */
  take(): Promise<Snapshot> {
    return this.#state.between((tables) => {
      const { clock, settings, keys, id: takenFrom, randomState } = this.#state;
      const { seed, counter } = randomState;
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
   * to the sandbox from now on. Journal and coverage go on: they tell what was done, not what is there.
   */
  async restore(snapshot: Snapshot, keys: SandboxKeys): Promise<void> {
    await this.#state.replace(() => {
      const clock: ClockState = { offset: 0, frozenAt: null };
      if (snapshot.clock) new Clock(clock).move(snapshot.clock);
      const random = { ...(snapshot.random ?? { seed: this.#state.randomState.seed, counter: 0 }) };
      return { settings: snapshot.settings, clock, random, rows: tablesWithKeys(snapshot, keys) };
    }, "go on");
    this.#onRestored(snapshot);
  }
}
