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

/** One thing that a run has to have reached. */
export interface CoverageRequirement {
  /** As it can be required again: `authing.bind-email:passcodeExpired`. */
  readonly name: string;
  /** What to say when it is not met. */
  readonly otherwise: string;
  readonly isMet: (coverage: Coverage) => boolean;
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
  const nearest = nearestName(error, operations.flatMap(allErrors))?.name;
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return `${named} has no error "${error}"${hint}`;
}

const success = ({ provider, operation }: NamedOperation): CoverageRequirement => ({
  name: operationName(provider, operation),
  otherwise: "has never succeeded",
  isMet: (coverage) => totalOf(coverage.successes(provider, operation)) > 0,
});

const errorOf = ({ provider, operation }: NamedOperation, error: string): CoverageRequirement => ({
  name: `${operationName(provider, operation)}:${error}`,
  otherwise: "was never seen",
  isMet: (coverage) => totalOf(coverage.errors(provider, operation).get(error) ?? noCounts()) > 0,
});
