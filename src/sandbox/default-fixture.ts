import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";
import type { Fixture } from "./fixture.js";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, packageRoot), "utf8"));

/** The fixture that comes with bindbox, and the error gallery in it. A test checks both, so that a start need not. */
export const defaultFixture = (): Fixture => ({ ...read("default"), gallery: read("error-gallery").gallery });
