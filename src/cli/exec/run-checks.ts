import type { Coverage } from "../../observe/coverage.js";
import type { FailReason } from "../commands/exec.js";
import type { CoverageRequirement } from "./coverage-requirement.js";
import type { Findings, OperationObservations, RunObservations } from "./run-observations.js";

/** One thing that was looked at. */
export interface Check {
  readonly group: "command" | "contract" | "routing" | "errors" | "required coverage";
  readonly name: string;
  /** How long it took, in machine time. */
  readonly milliseconds: number;
  /** What is wrong, in one line; `undefined` when nothing is, or nobody asked. */
  readonly failure: string | undefined;
  /** What there is to say of it, a line each. */
  readonly details: readonly string[];
}

export interface RunToCheck {
  readonly observations: RunObservations;
  readonly coverage: Coverage;
  readonly failOn: ReadonlySet<FailReason>;
  readonly requirements: readonly CoverageRequirement[];
}

/** Holds a run against what was asked of it. What nobody asked for is told, and is no failure. */
export function checkRun({ observations, coverage, failOn, requirements }: RunToCheck): Check[] {
  const operations = [...observations.operations];
  return [
    ...operations.map(([name, observed]) =>
      findingsCheck("contract", name, observed, observed.violations, {
        asked: failOn.has("violation"),
        what: "broke the contract",
      }),
    ),
    findingsCheck("routing", "every request leads to an operation", undefined, observations.unmatched, {
      asked: failOn.has("unmatched"),
      what: "led to no operation",
    }),
    ...operations
      .filter(([, { errors }]) => failOn.has("error") || errors.count > 0)
      .map(([name, observed]) =>
        findingsCheck("errors", name, observed, observed.errors, {
          asked: failOn.has("error"),
          what: "got an error that nobody had asked for",
        }),
      ),
    ...requirements.map((requirement) => requirementCheck(requirement, coverage)),
  ];
}

function findingsCheck(
  group: Check["group"],
  name: string,
  observed: OperationObservations | undefined,
  { count, examples }: Findings,
  { asked, what }: { readonly asked: boolean; readonly what: string },
): Check {
  const more = count > examples.length ? [`and ${count - examples.length} more`] : [];
  return {
    group,
    name,
    milliseconds: observed?.milliseconds ?? 0,
    failure: asked && count > 0 ? `${count} ${count === 1 ? "request" : "requests"} ${what}` : undefined,
    details: [...examples, ...more],
  };
}

function requirementCheck(
  { name, isMet, otherwise, advice }: CoverageRequirement,
  coverage: Coverage,
): Check {
  const met = isMet(coverage);
  return {
    group: "required coverage",
    name,
    milliseconds: 0,
    failure: met ? undefined : otherwise(coverage),
    details: met || advice === undefined ? [] : [advice],
  };
}

/** Why the exit code is not the command's own: a line each, without those about the command. */
export const explanation = (checks: readonly Check[]): string[] =>
  checks.flatMap(({ group, name, failure, details }) =>
    failure === undefined || group === "command"
      ? []
      : [`${group}: ${name}: ${failure}`, ...details.map((line) => `  ${line}`)],
  );
