import { readFile } from "node:fs/promises";
import { errorTable } from "../providers/authing/error-table.js";
import { otherActionsText, tencentErrorTable } from "../providers/tencent/error-table.js";
import { readDocument } from "./document.js";
import { withBlock } from "./generated-block.js";
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

const withTable = (text: string, [name, table]: [string, string]): string =>
  withBlock(text, "README.md", [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`], `\n${table}\n`);
