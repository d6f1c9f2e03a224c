import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";
import type { Fixture } from "./fixture.js";

/** The fixture that comes with bindbox. A test checks it, so that a start need not. */
export const defaultFixture = (): Fixture =>
  JSON.parse(readFileSync(new URL("fixtures/default.json", packageRoot), "utf8"));
