import { defineConfig } from "vitest/config";

/** Tests in a real browser, which not every machine has: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/support/compile-contracts.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
