import type { Schema } from "../../client/operation-types.js";
import type { SandboxOptions } from "../commands/sandboxes.js";
import { OK } from "../exit-codes.js";
import type { FaultOptions } from "../fault-options.js";
import type { Paint } from "../paint.js";
import { textTable } from "../text-table.js";
import { sandboxAt } from "./connection.js";
import { faultRule } from "./fault-rule.js";
import { printAnswer } from "./print.js";

type Fault = Schema<"Fault">;

export async function listFaults(options: SandboxOptions): Promise<number> {
  printAnswer(await sandboxAt(options).call("list-faults", {}), options, faultTable);
  return OK;
}

export async function addFault(options: FaultOptions & SandboxOptions): Promise<number> {
  const fault = await sandboxAt(options).call("add-fault", { body: faultRule(options) });
  printAnswer(fault, options, (it) => it.id);
  return OK;
}

export async function removeFaults(options: SandboxOptions, ids: readonly string[]): Promise<number> {
  const sandbox = sandboxAt(options);
  for (const faultId of ids) await sandbox.call("delete-fault", { path: { faultId } });
  printAnswer({ deleted: ids }, options, () => `removed ${ids.join(", ")}`);
  return OK;
}

export async function clearFaults(options: SandboxOptions): Promise<number> {
  const answer = await sandboxAt(options).call("clear-faults", {});
  printAnswer(answer, options, ({ deleted }) => `removed ${deleted} ${deleted === 1 ? "rule" : "rules"}`);
  return OK;
}

const HEADS = ["ID", "HITS", "WHICH", "WHAT"];

function faultTable(faults: readonly Fault[], paint: Paint): string {
  if (faults.length === 0) return "no rules";
  const rows = faults.map((fault) => [
    fault.id,
    hitsText(fault),
    whichText(fault.rule),
    whatText(fault.rule),
  ]);
  return textTable(HEADS, rows, paint, (cell, _column, row) =>
    faults[row]?.exhausted ? paint.dim(cell) : cell,
  );
}

const hitsText = ({ hits, rule: { times }, exhausted }: Fault): string =>
  `${hits}${times === undefined ? "" : ` of ${times}`}${exhausted ? ", over" : ""}`;

const MATCHERS = [
  "provider",
  "operation",
  "address",
  "member",
  "input",
  "method",
  "path",
  "nth",
  "probability",
  "early",
] as const;
const EFFECTS = [
  "error",
  "details",
  "http",
  "status",
  "headers",
  "body",
  "malformedJson",
  "drop",
  "slowBody",
  "delay",
  "processed",
  "until",
  "description",
] as const;

const whichText = (rule: Fault["rule"]): string => membersText(rule, MATCHERS) || "every call";
const whatText = (rule: Fault["rule"]): string => membersText(rule, EFFECTS);

function membersText(rule: Fault["rule"], names: readonly (keyof Fault["rule"])[]): string {
  const given = names.filter((name) => rule[name] !== undefined);
  return given
    .map((name) => (name === "operation" ? valueText(rule[name]) : `${name} ${valueText(rule[name])}`))
    .join(", ");
}

function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}
