import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";

/** The version that `package.json` names. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8"));
  return String(version);
}
