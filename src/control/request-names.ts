import { nearestName } from "../nearest-name.js";
import { catalogue } from "../providers/catalogue.js";
import { operationsNamed, unknownOperation } from "../providers/operation-names.js";
import type { FieldError } from "./problem.js";

/** Names by which somebody says which requests are meant. */
interface RequestNames {
  readonly operation?: string | undefined;
  readonly outcome?: string | undefined;
}

/**
 * What is wrong with them: a misspelt name matches nothing, and a suite would take that for requests that never came.
 *
 * @param place where they stand: `body`, `query`
 */
export function problemsOfNames({ operation, outcome }: RequestNames, place: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (operation !== undefined && operationsNamed(operation).length === 0)
    errors.push({ pointer: `${place}/operation`, message: unknownOperation(operation) });
  if (outcome !== undefined && !isKnownOutcome(outcome))
    errors.push({ pointer: `${place}/outcome`, message: unknownOutcome(outcome) });
  return errors;
}

const errorNames = (): string[] => catalogue.map(({ name }) => name);

const isKnownOutcome = (outcome: string): boolean =>
  outcome === "ok" || outcome === "failed" || errorNames().includes(outcome);

function unknownOutcome(outcome: string): string {
  const nearest = nearestName(outcome, errorNames())?.name;
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return `is neither ok nor failed nor the name of an error${hint}`;
}
