import type { RandomSource } from "./random.js";

const LAST_GROUP = 12;
const LAST_GROUPS = 16 ** LAST_GROUP;

/**
 * The ids of requests: UUIDs that count on from a random one. Drawing each would be a hash a request, a twentieth of
 * what a request costs, for a text that only has to be another one each time.
 */
export class RequestIds {
  readonly #head: string;
  #next: number;

  constructor(random: RandomSource) {
    const first = random.uuid();
    this.#head = first.slice(0, -LAST_GROUP);
    this.#next = Number.parseInt(first.slice(-LAST_GROUP), 16);
  }

  /** A UUID that was not given out before. */
  uuid(): string {
    const tail = this.#next.toString(16).padStart(LAST_GROUP, "0");
    this.#next = (this.#next + 1) % LAST_GROUPS;
    return this.#head + tail;
  }
}
