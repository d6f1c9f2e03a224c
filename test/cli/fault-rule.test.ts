import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.js";
import { commands } from "../../src/cli/commands.js";
import type { FaultOptions } from "../../src/cli/fault-options.js";
import { UsageError } from "../../src/cli/given.js";
import { faultRule } from "../../src/cli/remote/fault-rule.js";

const isFaultOptions = (options: object): options is FaultOptions => "slowBody" in options;

function ruleOf(...words: string[]) {
  const invocation = readCommandLine(["faults", "add", ...words], {}, commands);
  if (invocation.kind !== "run" || !isFaultOptions(invocation.ready.options)) throw new Error("not read");
  return faultRule(invocation.ready.options);
}

describe("bindbox faults add", () => {
  it.each([
    [
      ["--operation", "authing.bind-email", "--error", "emailTaken", "--times", "1"],
      { operation: "authing.bind-email", error: "emailTaken", times: 1 },
    ],
    [["--operation", "a,b", "--operation", "c"], { operation: ["a", "b", "c"] }],
    [["--http", "503", "--delay", "2s"], { http: 503, delay: "2s" }],
    [["--delay", "1s..3s"], { delay: { min: "1s", max: "3s" } }],
    [["--delay", "200ms~0.5"], { delay: { median: "200ms", sigma: 0.5 } }],
    [["--nth", "2"], { nth: 2 }],
    [["--nth", "1,3"], { nth: [1, 3] }],
    [["--nth", "every:3"], { nth: { every: 3 } }],
    [
      ["--input", "email=a@b.c", "--input", "passCode?,name~=^x,n=5"],
      { input: { email: "a@b.c", passCode: { exists: true }, name: { regex: "^x" }, n: 5 } },
    ],
    [
      ["--status", "418", "--body", '{"a":1}', "--headers", "x-a=1"],
      { status: 418, body: { a: 1 }, headers: { "x-a": "1" } },
    ],
    [["--body", "not json"], { body: "not json" }],
    [
      ["--drop", "middle", "--slow-body", "10", "--malformed-json", "--early", "--processed"],
      { drop: "middle", slowBody: { bytesPerSecond: 10 }, malformedJson: true, early: true, processed: true },
    ],
    [
      ["--rule", '{"operation":"bind-email","times":2}', "--times", "1"],
      { operation: "bind-email", times: 1 },
    ],
    [["--member", "100000000002"], { member: "100000000002" }],
  ])("%j", (words, rule) => {
    expect(ruleOf(...words)).toEqual(rule);
  });

  it.each([
    [["--rule", "[]"], /--rule must be a JSON object/],
    [["--nth", "often"], /--nth must be a number/],
    [["--input", "email"], /--input must be name=value/],
    [["--drop", "after"], /--drop must be one of before, middle/],
    [["--times", "0"], /--times must be a number from 1/],
    [["--probability", "2"], /--probability must be a number from 0 to 1/],
    [["--eror", "x"], /unknown option --eror, did you mean --error\?/],
  ])("refuses %j", (words, message) => {
    expect(() => ruleOf(...words)).toThrow(UsageError);
    expect(() => ruleOf(...words)).toThrow(message);
  });
});
