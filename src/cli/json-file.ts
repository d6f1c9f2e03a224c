import { readFile } from "node:fs/promises";
import { codeOf, messageOf, StartError } from "../start-error.js";

/**
 * Reads a file with JSON. Throws a `StartError` that names the file.
 *
 * @param what what the file is to be, with its article: `the fixture`
 */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  return parseJson(path, await readText(path, what));
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = codeOf(error) === "ENOENT" ? "there is no such file" : messageOf(error);
    throw new StartError(`cannot read ${what} ${path}: ${reason}`, error);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new StartError(`${path} is not JSON: ${messageOf(error)}`, error);
  }
}
