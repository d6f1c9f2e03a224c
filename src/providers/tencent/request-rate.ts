import { stopwatch } from "../../sandbox/clock.js";
import type { Sandbox } from "../../sandbox/sandbox.js";

const SECOND = 1000;

interface Window {
  /** When its first request came, in milliseconds. */
  readonly start: number;
  requests: number;
}

/**
 * Counts requests per account, action and second, as the documents have it.
 * By machine time, because it is real load that the limit is about, and a frozen clock would close the API for good.
 */
export class RequestRate {
  readonly #elapsed: () => number;
  /** By account and action. Settings are replaced when they change and by a reset, so that both count anew. */
  readonly #windows = new WeakMap<Sandbox["settings"], Map<string, Window>>();

  /** @param elapsed milliseconds since some moment; replaced in tests */
  constructor(elapsed: () => number = stopwatch()) {
    this.#elapsed = elapsed;
  }

  /** Counts a request. observed: those over the limit count too. */
  count({ settings }: Pick<Sandbox, "settings">, uin: number, action: string): number {
    const windows = this.#windowsOf(settings);
    const key = `${uin} ${action}`;
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

  #windowsOf(settings: Sandbox["settings"]): Map<string, Window> {
    const known = this.#windows.get(settings);
    if (known) return known;
    const fresh = new Map<string, Window>();
    this.#windows.set(settings, fresh);
    return fresh;
  }
}
