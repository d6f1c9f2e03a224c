import type { ServerResponse } from "node:http";

/** The requests that are being answered, so that stopping can wait for them. */
export class RunningRequests {
  readonly #running = new Map<ServerResponse, AbortController | undefined>();
  #stopping = false;
  #ended: (() => void) | undefined;

  /** Whether answers should ask their clients to hang up. */
  get stopping(): boolean {
    return this.#stopping;
  }

  /**
   * @returns gives a signal that is aborted when the client hangs up, or when waiting has to end because bindbox stops.
   * It is made only for who asks: a signal and its abort cost as much as a tenth of an answer.
   */
  begin(response: ServerResponse): () => AbortSignal {
    this.#running.set(response, undefined);
    response.on("close", () => {
      this.#running.get(response)?.abort();
      this.#running.delete(response);
      if (this.#running.size === 0) this.#ended?.();
    });
    return () => {
      const waiting = this.#running.get(response) ?? new AbortController();
      if (this.#stopping || response.destroyed) waiting.abort();
      else this.#running.set(response, waiting);
      return waiting.signal;
    };
  }

  /**
   * Ends all waiting, and resolves when every running request has its answer.
   *
   * @param patience milliseconds after which it resolves anyway: a client may never send the end of its request
   */
  async finish(patience: number): Promise<void> {
    this.#stopping = true;
    for (const waiting of this.#running.values()) waiting?.abort();
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
