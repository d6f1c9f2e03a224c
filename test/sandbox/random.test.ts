import { describe, expect, it } from "vitest";
import { freshSeed, RandomSource } from "../../src/sandbox/random.js";

const source = (seed: string): RandomSource => new RandomSource({ seed, counter: 0 });

/** One of everything that can be drawn. */
const drawn = (random: RandomSource): readonly string[] => [
  random.digits(6),
  random.hex(24),
  random.token(43),
  random.uuid(),
  random.bytes(100).toString("hex"),
];

describe("randomness", () => {
  it("is the same for the same seed and calls", () => {
    expect(drawn(source("a"))).toEqual(drawn(source("a")));
  });

  it("differs from seed to seed and from call to call", () => {
    const random = source("a");
    const values = [...drawn(random), ...drawn(random), ...drawn(source("b"))];
    expect(new Set(values).size).toBe(15);
  });

  it("goes on from its state", () => {
    const state = { seed: "a", counter: 0 };
    new RandomSource(state).hex(8);
    const whole = source("a");
    whole.hex(8);
    expect(new RandomSource({ ...state }).hex(8)).toBe(whole.hex(8));
  });

  it("forks without moving the source", () => {
    const random = source("a");
    const fork = random.fork("requests");
    fork.hex(8);
    expect(random.hex(8)).toBe(source("a").hex(8));
    expect(fork.hex(8)).not.toBe(random.hex(8));
  });

  it.each([1, 2, 5, 31, 32, 33, 64, 65])(
    "draws %d characters or bytes where so many are asked for",
    (length) => {
      const random = source("lengths");
      expect(random.digits(length)).toMatch(new RegExp(`^\\d{${length}}$`));
      expect(random.hex(length)).toMatch(new RegExp(`^[0-9a-f]{${length}}$`));
      expect(random.token(length)).toMatch(new RegExp(`^[\\w-]{${length}}$`));
      expect(random.bytes(length)).toHaveLength(length);
    },
  );

  it("makes UUIDs of version 4", () => {
    const random = source("uuids");
    for (let i = 0; i < 100; i += 1)
      expect(random.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it("draws each digit equally often", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    const total = 100_000;
    for (const digit of source("digits").digits(total)) counts[Number(digit)]! += 1;
    const expected = total / 10;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 9 degrees of freedom: above 27.9 in one of a thousand sources, and this one is always the same
    expect(chiSquare).toBeLessThan(27.9);
  });

  it("has a new seed each time nobody gives one", () => {
    expect(freshSeed()).not.toBe(freshSeed());
  });
});
