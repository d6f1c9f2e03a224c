import { readFile } from "node:fs/promises";
import { errorTable } from "../providers/authing/error-table.js";

const START = "<!-- errors:start -->";
const END = "<!-- errors:end -->";

/**
 * README.md with the error table of the present catalogue between its markers; the rest stays as somebody wrote it.
 *
 * @param root the package's folder
 */
export async function readmeWithErrorTable(root: URL): Promise<string> {
  const text = await readFile(new URL("README.md", root), "utf8");
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`README.md needs the lines ${START} and ${END}, in this order`);
  return `${text.slice(0, start + START.length)}\n\n${errorTable()}\n${text.slice(end)}`;
}
