import { nearestName } from "../../nearest-name.js";
import { type Coverage, noCounts, totalOf } from "../../observe/coverage.js";
import { documentedErrors } from "../../providers/catalogue.js";
import {
  type NamedOperation,
  operationName,
  operationsNamed,
  unknownOperation,
} from "../../providers/operation-names.js";
import { StartError } from "../../start-error.js";
import type { Given } from "../given.js";
import { callsText, provocation } from "./coverage-shortfall.js";

/** One thing that a run has to have reached. */
export interface CoverageRequirement {
  /** As it can be required again: `authing.bind-email:passcodeExpired`. */
  readonly name: string;
  readonly isMet: (coverage: Coverage) => boolean;
  /** What to say when it is not met: what the run did see of the operation. */
  readonly otherwise: (coverage: Coverage) => string;
  /** How to meet it, in a line; `undefined` where only a call that is right will do. */
  readonly advice: string | undefined;
}

/**
 * Reads what is required: `authing.bind-email` (it has succeeded), `authing.bind-email:passcodeExpired` (that error was
 * seen), `authing.bind-email:*` (success and each error that the operation lists). Operations are named as everywhere.
 * Throws a `StartError` that names what there is not.
 */
export function readRequirements(given: Given | undefined): readonly CoverageRequirement[] {
  const requirements = new Map<string, CoverageRequirement>();
  for (const item of given?.value.split(",") ?? []) {
    for (const requirement of readItem(item.trim(), given?.source ?? ""))
      requirements.set(requirement.name, requirement);
  }
  return [...requirements.values()];
}

function readItem(item: string, source: string): CoverageRequirement[] {
  const end = item.indexOf(":");
  const named = end < 0 ? item : item.slice(0, end);
  const error = end < 0 ? undefined : item.slice(end + 1);
  const operations = operationsNamed(named);
  if (operations.length === 0) throw new StartError(`${source}: ${unknownOperation(named)}`);
  if (error === undefined) return operations.map(success);
  if (error === "*")
    return operations.flatMap((operation) => [
      success(operation),
      ...ownErrors(operation).map((name) => errorOf(operation, name)),
    ]);
  const answering = operations.filter((operation) => allErrors(operation).includes(error));
  if (answering.length === 0) throw new StartError(`${source}: ${unknownError(error, named, operations)}`);
  return answering.map((operation) => errorOf(operation, error));
}

const allErrors = ({ provider, operation }: NamedOperation): string[] =>
  documentedErrors(provider, operation).map(({ name }) => name);

const ownErrors = ({ provider, operation }: NamedOperation): string[] =>
  documentedErrors(provider, operation).flatMap(({ name, scope }) => (scope === "operation" ? [name] : []));

function unknownError(error: string, named: string, operations: readonly NamedOperation[]): string {
  const meant = meantError(error, operations.flatMap(allErrors));
  const hint =
    meant === undefined
      ? `; those that it has: bindbox errors --operation ${named}`
      : `; did you mean ${meant}?`;
  return `${named} has no error "${error}"${hint}`;
}

/** Many leave out what stands before the dot: `MemberEmailExist` for `FailedOperation.MemberEmailExist`. */
function meantError(error: string, known: readonly string[]): string | undefined {
  const wanted = `.${error}`.toLowerCase();
  const whole = error === "" ? undefined : known.find((name) => name.toLowerCase().endsWith(wanted));
  return whole ?? nearestName(error, known)?.name;
}

function success(named: NamedOperation): CoverageRequirement {
  const { provider, operation } = named;
  return {
    name: operationName(provider, operation),
    isMet: (coverage) => totalOf(coverage.successes(provider, operation)) > 0,
    otherwise: (coverage) => `has never succeeded: ${callsText(named, coverage)}`,
    advice: undefined,
  };
}

function errorOf(named: NamedOperation, error: string): CoverageRequirement {
  const { provider, operation } = named;
  return {
    name: `${operationName(provider, operation)}:${error}`,
    isMet: (coverage) => totalOf(coverage.errors(provider, operation).get(error) ?? noCounts()) > 0,
    otherwise: (coverage) => `was never seen: ${callsText(named, coverage)}`,
    advice: provocation(named, error),
  };
}
