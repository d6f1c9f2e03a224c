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
