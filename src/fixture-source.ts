import type { OriginSource } from "./sandbox/origins.js";
import { isSnapshotDocument, type SnapshotDocument } from "./sandbox/snapshot.js";
import { StartError } from "./start-error.js";

const MOST_SHOWN = 3;

/**
 * What somebody hands over as a fixture, which may be a snapshot too. Throws a `StartError` that names the field when it
 * does not fit `fixtures/fixture.schema.json` or `fixtures/snapshot.schema.json`.
 *
 * @param name what the value is called in the message, such as the path of its file
 */
export async function fixtureSource(value: unknown, name: string): Promise<OriginSource> {
  if (isSnapshotDocument(value)) return checkedSnapshot(value, name);
  const { fixtureProblems, isFixture } = await import("./sandbox/checks.js");
  if (isFixture(value)) return value;
  throw notA("fixture", name, fixtureProblems(value));
}

async function checkedSnapshot(value: SnapshotDocument, name: string): Promise<SnapshotDocument> {
  const { snapshotProblems } = await import("./sandbox/checks.js");
  const problems = snapshotProblems(value);
  if (problems.length === 0) return value;
  throw notA(
    "snapshot",
    name,
    problems.map(({ place, message }) => `${place || "it"} ${message}`),
  );
}

function notA(what: string, name: string, problems: readonly string[]): StartError {
  const shown = problems.slice(0, MOST_SHOWN).join("; ");
  const more = problems.length > MOST_SHOWN ? ` (and ${problems.length - MOST_SHOWN} more)` : "";
  return new StartError(`${name} is no ${what}: ${shown}${more}`);
}
