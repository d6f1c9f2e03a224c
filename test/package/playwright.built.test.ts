import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InstalledProject, type Run } from "../support/installed-project.js";

describe("a suite with bindbox/playwright", { timeout: 120_000 }, () => {
  let project: InstalledProject;
  let done: Run;
  beforeAll(async () => {
    project = await InstalledProject.create("test/package/projects/playwright", ["@playwright/test"]);
    done = await project.node(["node_modules/@playwright/test/cli.js", "test"]);
  }, 120_000);
  afterAll(() => project.remove());

  it("has a fresh sandbox for each test", () => {
    expect(done.output).toMatch(/1 failed\n/);
    expect(done.output).toMatch(/3 passed/);
    expect(done.code).toBe(1);
  });

  it("ends the report of a failed test with the journal of its sandbox", () => {
    expect(done.output).toMatch(
      new RegExp(
        [
          " {4}bindbox: the journal of the sandbox \\S+, 1 request:",
          " {7}#1 POST /api/v3/bind-email {2}200 notLoggedIn \\(2020\\)",
          " {10}refused at the stage authenticate: the request carries no access token",
        ].join("\n"),
      ),
    );
  });

  it("keeps the journal as an HTTP archive beside the results", async () => {
    const { output } = await project.node([
      "node_modules/@playwright/test/cli.js",
      "test",
      "--reporter=json",
      "--grep=tells a failed",
    ]);
    const attachments = JSON.parse(output).suites[0].specs[0].tests[0].results[0].attachments;
    const [archive] = attachments.filter(({ name }: { name: string }) => name === "bindbox-journal.har");
    expect(archive.contentType).toBe("application/json");
    expect(JSON.parse(Buffer.from(archive.body, "base64").toString()).log.entries).toHaveLength(1);
    expect(await readdir(join(project.folder))).toContain("test-results");
  });
});
