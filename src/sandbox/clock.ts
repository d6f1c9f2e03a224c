/** What has to be remembered of a clock to go on from it later. */
export interface ClockState {
  /** Milliseconds added to the machine's time while the clock runs. */
  offset: number;
  /** The moment (milliseconds since 1970) a frozen clock shows; `null` while it runs. */
  frozenAt: number | null;
  /** Sandbox seconds in a second of the machine; 1 when absent. */
  rate?: number;
  /** The machine's time when the clock was last moved, from which `rate` counts. */
  since?: number;
}

/** A change of a clock; what is left out stays as it is. */
export interface ClockMove {
  /** The moment to show, in milliseconds since 1970. */
  readonly set?: number | undefined;
  /** Milliseconds to go on from there, backwards when negative. */
  readonly advance?: number | undefined;
  readonly freeze?: boolean | undefined;
  /** Sandbox seconds in a second of the machine. */
  readonly rate?: number | undefined;
}

/** How a clock stands at its beginning; what is left out is as the machine's clock. */
export type ClockStart = Omit<ClockMove, "advance">;

/**
 * chosen: the moments that a clock can show, from 1970 to the year 9000. Every text form of a time (RFC 3339, JWT) can
 * write these, and what is made to expire a lifetime later too.
 */
const EARLIEST = 0;
const LATEST = Date.UTC(9000, 0);

/** Whether a clock can show this moment (milliseconds since 1970). */
export const isMomentOfClock = (moment: number): boolean => moment >= EARLIEST && moment <= LATEST;

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
    return this.#state.frozenAt ?? this.#running(this.#machineTime());
  }

  /** Milliseconds since 1970, in the time of the machine: what a client outside the sandbox sees on its own clock. */
  machineNow(): number {
    return this.#machineTime();
  }

  get frozen(): boolean {
    return this.#state.frozenAt !== null;
  }

  /** Sandbox seconds in a second of the machine, while the clock is not frozen. */
  get rate(): number {
    return this.#state.rate ?? 1;
  }

  /** Makes all changes at one moment. False (and no change) when they lead out of 1970 to 9000. */
  move({ set, advance = 0, freeze = this.frozen, rate = this.rate }: ClockMove): boolean {
    const machine = this.#machineTime();
    const moment = Math.floor((set ?? this.#state.frozenAt ?? this.#running(machine)) + advance);
    if (!isMomentOfClock(moment)) return false;
    const frozenAt = freeze ? moment : null;
    Object.assign(this.#state, { offset: moment - machine, frozenAt, rate, since: machine });
    return true;
  }

  /** Moves the clock by `milliseconds`, backwards when negative. False (and no change) when it leads out of 1970 to 9000. */
  advance(milliseconds: number): boolean {
    return this.move({ advance: milliseconds });
  }

  /** Shows `moment` (milliseconds since 1970) from now on. False (and no change) when it is not within 1970 to 9000. */
  set(moment: number): boolean {
    return this.move({ set: moment });
  }

  freeze(): void {
    this.move({ freeze: true });
  }

  /** Lets a frozen clock run on from the moment it shows. */
  unfreeze(): void {
    this.move({ freeze: false });
  }

  /** What the clock shows while it runs. A fast one stops at the last moment that can be shown, instead of going astray. */
  #running(machine: number): number {
    const { offset, since = machine } = this.#state;
    const moment = Math.floor(machine + offset + (machine - since) * (this.rate - 1));
    return Math.min(LATEST, Math.max(EARLIEST, moment));
  }
}

/** A stopwatch on the machine's time, for measuring how long real work takes. */
export const stopwatch = (): (() => number) => {
  const start = performance.now();
  return () => performance.now() - start;
};

/** A power of two, so that a moment's place is a few of its bits. */
const KNOWN_TEXTS = 256;

const known: { moment: number; text: string }[] = [];

/** An ISO 8601 text for a moment in milliseconds since 1970. The same moments are shown again and again: those of a user, with each answer. */
export function isoTime(moment: number): string {
  const place = moment & (KNOWN_TEXTS - 1);
  const last = known[place];
  if (last?.moment === moment) return last.text;
  const text = new Date(moment).toISOString();
  known[place] = { moment, text };
  return text;
}
