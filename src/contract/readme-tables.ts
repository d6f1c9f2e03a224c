import { defaultSettings } from "../sandbox/settings.js";
import { type Document, operationsOf, schemaOf } from "./document.js";

/** A line of a Markdown table. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

/**
 * The settings of a sandbox as a Markdown table.
 *
 * @param control the parsed `openapi/control.yaml`
 */
export function settingsTable(control: Document): string {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultSettings };
  const rows = Object.entries(schemaOf(control, "Settings").properties ?? {}).map(([name, schema]) => {
    const values = "enum" in schema ? schema.enum : undefined;
    const choices = values
      ? ` One of ${values.map((value) => `\`${JSON.stringify(value)}\``).join(", ")}.`
      : "";
    return row([
      `\`${name}\``,
      `\`${JSON.stringify(defaults[name])}\``,
      oneLine(schema.description ?? "") + choices,
    ]);
  });
  return [row(["Setting", "Default", "Meaning"]), row(["---", "---", "---"]), ...rows].join("\n");
}

/**
 * How sure each operation of an API is, as a Markdown table.
 *
 * @param api a parsed OpenAPI document
 */
export function fidelityTable(api: Document): string {
  const rows = operationsOf(api).map(({ path, method, operation }) =>
    row([`\`${method} ${path}\``, oneLine(operation.summary ?? ""), operation["x-bindbox-confidence"] ?? ""]),
  );
  return [row(["Endpoint", "What it does", "Confidence"]), row(["---", "---", "---"]), ...rows].join("\n");
}
