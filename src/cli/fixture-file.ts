import { fixtureSource } from "../fixture-source.js";
import type { OriginSource } from "../sandbox/origins.js";
import { readJsonFile } from "./json-file.js";

/** Reads a fixture file, or a snapshot. Throws a `StartError` that names the field that does not fit. */
export const readFixtureFile = async (path: string): Promise<OriginSource> =>
  fixtureSource(await readJsonFile(path, "the fixture"), path);
