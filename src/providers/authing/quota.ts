import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

interface Window {
  second: number;
  requests: number;
}

/**
 * Counts requests per user pool and second. documented: the free plan answers 300 a second.
 * By machine time, because it is real load that the limit is about, and a frozen clock would close the pool for good.
 */
export class Quota {
  readonly #elapsed = stopwatch();
  readonly #windows = new WeakMap<Sandbox, Window>();

  /** Counts a request; true when it is one too many. */
  exceeded(sandbox: Sandbox): boolean {
    const limit = sandbox.settings.qpsLimit;
    if (limit === 0) return false;
    const second = Math.floor(this.#elapsed() / 1000);
    const window = this.#windows.get(sandbox);
    if (window?.second !== second) {
      this.#windows.set(sandbox, { second, requests: 1 });
      return false;
    }
    window.requests += 1;
    return window.requests > limit;
  }
}
