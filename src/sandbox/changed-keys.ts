/** How many keys that nobody has are remembered before they are forgotten together. */
const MOST_LOST = 4096;

/**
 * The keys of a unique index that have changed hands: who has each now.
 *
 * What is deleted from a map leaves its place in the chain of its key until the whole map is made anew. Where the same
 * few keys are given up and taken again among a million others, as addresses are that tests bind and unbind, looking one
 * of them up comes to walk over tens of thousands of such places. So a key that is given up stays for a while.
 */
export class ChangedKeys {
  readonly #ids = new Map<string, string | null>();
  #lost: string[] = [];

  /** The id that has the key now; `null` where none has it any more, `undefined` where nothing is known to have changed. */
  get(key: string): string | null | undefined {
    return this.#ids.get(key);
  }

  take(key: string, id: string): void {
    this.#ids.set(key, id);
  }

  /** @param forGood whether it has to be remembered, because the key had been somebody's before all changes */
  giveUp(key: string, forGood: boolean): void {
    this.#ids.set(key, null);
    if (forGood) return;
    this.#lost.push(key);
    if (this.#lost.length > MOST_LOST) this.#forgetLost();
  }

  #forgetLost(): void {
    for (const key of this.#lost) if (this.#ids.get(key) === null) this.#ids.delete(key);
    this.#lost = [];
  }
}
