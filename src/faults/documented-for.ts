import type { FieldError } from "../control/problem.js";
import { didYouMean } from "../nearest-name.js";
import { type CataloguedError, catalogue, findError, isDocumentedFor } from "../providers/catalogue.js";
import {
  isPage,
  isProviderName,
  operationIds,
  operationName,
  type ProviderName,
  providerNames,
} from "../providers/operation-names.js";
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
  if (!found) return problem(unknownError(error, operations ?? []));
  const matched = operations ?? namesOfAll(provider);
  const foreign = matched.filter((name) => !name.startsWith(`${found.provider}.`));
  if (foreign.length > 0)
    return problem(
      `${error} is an error of ${found.provider}, and the rule also matches ${few(foreign)}; name the operation`,
    );
  const without = whereItCounts(found.provider, matched).filter((name) => !documents(found, name));
  if (undocumented || without.length === 0) return [];
  return problem(
    `${error} is not documented for ${few(without)}; name operations that have it (${few(having(found))}), or say undocumented: true`,
  );
}

/** The pages that a rule matches beside operations are left alone where they cannot show its error. */
function whereItCounts(provider: ProviderName, matched: readonly string[]): readonly string[] {
  const operations = matched.filter((name) => !isPage(provider, name.slice(provider.length + 1)));
  return operations.length > 0 ? operations : matched;
}

/** Whether a rule leaves a page alone because its error is none of those that the page can show. */
export function sparesPage(
  { error, undocumented = false }: FaultDefinition,
  { provider, operation }: { readonly provider: string; readonly operation: string | undefined },
): boolean {
  if (error === undefined || undocumented || operation === undefined || !isProviderName(provider))
    return false;
  const id = operation.slice(provider.length + 1);
  const found = isPage(provider, id) ? findError(provider, error) : undefined;
  return found !== undefined && !isDocumentedFor(found, id);
}

const problem = (message: string): readonly FieldError[] => [{ pointer: "body/error", message }];

/** @param operations those that the rule names */
function unknownError(error: string, operations: readonly string[]): string {
  const meant = didYouMean(
    error,
    catalogue.map(({ name }) => name),
  );
  if (meant !== "") return `there is no error "${error}"${meant}`;
  const own = catalogue.filter(
    (known) => known.scope !== "gateway" && operations.some((name) => documents(known, name)),
  );
  const there = own.length === 0 ? "" : `${few(operations)} can answer ${few(own.map(({ name }) => name))}; `;
  return `there is no error "${error}"; ${there}GET /_bindbox/v1/errors lists all`;
}

const namesOfAll = (provider: FaultDefinition["provider"]): readonly string[] =>
  providerNames
    .filter((name) => provider === undefined || name === provider)
    .flatMap((name) => operationIds[name].map((operation) => operationName(name, operation)));

const documents = (error: CataloguedError, name: string): boolean =>
  name.startsWith(`${error.provider}.`) && isDocumentedFor(error, name.slice(error.provider.length + 1));

const having = (error: CataloguedError): readonly string[] =>
  [...error.operations, ...error.pages].map((operation) => operationName(error.provider, operation));

function few(names: readonly string[]): string {
  if (names.length === 0) return "no operation";
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return names.slice(0, MOST_NAMED).join(", ") + more;
}
