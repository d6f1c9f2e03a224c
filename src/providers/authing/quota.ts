import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

interface Window {
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
  /** Settings are replaced when they change, so a changed limit counts anew. */
  readonly #windows = new WeakMap<Sandbox["settings"], Window>();

  /** Counts a request; true when it is one too many. */
  exceeded(sandbox: Sandbox): boolean {
    const { settings } = sandbox;
    const limit = settings.qpsLimit;
    if (limit === 0) return false;
    const window = this.#windows.get(settings);
    const now = this.#elapsed();
    // a second begins with a request, not with the machine's: how much a burst gets must not depend on when it starts
    if (!window || now - window.start >= 1000) {
      this.#windows.set(settings, { start: now, requests: 1 });
      return false;
    }
    window.requests += 1;
    return window.requests > limit;
  }
}
