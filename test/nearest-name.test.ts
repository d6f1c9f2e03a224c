import { describe, expect, it } from "vitest";
import { editDistance, nearestName } from "../src/nearest-name.js";

describe("the distance of two texts", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["email", "email", 0],
    ["emial", "email", 1],
    ["emal", "email", 1],
    ["emaill", "email", 1],
    ["omail", "email", 1],
    ["kitten", "sitting", 3],
  ])("from %j to %j is %d, and the same back", (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  });
});

describe("the nearest name", () => {
  it("is found whatever its case, and not where nothing is near", () => {
    expect(nearestName("PASSCODE", ["email", "passCode"])).toEqual({ name: "passCode", distance: 0 });
    expect(nearestName("emial", ["channel", "email"])).toEqual({ name: "email", distance: 1 });
    expect(nearestName("phone", ["channel", "email"])).toBeUndefined();
    expect(nearestName("ab", ["xy"])).toBeUndefined();
    expect(nearestName("x".repeat(100_000), ["email"])).toBeUndefined();
  });
});
