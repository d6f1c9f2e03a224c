import { defineConfig } from "vitest/config";

/** Tests that run the built program, in a process of its own. */
const BUILT = "test/**/*.built.test.ts";

/** Where CI wants the results as JSON, besides what a person reads. */
const report = process.env["BINDBOX_TEST_REPORT"];

export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: [BUILT],
          globalSetup: ["test/support/compile-contracts.ts"],
        },
      },
      {
        extends: true,
        test: { name: "built", include: [BUILT], globalSetup: ["test/support/build-when-stale.ts"] },
      },
    ],
  },
});
