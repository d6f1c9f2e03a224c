import { defineConfig } from "vitest/config";

/** Where CI wants the results as JSON, besides what a person reads. */
const report = process.env["BINDBOX_TEST_REPORT"];

/** Tests in a real browser, which not every machine has: `npm run test:browser`. */
export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/support/compile-contracts.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
