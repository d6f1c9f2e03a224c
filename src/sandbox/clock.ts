/** What has to be remembered of a clock to go on from it later. */
export interface ClockState {
  /** Milliseconds added to the machine's time while the clock runs. */
  offset: number;
  /** The moment (milliseconds since 1970) a frozen clock shows; `null` while it runs. */
  frozenAt: number | null;
}

/**
 * chosen: the moments that a clock can show, from 1970 to the year 9000. Every text form of a time (RFC 3339, JWT) can
 * write these, and what is made to expire a lifetime later too.
 */
const EARLIEST = 0;
const LATEST = Date.UTC(9000, 0);

/**
 * The only source of time of a sandbox: passcodes, tickets and tokens expire by it.
 * This file is the one place that looks at the machine's clock.
 */
export class Clock {
  readonly #state: ClockState;
  readonly #machineTime: () => number;

  /**
   * @param state read and written in place, so that the owner can store it
   * @param machineTime milliseconds since 1970; replaced in tests
   */
  constructor(state: ClockState, machineTime: () => number = Date.now) {
    this.#state = state;
    this.#machineTime = machineTime;
  }

  /** Milliseconds since 1970, in the sandbox's time. */
  now(): number {
    return this.#state.frozenAt ?? this.#machineTime() + this.#state.offset;
  }

  /** Milliseconds since 1970, in the time of the machine: what a client outside the sandbox sees on its own clock. */
  machineNow(): number {
    return this.#machineTime();
  }

  get frozen(): boolean {
    return this.#state.frozenAt !== null;
  }

  /** Moves the clock by `milliseconds`, backwards when negative. False (and no change) when it leads out of 1970 to 9000. */
  advance(milliseconds: number): boolean {
    return this.set(this.now() + milliseconds);
  }

  /** Shows `moment` (milliseconds since 1970) from now on. False (and no change) when it is not within 1970 to 9000. */
  set(moment: number): boolean {
    if (!(moment >= EARLIEST && moment <= LATEST)) return false;
    if (this.frozen) this.#state.frozenAt = moment;
    else this.#state.offset = moment - this.#machineTime();
    return true;
  }

  freeze(): void {
    this.#state.frozenAt = this.now();
  }

  /** Lets a frozen clock run on from the moment it shows. */
  unfreeze(): void {
    if (this.#state.frozenAt === null) return;
    this.#state.offset = this.#state.frozenAt - this.#machineTime();
    this.#state.frozenAt = null;
  }
}

/** A stopwatch on the machine's time, for measuring how long real work takes. */
export const stopwatch = (): (() => number) => {
  const start = performance.now();
  return () => performance.now() - start;
};

/** An ISO 8601 text for a moment in milliseconds since 1970. */
export const isoTime = (moment: number): string => new Date(moment).toISOString();
