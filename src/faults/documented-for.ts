import type { FieldError } from "../control/problem.js";
import { nearestName } from "../nearest-name.js";
import { type CataloguedError, catalogue, isDocumentedFor } from "../providers/catalogue.js";
import { operationIds, operationName, providerNames } from "../providers/operation-names.js";
import type { FaultDefinition } from "./fault-rule.js";

/** Names beyond this many help nobody. */
const MOST_NAMED = 10;

/** What is wrong with the error that a rule wants answered: at most one problem. */
export function problemOfError(
  { error, provider, undocumented = false }: FaultDefinition,
  operations: readonly string[] | null,
): readonly FieldError[] {
  if (error === undefined) return [];
  const found = catalogue.find(({ name }) => name === error);
  if (!found) return problem(unknownError(error));
  const matched = operations ?? namesOfAll(provider);
  const foreign = matched.filter((name) => !name.startsWith(`${found.provider}.`));
  if (foreign.length > 0)
    return problem(
      `${error} is an error of ${found.provider}, and the rule also matches ${few(foreign)}; name the operation`,
    );
  const without = matched.filter((name) => !documents(found, name));
  if (undocumented || without.length === 0) return [];
  return problem(
    `${error} is not documented for ${few(without)}; name operations that have it (${few(having(found))}), or say undocumented: true`,
  );
}

const problem = (message: string): readonly FieldError[] => [{ pointer: "body/error", message }];

function unknownError(error: string): string {
  const nearest = nearestName(
    error,
    catalogue.map(({ name }) => name),
  )?.name;
  return `there is no error "${error}"${nearest === undefined ? "" : `; did you mean ${nearest}?`}`;
}

const namesOfAll = (provider: FaultDefinition["provider"]): readonly string[] =>
  providerNames
    .filter((name) => provider === undefined || name === provider)
    .flatMap((name) => operationIds[name].map((operation) => operationName(name, operation)));

const documents = (error: CataloguedError, name: string): boolean =>
  isDocumentedFor(error, name.slice(error.provider.length + 1));

const having = (error: CataloguedError): readonly string[] =>
  error.operations.map((operation) => operationName(error.provider, operation));

function few(names: readonly string[]): string {
  if (names.length === 0) return "no operation";
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return names.slice(0, MOST_NAMED).join(", ") + more;
}
