import { readFile } from "node:fs/promises";
import { errorTable } from "../providers/authing/error-table.js";
import { otherActionsText, tencentErrorTable } from "../providers/tencent/error-table.js";
import { readDocument } from "./document.js";
import { fidelityTable, settingsTable } from "./readme-tables.js";

/**
 * README.md with its generated tables between their markers; the rest stays as somebody wrote it.
 *
 * @param root the package's folder
 */
export async function readmeWithTables(root: URL): Promise<string> {
  const tables = {
    settings: settingsTable(await readDocument(root, "openapi/control.yaml")),
    fidelity: fidelityTable(await readDocument(root, "openapi/authing.yaml")),
    "tencent-fidelity": fidelityTable(await readDocument(root, "openapi/tencent-organization.yaml")),
    "tencent-others": otherActionsText(),
    errors: errorTable(),
    "tencent-errors": tencentErrorTable(),
  };
  return Object.entries(tables).reduce(withTable, await readFile(new URL("README.md", root), "utf8"));
}

function withTable(text: string, [name, table]: [string, string]): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${start} and ${end}, in this order`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
