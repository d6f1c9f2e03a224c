import { defineConfig } from "vitest/config";

/** Where CI wants the results as JSON, besides what a person reads. */
const report = process.env["BINDBOX_TEST_REPORT"];

/** The official SDKs of other languages, whose toolchains not every machine has: `npm run test:sdk`. */
export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    include: ["test/sdk/*/*.sdk.ts"],
    globalSetup: ["test/support/compile-contracts.ts"],
    // they wait for other programs most of the time
    maxWorkers: 4,
    testTimeout: 60_000,
    // the first run installs the SDKs
    hookTimeout: 300_000,
  },
});
