import type { Timer } from "../../src/sandbox/idle-expiry.js";

/** A machine whose time passes when the test says so. */
export class TestTimer implements Timer {
  #now = 0;
  readonly #pending = new Map<symbol, { readonly at: number; readonly callback: () => void }>();
  /** How often the timer has gone off. */
  calls = 0;

  get pending(): number {
    return this.#pending.size;
  }

  now(): number {
    return this.#now;
  }

  callIn(milliseconds: number, callback: () => void): () => void {
    if (milliseconds > 2 ** 31 - 1) throw new Error("Node would call at once");
    const key = Symbol("call");
    this.#pending.set(key, { at: this.#now + milliseconds, callback });
    return () => this.#pending.delete(key);
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#pending].sort(([, a], [, b]) => a.at - b.at);
      if (!next || next[1].at > end) break;
      this.#pending.delete(next[0]);
      this.#now = next[1].at;
      this.calls += 1;
      next[1].callback();
    }
    this.#now = end;
  }
}
