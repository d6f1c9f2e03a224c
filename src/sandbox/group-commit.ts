/**
 * Lets changes that are made while a write is under way share the next one.
 * A file store writes everything it holds, so one write for many changes costs what one for a single change does.
 */
export class GroupCommit {
  readonly #write: () => Promise<void>;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(write: () => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when everything that was changed before this call has been written; rejects when that write failed. */
  request(): Promise<void> {
    this.#next ??= this.#start();
    return this.#next;
  }

  async #start(): Promise<void> {
    // a failed write has been reported to those who waited for it
    await this.#running?.catch(() => undefined);
    this.#running = this.#next;
    this.#next = undefined;
    await this.#write();
  }
}
