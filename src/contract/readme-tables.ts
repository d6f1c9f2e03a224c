import type { OpenAPIV3_1 } from "openapi-types";
import { defaultSettings } from "../sandbox/settings.js";
import { type Document, operationsOf, schemaOf } from "./document.js";

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

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
    return row([
      `\`${name}\``,
      `\`${JSON.stringify(defaults[name])}\``,
      oneLine(schema.description ?? "") + choicesOf(schema),
    ]);
  });
  return [row(["Setting", "Default", "Meaning"]), row(["---", "---", "---"]), ...rows].join("\n");
}

/** The values that a setting can have, or that its list can hold. */
function choicesOf(schema: Schema): string {
  const items: Schema | undefined = "items" in schema ? schema.items : undefined;
  const values = enumOf(items ?? schema);
  if (!values) return "";
  const shown = values.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  return items ? ` A list of ${shown}.` : ` One of ${shown}.`;
}

const enumOf = (schema: Schema): readonly unknown[] | undefined =>
  "enum" in schema ? schema.enum : undefined;

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
