import type { OriginSource } from "../sandbox/origins.js";
import { isSnapshotDocument, type SnapshotDocument } from "../sandbox/snapshot.js";
import { StartError } from "../start-error.js";
import { readJsonFile } from "./json-file.js";

const MOST_SHOWN = 3;

/**
 * Reads a fixture file, or a snapshot. Throws a `StartError` that names the field when it does not fit
 * `fixtures/fixture.schema.json` or `fixtures/snapshot.schema.json`.
 */
export async function readFixtureFile(path: string): Promise<OriginSource> {
  const value = await readJsonFile(path, "the fixture");
  if (isSnapshotDocument(value)) return readSnapshot(path, value);
  const { fixtureProblems, isFixture } = await import("../sandbox/checks.js");
  if (isFixture(value)) return value;
  throw notA("fixture", path, fixtureProblems(value));
}

async function readSnapshot(path: string, value: SnapshotDocument): Promise<SnapshotDocument> {
  const { snapshotProblems } = await import("../sandbox/checks.js");
  const problems = snapshotProblems(value);
  if (problems.length === 0) return value;
  throw notA(
    "snapshot",
    path,
    problems.map(({ place, message }) => `${place || "it"} ${message}`),
  );
}

function notA(what: string, path: string, problems: readonly string[]): StartError {
  const shown = problems.slice(0, MOST_SHOWN).join("; ");
  const more = problems.length > MOST_SHOWN ? ` (and ${problems.length - MOST_SHOWN} more)` : "";
  return new StartError(`${path} is no ${what}: ${shown}${more}`);
}
