import { oneLine } from "./one-line.js";
import type { Paint } from "./paint.js";

/** How a cell is marked up: after it was padded, so that the columns stay straight. */
export type CellPaint = (cell: string, column: number, row: number) => string;

/**
 * Columns under their heads. The last column is as wide as it needs.
 *
 * @param rows cells of a line each; what could break the line or steer the terminal is made visible
 */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  paintCell: CellPaint = (cell) => cell,
): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const padded = (cell: string, column: number): string =>
    column === heads.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
  const lines = cells.map((row, i) =>
    row.map((cell, column) => paintCell(padded(cell, column), column, i)).join("  "),
  );
  const headLine = heads.map((head, column) => paint.dim(padded(head, column))).join("  ");
  return [headLine, ...lines].map((line) => line.trimEnd()).join("\n");
}

/** Names with their values, a line each. */
export function textFacts(facts: readonly (readonly [name: string, value: string])[], paint: Paint): string {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${paint.dim(name.padEnd(width))}  ${oneLine(value)}`).join("\n");
}
