/** The machine's time and a timer, as something that expires needs them; replaced in tests. */
export interface Timer {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** @returns takes the call back */
  callIn(milliseconds: number, callback: () => void): () => void;
}

/** A timer that keeps no process alive. */
export const machineTimer: Timer = {
  now: () => performance.now(),
  callIn: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** What can be left alone for too long. */
export interface Expiring {
  /** Milliseconds; `undefined`: for ever. */
  readonly ttl: number | undefined;
  /** Somebody waits for something in it, which is a use that goes on. */
  readonly waits: { readonly size: number };
}

/** How long the timer rests at least, in milliseconds, so that looking through ten thousand sandboxes costs nothing. */
const SHORTEST_REST = 100;

/** The longest delay that a timer of Node takes. */
const LONGEST_REST = 2 ** 31 - 1;

/** Finds out what nobody has used for its time to live: one timer for all, and a use costs one number. */
export class IdleExpiry<T extends Expiring> {
  readonly #lastUse = new Map<T, number>();
  readonly #expire: (item: T) => void;
  readonly #timer: Timer;
  /** When the timer goes off; infinite while it rests for good. */
  #wakesAt = Number.POSITIVE_INFINITY;
  #cancel: () => void = () => undefined;

  constructor(expire: (item: T) => void, timer: Timer = machineTimer) {
    this.#expire = expire;
    this.#timer = timer;
  }

  watch(item: T): void {
    if (item.ttl === undefined) return;
    const now = this.#timer.now();
    this.#lastUse.set(item, now);
    this.#wakeAt(now + item.ttl);
  }

  used(item: T): void {
    if (item.ttl !== undefined && this.#lastUse.has(item)) this.#lastUse.set(item, this.#timer.now());
  }

  forget(item: T): void {
    this.#lastUse.delete(item);
  }

  /** Lets nothing expire any more. */
  stop(): void {
    this.#cancel();
    this.#lastUse.clear();
  }

  #wakeAt(moment: number): void {
    if (moment >= this.#wakesAt) return;
    this.#cancel();
    this.#wakesAt = moment;
    const rest = Math.min(Math.max(moment - this.#timer.now(), SHORTEST_REST), LONGEST_REST);
    this.#cancel = this.#timer.callIn(rest, () => this.#sweep());
  }

  #sweep(): void {
    const now = this.#timer.now();
    this.#wakesAt = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (const [item, lastUse] of this.#lastUse) {
      const end = (item.waits.size > 0 ? now : lastUse) + (item.ttl ?? 0);
      if (end <= now) {
        this.#lastUse.delete(item);
        this.#expire(item);
      } else next = Math.min(next, end);
    }
    if (next < Number.POSITIVE_INFINITY) this.#wakeAt(next);
  }
}
