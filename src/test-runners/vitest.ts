import { test as base, type TestAPI } from "vitest";
import type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";
import { appendReport } from "./append-report.js";
import { emulatorOfWorker } from "./emulator-of-worker.js";
import { journalReport } from "./journal-report.js";

export type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";

export interface BindboxFixtures {
  /** One emulator for all tests of a worker, or the one that `BINDBOX_URL` names. */
  readonly bindbox: Bindbox;
  /** What the sandbox of each test is made from: `test.override({ sandboxOptions: { … } })`; before vitest 4.1, `test.scoped(…)`. */
  readonly sandboxOptions: NewSandbox;
  /** A sandbox of the test's own. It is gone after the test; when the test fails, its report ends with the journal. */
  readonly box: Sandbox;
}

/** Vitest's `test` with `box`, a fresh sandbox for each test that asks for it. */
export const test: TestAPI<BindboxFixtures> = base.extend<BindboxFixtures>({
  bindbox: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const { bindbox, close } = await emulatorOfWorker();
      await use(bindbox);
      await close();
    },
    { scope: "worker" },
  ],
  sandboxOptions: {},
  box: async ({ bindbox, sandboxOptions, task }, use) => {
    const box = await bindbox.createSandbox(sandboxOptions);
    await use(box);
    const { state, errors = [] } = task.result ?? {};
    const error = errors.at(-1);
    if (state === "fail" && error) appendReport(error, await journalReport(box));
    await box[Symbol.asyncDispose]();
  },
});

export const it: TestAPI<BindboxFixtures> = test;
