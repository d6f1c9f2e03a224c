import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from "@playwright/test";
import type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";
import { appendReport } from "./append-report.js";
import { emulatorOfWorker } from "./emulator-of-worker.js";
import { journalReport } from "./journal-report.js";

export { expect } from "@playwright/test";
export type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";

export interface BindboxTestFixtures {
  /** What the sandbox of each test is made from: `test.use({ sandboxOptions: { … } })`. */
  readonly sandboxOptions: NewSandbox;
  /** A sandbox of the test's own. It is gone after the test; when the test fails, its report ends with the journal. */
  readonly box: Sandbox;
}

export interface BindboxWorkerFixtures {
  /** One emulator for all tests of a worker, or the one that `BINDBOX_URL` names. */
  readonly bindbox: Bindbox;
}

/** Playwright's `test` with `box`, a fresh sandbox for each test that asks for it. */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & BindboxTestFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & BindboxWorkerFixtures
> = base.extend<BindboxTestFixtures, BindboxWorkerFixtures>({
  bindbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const { bindbox, close } = await emulatorOfWorker();
      await use(bindbox);
      await close();
    },
    { scope: "worker" },
  ],
  sandboxOptions: [{}, { option: true }],
  box: async ({ bindbox, sandboxOptions }, use, testInfo) => {
    const box = await bindbox.createSandbox(sandboxOptions);
    await use(box);
    if (testInfo.status !== testInfo.expectedStatus) {
      const error = testInfo.errors.at(-1);
      if (error) appendReport(error, await journalReport(box));
      const body = await box.journal.export("har");
      await testInfo.attach("bindbox-journal.har", { body, contentType: "application/json" });
    }
    await box[Symbol.asyncDispose]();
  },
});
