import { describe, expect, it } from "vitest";
import { Log } from "../../src/cli/log.js";
import type { LogLevel } from "../../src/cli/log-level.js";
import { paintFor } from "../../src/cli/paint.js";
import type { JournalEntry } from "../../src/observe/journal-entry.js";

const entry: JournalEntry = {
  id: 1,
  order: 1,
  at: 0,
  sandbox: "default",
  provider: "authing",
  operation: "bind-email",
  method: "POST",
  path: "/api/v3/bind-email",
  outcome: "passcodeExpired",
  stage: "operation",
  via: "flow",
  status: 200,
  hint: "the code expired 1 s ago",
  nearMiss: undefined,
  violations: [{ path: ["body", "email"], keyword: "type", message: "must be string" }],
  milliseconds: 1.94,
};

function logged(level: LogLevel, write: (log: Log) => void): { out: string; error: string } {
  const shown = { out: "", error: "" };
  const paint = paintFor({ isTTY: false }, {});
  const log = new Log(level, {
    out: (text) => {
      shown.out += text;
    },
    error: (text) => {
      shown.error += text;
    },
    paint,
    errorPaint: paint,
  });
  write(log);
  return shown;
}

describe("the log", () => {
  it("says in one line what a request came to, and below it why it was refused", () => {
    const { out } = logged("info", (log) => log.request(entry));
    expect(out).toBe(
      "POST /api/v3/bind-email -> authing.bind-email passcodeExpired 200 1.9 ms\n  the code expired 1 s ago\n",
    );
  });

  it("adds for debugging where the request differs from the contract", () => {
    const { out } = logged("debug", (log) => log.request(entry));
    expect(out).toMatch(/\n {2}body\/email \(must be string\)\n$/);
  });

  it("keeps control characters of a request away from the terminal", () => {
    const { out } = logged("info", (log) =>
      log.request({ ...entry, hint: "a\u001b[31mb\r\nPOST forged\u0007" }),
    );
    expect(out.split("\n")).toHaveLength(3);
    expect(out).toContain("  a\\u001b[31mb POST forged\\u0007\n");
  });

  it.each<[LogLevel, boolean, boolean, boolean]>([
    ["silent", false, false, false],
    ["error", true, false, false],
    ["warn", true, true, false],
    ["info", true, true, true],
  ])("shows at level %s errors: %s, warnings: %s, requests: %s", (level, errors, warnings, requests) => {
    const { out, error } = logged(level, (log) => {
      log.request(entry);
      log.warn("careful");
      log.crash(new Error("broken"));
    });
    expect([error.includes("Error: broken"), error.includes("warning: careful"), out !== ""]).toEqual([
      errors,
      warnings,
      requests,
    ]);
  });

  it("reports an answer that does not fit the OpenAPI document as a defect", () => {
    const { error } = logged("error", (log) =>
      log.contractBreach({
        operation: "bind-email",
        answer: { status: 200, headers: {}, body: {} },
        violations: entry.violations,
      }),
    );
    expect(error).toMatch(
      /^error: a defect of bindbox: the answer of bind-email .*body\/email \(must be string\)\n$/,
    );
  });
});

describe("colours", () => {
  it.each([
    ["on a terminal", { isTTY: true }, {}, true],
    ["not in a pipe", {}, {}, false],
    ["not with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["not on a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
  ])("%s", (_, stream, environment, coloured) => {
    expect(paintFor(stream, environment).bold("x") !== "x").toBe(coloured);
  });
});
