import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/sandbox/duration.js";

describe("a duration", () => {
  it.each([
    ["61s", 61_000],
    ["+61s", 61_000],
    ["-5m", -300_000],
    ["1h30m", 5_400_000],
    ["-1h30m", -5_400_000],
    ["250ms", 250],
    ["1m250ms", 60_250],
    ["15d", 1_296_000_000],
    ["0.5s", 500],
    ["0s", 0],
  ])("is written %s for %d ms", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(["", "61", "s", "1 s", "1S", "1h-30m", "--1s", "1.s", ".5s", "1e3s", "1s ", "1y", "1s\n", "١s"])(
    "is not %j",
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
