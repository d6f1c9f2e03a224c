import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const SOURCES = [
  "src",
  "openapi",
  ".build",
  "build.config.mjs",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

const modified = (path: string): number =>
  statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(path: string): number {
  if (!statSync(new URL(path, root)).isDirectory()) return modified(path);
  return Math.max(...readdirSync(new URL(path, root)).map((name) => newest(`${path}/${name}`)));
}

/** `npm ci` builds; who has changed a source since then gets it built again, so that no test runs an old program. */
export default function setup(): void {
  const built = Math.min(modified("dist/cli.js"), modified("dist/types-commonjs/package.json"));
  if (built > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, ["build.config.mjs"], { cwd: fileURLToPath(root), stdio: "inherit" });
}
