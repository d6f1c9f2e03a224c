import type { ServerResponse } from "node:http";

/** The requests that are being answered, so that stopping can wait for them. */
export class RunningRequests {
  readonly #running = new Map<ServerResponse, AbortController>();
  #stopping = false;
  #ended: (() => void) | undefined;

  /** Whether answers should ask their clients to hang up. */
  get stopping(): boolean {
    return this.#stopping;
  }

  /** @returns a signal that is aborted when the client hangs up, or when waiting for something has to end because bindbox stops */
  begin(response: ServerResponse): AbortSignal {
    const waiting = new AbortController();
    this.#running.set(response, waiting);
    response.on("close", () => {
      waiting.abort();
      this.#running.delete(response);
      if (this.#running.size === 0) this.#ended?.();
    });
    if (this.#stopping) waiting.abort();
    return waiting.signal;
  }

  /**
   * Ends all waiting, and resolves when every running request has its answer.
   *
   * @param patience milliseconds after which it resolves anyway: a client may never send the end of its request
   */
  async finish(patience: number): Promise<void> {
    this.#stopping = true;
    for (const waiting of this.#running.values()) waiting.abort();
    if (this.#running.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#ended = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
