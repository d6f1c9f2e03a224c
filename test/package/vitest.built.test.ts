import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InstalledProject, type Run } from "../support/installed-project.js";

describe("a suite with bindbox/vitest", { timeout: 120_000 }, () => {
  let project: InstalledProject;
  let done: Run;
  beforeAll(async () => {
    project = await InstalledProject.create("test/package/projects/vitest", ["vitest", "authing-node-sdk"]);
    done = await project.node(["node_modules/vitest/vitest.mjs", "run"]);
  }, 120_000);
  afterAll(() => project.remove());

  it("has a fresh sandbox for each test", () => {
    expect(done.output).toMatch(/Tests {2}2 failed \| 4 passed \(6\)/);
    expect(done.code).toBe(1);
  });

  it("ends the report of a failed test with the journal of its sandbox", () => {
    expect(done.output).toMatch(
      new RegExp(
        [
          "bindbox: the journal of the sandbox \\S+, 2 requests:",
          " {3}#1 POST /api/v3/signin {6}200 ok",
          " {3}#2 POST /api/v3/bind-email {2}200 passcodeExpired \\(2001\\)",
          " {6}refused at the stage operation: no code was ever sent to new@example.com",
        ].join("\n"),
      ),
    );
  });

  it("says where a sandbox is that no request has reached", () => {
    expect(done.output).toMatch(
      /bindbox: no request has reached the sandbox \S+; its app is \S+ at http:\/\/127\.0\.0\.1:\d+, its SecretId AKID/,
    );
  });

  it("gives the report to other reporters, too", async () => {
    const { output } = await project.node(["node_modules/vitest/vitest.mjs", "run", "--reporter=junit"]);
    expect(output.match(/#2 POST \/api\/v3\/bind-email {2}200 passcodeExpired/g)).toHaveLength(2);
  });
});
