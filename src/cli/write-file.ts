import { writeFile } from "node:fs/promises";
import { messageOf, StartError } from "../start-error.js";

/** Writes a file that a person has named. Throws a `StartError` that names it. */
export async function writeNamedFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new StartError(`cannot write ${path}: ${messageOf(error)}`, error);
  }
}
