import { describe, expect, it } from "vitest";
import { appendReport } from "../../src/test-runners/append-report.js";

describe("an error with a report", () => {
  it("has it at the end of its message, and before the places of its stack", () => {
    const error = { message: "expected 1\nto be 2", stack: "Error: expected 1\nto be 2\n    at file.js:1:2" };
    appendReport(error, "report");
    expect(error).toEqual({
      message: "expected 1\nto be 2\n\nreport\n",
      stack: "Error: expected 1\nto be 2\n\nreport\n\n    at file.js:1:2",
    });
  });

  it.each([
    ["without a stack", {}, { message: "\n\nreport\n" }],
    [
      "whose stack has another message",
      { message: "m", stack: "E: n\n    at f:1:2" },
      { message: "m\n\nreport\n", stack: "E: n\n\nreport\n\n    at f:1:2" },
    ],
    [
      "whose stack has no places",
      { message: "", stack: "E" },
      { message: "\n\nreport\n", stack: "E\n\nreport\n" },
    ],
  ])("has it there also %s", (_what, error: { message?: string; stack?: string }, expected) => {
    appendReport(error, "report");
    expect(error).toEqual(expected);
  });
});
