import { defaultSettings } from "../sandbox/settings.js";

interface SettingSchema {
  readonly description?: string;
  readonly enum?: readonly unknown[];
}

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-bindbox-confidence"?: string;
}

/** A line of a Markdown table. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

/**
 * The settings of a sandbox as a Markdown table.
 *
 * @param control the parsed `openapi/control.yaml`
 */
export function settingsTable(control: {
  readonly components: {
    readonly schemas: { readonly Settings: { readonly properties: Readonly<Record<string, SettingSchema>> } };
  };
}): string {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultSettings };
  const rows = Object.entries(control.components.schemas.Settings.properties).map(
    ([name, { description = "", enum: values }]) => {
      const choices = values
        ? ` One of ${values.map((value) => `\`${JSON.stringify(value)}\``).join(", ")}.`
        : "";
      return row([`\`${name}\``, `\`${JSON.stringify(defaults[name])}\``, oneLine(description) + choices]);
    },
  );
  return [row(["Setting", "Default", "Meaning"]), row(["---", "---", "---"]), ...rows].join("\n");
}

/**
 * How sure each operation of an API is, as a Markdown table.
 *
 * @param api a parsed OpenAPI document
 */
export function fidelityTable(api: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}): string {
  const rows = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) =>
        row([
          `\`${method.toUpperCase()} ${path}\``,
          oneLine(operation.summary),
          operation["x-bindbox-confidence"] ?? "",
        ]),
      ),
  );
  return [row(["Endpoint", "What it does", "Confidence"]), row(["---", "---", "---"]), ...rows].join("\n");
}
