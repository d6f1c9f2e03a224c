import { totalOf } from "../coverage.js";
import {
  type CoverageReport,
  type ErrorCoverage,
  type GatewayCoverage,
  isSeen,
  type OperationCoverage,
} from "./coverage-report.js";

/** Terminals are at least this wide. */
const WIDTH = 80;

/** A report as a table for the terminal. */
export function coverageText(report: CoverageReport): string {
  const called = report.operations.filter(({ calls }) => calls > 0);
  const uncalled = report.operations.filter(({ calls }) => calls === 0);
  const parts = [
    heading(report),
    calledTable(called),
    ...report.gateways.map(gatewayPart),
    uncalledPart(uncalled),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function heading({ sandbox, requests, summary }: CoverageReport): string {
  const { errorsSeen, errorsDocumented, percent, seenByFlow, seenOnDemandOnly } = summary;
  const share = percent === null ? "" : ` (${percent} %)`;
  return [
    `Coverage of ${sandbox === null ? "all sandboxes" : `sandbox ${sandbox}`}`,
    `  errors seen  ${errorsSeen}/${errorsDocumented}${share} of the operations called: ${seenByFlow} by flow, ${seenOnDemandOnly} on demand only`,
    `  operations   ${summary.operationsCalled}/${summary.operations} called, ${summary.operationsSucceeded} with success`,
    `  requests     ${requests}`,
  ].join("\n");
}

function calledTable(operations: readonly OperationCoverage[]): string {
  const rows = operations.map((it) => [
    `${it.provider}.${it.operation}`,
    String(it.calls),
    String(totalOf(it.success)),
    `${it.errors.filter(isSeen).length}/${it.errors.length}`,
  ]);
  if (rows.length === 0) return "";
  const table = [["OPERATION", "CALLS", "SUCCESS", "ERRORS SEEN"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  return lines.map((line, i) => [line, ...details(operations[i - 1])].join("\n")).join("\n");
}

/** What was seen a line each, what was not in one paragraph. */
function details(row: Pick<OperationCoverage, "errors" | "undocumented"> | undefined): string[] {
  if (!row) return [];
  const seen = row.errors.filter(isSeen).map((it) => `  ${it.error}  ${countsText(it)}`);
  const others = row.undocumented.map((it) => `  ${it.error}  ${countsText(it)}, not documented here`);
  const never = row.errors.filter((it) => !isSeen(it)).map(({ error }) => error);
  return [...seen, ...others, ...(never.length === 0 ? [] : wrapped("  never: ", never))];
}

const countsText = (counts: ErrorCoverage): string =>
  counts.reached.map((via) => `${via} ${counts[via]}`).join(", ");

function gatewayPart(row: GatewayCoverage): string {
  const { provider, errorsSeen, errorsDocumented, unmatched } = row;
  if (errorsSeen === 0 && unmatched === 0 && row.undocumented.length === 0) return "";
  const facts = [
    ...(errorsDocumented === 0 ? [] : [`errors seen ${errorsSeen}/${errorsDocumented}`]),
    ...(unmatched === 0 ? [] : [`${unmatched} led to no operation`]),
  ];
  const title = `${provider}, before any operation: ${facts.join(", ")}`;
  return [title, ...details(row)].join("\n");
}

function uncalledPart(operations: readonly OperationCoverage[]): string {
  if (operations.length === 0) return "";
  const names = operations.map(
    ({ provider, operation, errors }) => `${provider}.${operation} (${errors.length})`,
  );
  return [
    `Never called: ${operations.length} operations (with the number of their documented errors)`,
    ...wrapped("  ", names),
  ].join("\n");
}

/** Names with commas between them, in lines of the terminal's width. */
function wrapped(start: string, names: readonly string[]): string[] {
  const lines: string[] = [];
  let line = start;
  names.forEach((name, i) => {
    const word = i < names.length - 1 ? `${name},` : name;
    if (line.trim() !== "" && line !== start && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = " ".repeat(start.length);
    }
    line += line.endsWith(" ") ? word : ` ${word}`;
  });
  return [...lines, line];
}
