/** How many places of what is gone are left before the rest moves up. */
const MOST_GONE = 1024;

/**
 * Things by their ids, which count up: the newest is put at the end, and mostly the oldest goes. A map of them would
 * be made anew again and again, since what is deleted from one leaves its place behind.
 */
export class IdQueue<Item extends { readonly id: number }> {
  #items: (Item | undefined)[] = [];
  /** The id of the first place. */
  #first = 1;
  /** The first place that is not empty. */
  #head = 0;
  #gone = 0;

  get size(): number {
    return this.#items.length - this.#gone;
  }

  /** @param item its id is the one after the latest */
  add(item: Item): void {
    if (this.#items.length === 0) this.#first = item.id;
    this.#items.push(item);
  }

  get(id: number): Item | undefined {
    return this.#items[id - this.#first];
  }

  delete(id: number): boolean {
    const place = id - this.#first;
    if (this.#items[place] === undefined) return false;
    this.#items[place] = undefined;
    this.#gone += 1;
    if (place === this.#head) this.#moveUp();
    return true;
  }

  clear(): void {
    this.#items = [];
    this.#head = 0;
    this.#gone = 0;
  }

  /** Oldest first. */
  *values(): Generator<Item> {
    for (const item of this.#items) if (item !== undefined) yield item;
  }

  #moveUp(): void {
    while (this.#head < this.#items.length && this.#items[this.#head] === undefined) this.#head += 1;
    if (this.#head < MOST_GONE) return;
    this.#items = this.#items.slice(this.#head);
    this.#first += this.#head;
    this.#gone -= this.#head;
    this.#head = 0;
  }
}
