import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

interface Window {
  second: number;
  readonly counts: Map<string, number>;
}

/**
 * Counts requests per account, action and second, as the documents have it.
 * By machine time, because it is real load that the limit is about, and a frozen clock would close the API for good.
 */
export class RequestRate {
  readonly #elapsed: () => number;
  readonly #windows = new WeakMap<Sandbox, Window>();

  /** @param elapsed milliseconds since some moment; replaced in tests */
  constructor(elapsed: () => number = stopwatch()) {
    this.#elapsed = elapsed;
  }

  /** Counts a request. observed: those over the limit count too. */
  count(sandbox: Sandbox, uin: number, action: string): number {
    const { counts } = this.#window(sandbox);
    const key = `${uin} ${action}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  }

  #window(sandbox: Sandbox): Window {
    const second = Math.floor(this.#elapsed() / 1000);
    const window = this.#windows.get(sandbox);
    if (window?.second === second) return window;
    const fresh: Window = { second, counts: new Map() };
    this.#windows.set(sandbox, fresh);
    return fresh;
  }
}
