import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

const SECOND = 1000;

interface Window {
  /** When its first request came, in milliseconds. */
  readonly start: number;
  requests: number;
}

/** What a sandbox has counted since it was made or reset, and since its settings were changed. */
interface Counter {
  readonly settings: Sandbox["settings"];
  /** By what a limit counts together. */
  readonly windows: Map<string, Window>;
}

/**
 * Counts requests per second, of one account and action, address or whatever else has a limit.
 * By machine time, because it is real load that the limit is about, and a frozen clock would close the API for good.
 */
export class RequestRate {
  readonly #elapsed: () => number;
  /** A clock belongs to one sandbox, and a reset replaces it; settings that nobody has changed are shared. */
  readonly #counters = new WeakMap<Sandbox["clock"], Counter>();

  /** @param elapsed milliseconds since some moment; replaced in tests */
  constructor(elapsed: () => number = stopwatch()) {
    this.#elapsed = elapsed;
  }

  /**
   * Counts a request. observed: those over the limit count too.
   *
   * @param key what it is counted together with
   * @returns the running number of the request within the second
   */
  count(sandbox: Pick<Sandbox, "clock" | "settings">, key: string): number {
    const { windows } = this.#counterOf(sandbox);
    const now = this.#elapsed();
    const window = windows.get(key);
    // a second begins with a request, not with the machine's: how much a burst gets must not depend on when it starts
    if (!window || now - window.start >= SECOND) {
      windows.set(key, { start: now, requests: 1 });
      return 1;
    }
    window.requests += 1;
    return window.requests;
  }

  #counterOf({ clock, settings }: Pick<Sandbox, "clock" | "settings">): Counter {
    const known = this.#counters.get(clock);
    if (known?.settings === settings) return known;
    const fresh: Counter = { settings, windows: new Map() };
    this.#counters.set(clock, fresh);
    return fresh;
  }
}
