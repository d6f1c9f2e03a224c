/** The requests that are held until something happens, so that they can be ended when nothing can happen any more. */
export class Waits {
  readonly #running = new Set<AbortController>();
  #ended = false;

  /** How many are held now. */
  get size(): number {
    return this.#running.size;
  }

  /** A signal that is aborted when `signal` is, and when nothing can happen here any more. `signal` has to be aborted in the end. */
  until(signal: AbortSignal): AbortSignal {
    const wait = new AbortController();
    const finish = (): void => {
      this.#running.delete(wait);
      wait.abort();
    };
    if (signal.aborted || this.#ended) wait.abort();
    else {
      this.#running.add(wait);
      signal.addEventListener("abort", finish, { once: true });
    }
    return wait.signal;
  }

  end(): void {
    this.#ended = true;
    for (const wait of this.#running) wait.abort();
    this.#running.clear();
  }
}
