import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InstalledProject } from "../support/installed-project.js";

const TSC = "node_modules/typescript/bin/tsc";
const CLEAN = { code: 0, output: "" };

describe("a CommonJS project in TypeScript with bindbox/jest", { timeout: 120_000 }, () => {
  let project: InstalledProject;
  beforeAll(async () => {
    const packages = ["@jest/globals", "@types/node", "jest", "typescript"];
    project = await InstalledProject.create("test/package/projects/jest-typescript", packages);
  }, 120_000);
  afterAll(() => project.remove());

  it("type-checks, builds and runs", async () => {
    expect(await project.node([TSC])).toEqual(CLEAN);
    const { output } = await project.node(["node_modules/jest/bin/jest.js", "--runInBand"]);
    expect(output).toMatch(/Tests: {7}2 passed, 2 total/);
  });

  it("type-checks in the way of older projects, which knows no exports", async () => {
    const flags = ["--noEmit", "--skipLibCheck", "--module", "commonjs", "--moduleResolution", "node10"];
    expect(await project.node([TSC, ...flags])).toEqual(CLEAN);
  });
});

describe("a project of ES modules in TypeScript", { timeout: 120_000 }, () => {
  let project: InstalledProject;
  beforeAll(async () => {
    const packages = ["@jest/globals", "@playwright/test", "@types/node", "typescript", "vitest"];
    project = await InstalledProject.create("test/package/projects/types", packages);
  }, 120_000);
  afterAll(() => project.remove());

  it.each([
    ["node16", "node16"],
    ["esnext", "bundler"],
  ])(
    "type-checks against every entry with --module %s --moduleResolution %s",
    async (module, moduleResolution) => {
      const compilerOptions = {
        target: "ES2022",
        lib: ["ES2023", "DOM", "ESNext.Disposable"],
        types: ["node"],
        strict: true,
        noEmit: true,
        // those of the test runners have to be taken as they are
        skipLibCheck: true,
        module,
        moduleResolution,
      };
      const settings = { compilerOptions, files: ["entries.ts"] };
      await writeFile(join(project.folder, "tsconfig.json"), JSON.stringify(settings));
      expect(await project.node([TSC])).toEqual(CLEAN);
    },
  );
});
