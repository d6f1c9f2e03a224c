import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { InstalledProject } from "../support/installed-project.js";

const VITEST = ["node_modules/vitest/vitest.mjs", "run"];

async function example(name: string, packages: readonly string[]): Promise<InstalledProject> {
  const project = await InstalledProject.create(`test/examples/${name}`, packages);
  onTestFinished(() => project.remove());
  return project;
}

describe("the worked example", { timeout: 120_000 }, () => {
  it("of a local suite passes", async () => {
    const project = await example("local-suite", ["vitest", "authing-node-sdk"]);
    const { code, output } = await project.node(VITEST);
    expect(output).toMatch(/Tests {2}4 passed \(4\)/);
    expect(code).toBe(0);
  });

  it("of parallel workers passes, with one emulator for all of them", async () => {
    const project = await example("parallel-workers", ["vitest", "authing-node-sdk"]);
    const { code, output } = await project.node(VITEST);
    expect(output).toMatch(/Tests {2}20 passed \(20\)/);
    expect(code).toBe(0);
  });

  it("of a contract test in CI passes, and fails when an error is never seen", async () => {
    const project = await example("ci-contract", ["authing-node-sdk"]);
    const { scripts } = JSON.parse(await readFile(join(project.folder, "package.json"), "utf8"));
    const [, ...args] = scripts.test.split(" ");
    const bindbox = "node_modules/bindbox/dist/cli.js";
    const done = await project.node([bindbox, ...args]);
    expect(done).toEqual({ code: 0, output: expect.stringContaining("the contract holds") });
    const partial = await project.node([bindbox, ...args, "--without-expiry"]);
    expect(partial).toEqual({
      code: 1,
      output: expect.stringContaining("authing.bind-email:passcodeExpired"),
    });
  });
});
