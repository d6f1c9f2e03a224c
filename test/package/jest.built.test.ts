import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InstalledProject, type Run } from "../support/installed-project.js";

describe("a suite with bindbox/jest", { timeout: 120_000 }, () => {
  let project: InstalledProject;
  let done: Run;
  beforeAll(async () => {
    project = await InstalledProject.create("test/package/projects/jest", ["jest"]);
    const jest = ["node_modules/jest/bin/jest.js", "--runInBand"];
    done = await project.node(["--experimental-vm-modules", ...jest]);
  }, 120_000);
  afterAll(() => project.remove());

  it("has a fresh sandbox for each test, in CommonJS and in ES modules", () => {
    expect(done.output).toMatch(/Tests: {7}3 failed, 6 passed, 9 total/);
    expect(done.code).toBe(1);
  });

  it("ends the report of a failed test with the journal of its sandbox", () => {
    expect(done.output).toMatch(
      new RegExp(
        [
          " {4}bindbox: the journal of the sandbox \\S+, 2 requests:",
          " {7}#1 POST /api/v3/send-email {2}200 ok",
          " {7}#2 POST /api/v3/signin {6}200 passcodeWrong \\(500\\)",
          " {10}refused at the stage operation: the code sent for CHANNEL_LOGIN to new@example.com is another one",
        ].join("\n"),
      ),
    );
    expect(done.output).toMatch(/a text\n\n {4}bindbox: the journal of the sandbox \S+, 1 request:\n/);
  });

  it("does so for Jest 29, which tells less", () => {
    expect(done.output).toMatch(/ {4}bindbox: the journal of the sandbox with-jest-29, 1 request:\n/);
  });

  it("has one emulator for all files of a worker, and ends although it runs", () => {
    const [, first] = /emulator of the first file: (\S+)/.exec(done.output) ?? [];
    const [, second] = /emulator of the second file: (\S+)/.exec(done.output) ?? [];
    expect(first).toMatch(/^http:/);
    expect(second).toBe(first);
    expect(done.output).not.toMatch(/did not exit/);
  });
});
