import { describe, expect, it } from "vitest";
import { readPreferences, writePreference } from "../../src/http/prefer-header.js";

describe("a Prefer header", () => {
  it.each([
    ["", {}],
    ["example=emailTaken", { example: "emailTaken" }],
    ["Example = emailTaken", { example: "emailTaken" }],
    ['respond-async, example="emailTaken"', { "respond-async": "", example: "emailTaken" }],
    ["code=401; dynamic=true, wait=10", { code: "401", wait: "10" }],
    ["example=a, example=b", { example: "a" }],
    ['example="a, b; c", code=1', { example: "a, b; c", code: "1" }],
    ['example="say \\"hi\\", twice"', { example: 'say "hi", twice' }],
    ["example=FailedOperation.X#y", { example: "FailedOperation.X#y" }],
    [", ,=x,;y", {}],
    ['example="unclosed', { example: '"unclosed' }],
  ])("%s", (text, preferences) => {
    expect(Object.fromEntries(readPreferences(text))).toEqual(preferences);
  });

  it("is read in no time, however long and odd it is", () => {
    expect(readPreferences('"\\'.repeat(20_000)).size).toBe(1);
  });

  it.each([
    ["a.b#c", "x=a.b#c"],
    ['with "blank"', 'x="with \\"blank\\""'],
    ["", 'x=""'],
  ])("is written with quotes only where they are needed: %s", (value, text) => {
    expect(writePreference("x", value)).toBe(text);
    expect(readPreferences(text).get("x")).toBe(value);
  });
});
