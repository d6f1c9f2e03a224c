import { defineConfig } from "vitest/config";

/** Tests that run the built program, in a process of its own. */
const BUILT = "test/**/*.built.test.ts";

export default defineConfig({
  test: {
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
