import type { Clock, ClockStart } from "./clock.js";
import type { SandboxKeys } from "./credentials.js";
import type { RandomSource, RandomState } from "./random.js";
import type { SandboxSettings } from "./settings.js";
import type { Tables } from "./tables.js";

/** What a sandbox begins with. */
export interface Beginning {
  /** What leads to the sandbox; the origin's own keys, or others in their places. */
  readonly keys: SandboxKeys;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly settings: SandboxSettings;
  /** The moment (milliseconds since 1970) at which the sandbox was told to begin; `undefined`: whenever it is made. */
  readonly moment: number | undefined;
}

/** What sandboxes are made from, and go back to when they are reset: a fixture, or a snapshot. Any number may share one. */
export interface Origin {
  /** What leads to a sandbox that is made from it and gets no keys of its own. */
  readonly keys: SandboxKeys;
  readonly settings: SandboxSettings;
  /** How the clock stands, unless somebody says otherwise; `undefined`: as the machine's. */
  readonly clock?: ClockStart | undefined;
  /** How the random source stands, unless somebody gives a seed; `undefined`: at the beginning of the seed. */
  readonly random?: RandomState | undefined;
  /** The rows of a sandbox that begins. */
  tables(beginning: Beginning): Tables;
}
