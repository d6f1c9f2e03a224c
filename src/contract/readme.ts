import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { errorTable } from "../providers/authing/error-table.js";
import { otherActionsText, tencentErrorTable } from "../providers/tencent/error-table.js";
import { fidelityTable, settingsTable } from "./readme-tables.js";

/**
 * README.md with its generated tables between their markers; the rest stays as somebody wrote it.
 *
 * @param root the package's folder
 */
export async function readmeWithTables(root: URL): Promise<string> {
  const text = (path: string) => readFile(new URL(path, root), "utf8");
  const tables = {
    settings: settingsTable(parse(await text("openapi/control.yaml"))),
    fidelity: fidelityTable(parse(await text("openapi/authing.yaml"))),
    "tencent-fidelity": fidelityTable(parse(await text("openapi/tencent-organization.yaml"))),
    "tencent-others": otherActionsText(),
    errors: errorTable(),
    "tencent-errors": tencentErrorTable(),
  };
  return Object.entries(tables).reduce(withTable, await text("README.md"));
}

function withTable(text: string, [name, table]: [string, string]): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${start} and ${end}, in this order`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
