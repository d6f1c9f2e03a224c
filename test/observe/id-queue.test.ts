import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IdQueue } from "../../src/observe/id-queue.js";

const ids = (queue: IdQueue<{ id: number }>): number[] => [...queue.values()].map(({ id }) => id);

/** The queue beside a map that is given the same. */
class Both {
  readonly queue = new IdQueue<{ id: number }>();
  readonly map = new Map<number, { id: number }>();
  next = 1;

  add(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const item = { id: this.next++ };
      this.queue.add(item);
      this.map.set(item.id, item);
    }
  }

  delete(id: number): void {
    expect(this.queue.delete(id)).toBe(this.map.delete(id));
  }

  deleteOldest(count: number): void {
    for (const id of [...this.map.keys()].slice(0, count)) this.delete(id);
  }

  clear(): void {
    this.queue.clear();
    this.map.clear();
    this.next = 1;
  }
}

const step: fc.Arbitrary<(both: Both) => void> = fc.oneof(
  fc.integer({ min: 1, max: 900 }).map((count) => (both: Both) => both.add(count)),
  fc.integer({ min: 1, max: 1500 }).map((count) => (both: Both) => both.deleteOldest(count)),
  fc.integer({ min: 0, max: 6000 }).map((id) => (both: Both) => both.delete(id)),
  fc.constant((both: Both) => both.clear()),
);

describe("a queue of things by their ids", () => {
  it("finds each thing that is there, and nothing else", () => {
    const both = new Both();
    both.add(3);
    expect(both.queue.get(2)).toEqual({ id: 2 });
    expect([0, 4, -1].map((id) => both.queue.get(id))).toEqual([undefined, undefined, undefined]);
  });

  it("is as a map would be, whatever is added and deleted, however much has gone", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const both = new Both();
        for (const take of steps) take(both);
        expect(both.queue.size).toBe(both.map.size);
        expect(ids(both.queue)).toEqual([...both.map.keys()]);
        for (const id of [0, 1, 1024, both.next - 1, both.next])
          expect(both.queue.get(id)).toBe(both.map.get(id));
      }),
    );
  });
});
