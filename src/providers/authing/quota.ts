import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

interface Window {
  /** They are replaced when they change, and a changed limit counts anew. */
  readonly settings: Sandbox["settings"];
  /** When its first request came, in milliseconds. */
  readonly start: number;
  requests: number;
}

/**
 * Counts requests per user pool and second. documented: the free plan answers 300 a second.
 * By machine time, because it is real load that the limit is about, and a frozen clock would close the pool for good.
 */
export class Quota {
  readonly #elapsed = stopwatch();
  /** A clock belongs to one sandbox, and a reset replaces it; settings that nobody has changed are shared. */
  readonly #windows = new WeakMap<Sandbox["clock"], Window>();

  /** Counts a request; true when it is one too many. */
  exceeded({ clock, settings }: Pick<Sandbox, "clock" | "settings">): boolean {
    const limit = settings.qpsLimit;
    if (limit === 0) return false;
    const window = this.#windows.get(clock);
    const now = this.#elapsed();
    // a second begins with a request, not with the machine's: how much a burst gets must not depend on when it starts
    if (window?.settings !== settings || now - window.start >= 1000) {
      this.#windows.set(clock, { settings, start: now, requests: 1 });
      return false;
    }
    window.requests += 1;
    return window.requests > limit;
  }
}
