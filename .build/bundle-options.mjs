import { fileURLToPath } from "node:url";
import { leaveOut } from "./left-out.mjs";
import { oneCopyAVersion } from "./one-copy-a-version.mjs";

const root = new URL("../", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

/** CommonJS packages in an ES module bundle still call `require` for Node's own modules. */
const requireShim = `import { createRequire as bindboxCreateRequire } from "node:module"; const require = bindboxCreateRequire(import.meta.url);`;

/** For everything that is built here. */
export const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
  absWorkingDir: path("."),
};

/** For what the package brings. A test builds with the same options. */
export const bundleOptions = {
  ...common,
  entryPoints: {
    index: path("src/index.ts"),
    cli: path("src/cli.ts"),
    client: path("src/client/index.ts"),
    // not for users: the bench looks inside the emulator
    emulator: path("src/emulator.ts"),
  },
  plugins: [leaveOut, oneCopyAVersion],
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  banner: { js: requireShim },
  define: { "process.env.NODE_ENV": '"production"' },
};

/** A part of the package that another build makes. */
const builtApart = {
  name: "built-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: "./index.js", external: true }));
  },
};

/** For test runners that read ES modules. They use the package from outside: as parts of it they would split it up. */
export const testRunnerBundleOptions = {
  ...common,
  entryPoints: ["vitest", "playwright", "emulator-thread"].map((name) => path(`src/test-runners/${name}.ts`)),
  plugins: [builtApart],
  // whoever imports an integration has its test runner, and it has to be the same one
  external: ["vitest", "@playwright/test"],
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
};

/** For Jest, which reads no ES modules unless it is told to: the client in one CommonJS file. */
export const jestBundleOptions = {
  ...common,
  entryPoints: { jest: path("src/test-runners/jest.ts") },
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: ["@jest/globals"],
  minifySyntax: true,
  minifyWhitespace: true,
};
