import { readFile } from "node:fs/promises";
import type { Fixture } from "../sandbox/fixture.js";
import { codeOf, messageOf, StartError } from "../start-error.js";

const MOST_SHOWN = 3;

/** Reads a fixture file. Throws a `StartError` that names the field when it does not fit `fixtures/fixture.schema.json`. */
export async function readFixtureFile(path: string): Promise<Fixture> {
  const value = parseJson(path, await readText(path));
  const { fixtureProblems, isFixture } = await import("../sandbox/check-fixture.js");
  if (isFixture(value)) return value;
  const problems = fixtureProblems(value);
  const shown = problems.slice(0, MOST_SHOWN).join("; ");
  const more = problems.length > MOST_SHOWN ? ` (and ${problems.length - MOST_SHOWN} more)` : "";
  throw new StartError(`${path} is no fixture: ${shown}${more}`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = codeOf(error) === "ENOENT" ? "there is no such file" : messageOf(error);
    throw new StartError(`cannot read the fixture ${path}: ${reason}`, error);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new StartError(`${path} is not JSON: ${messageOf(error)}`, error);
  }
}
