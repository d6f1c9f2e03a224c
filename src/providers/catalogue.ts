import { type AuthingError, authingErrors } from "./authing/errors.js";
import type { CatalogueEntry } from "./error-catalogue.js";
import { isPage, operationIds, type ProviderName } from "./operation-names.js";
import { activationPageErrors } from "./tencent/activation/page-errors.js";
import { isOwnError, type TencentError, tencentErrors } from "./tencent/errors.js";

/**
 * Who answers an error. `operation`: those that the catalogue lists. `gateway`: whatever stands before the operations, so
 * every operation of the provider can meet it and none lists it. `none`: no operation; the request led to none, or bindbox
 * speaks of itself.
 */
export type ErrorScope = "operation" | "gateway" | "none";

/** One error of one provider, the same form for all providers. */
export interface CataloguedError extends CatalogueEntry {
  readonly provider: ProviderName;
  readonly name: string;
  readonly scope: ErrorScope;
  /** The pages behind mailed links that show it. */
  readonly pages: readonly string[];
  readonly httpStatus: number;
  /** What an Authing body says in `statusCode`, or in the `code` of its V2 form. */
  readonly statusCode: number | null;
  readonly apiCode: number | null;
  /** The code that is a text: Tencent Cloud's `Error.Code`, or OAuth's `error`. */
  readonly code: string | null;
}

/** Every error of every provider, in the order of the providers' own tables. */
export const catalogue: readonly CataloguedError[] = [
  ...Object.entries<AuthingError>(authingErrors).map(ofAuthing),
  ...Object.entries<TencentError>(tencentErrors).map(ofTencent),
];

const byName: ReadonlyMap<string, CataloguedError> = new Map(
  catalogue.map((error) => [`${error.provider} ${error.name}`, error]),
);

export const findError = (provider: ProviderName, name: string): CataloguedError | undefined =>
  byName.get(`${provider} ${name}`);

/** Whether an operation of the error's provider can answer it, as far as anybody documents, or a page can show it. */
export const isDocumentedFor = (
  { provider, scope, operations, pages }: CataloguedError,
  operation: string,
): boolean =>
  isPage(provider, operation)
    ? pages.includes(operation)
    : scope === "gateway" || operations.includes(operation);

/**
 * The errors that an operation can answer, those of the gateway in front of it last.
 *
 * @param operation an operation id, without the provider's name
 */
export function documentedErrors(provider: ProviderName, operation: string): readonly CataloguedError[] {
  const key = `${provider} ${operation}`;
  const known = documented.get(key);
  if (known) return known;
  const errors = catalogue
    .filter((error) => error.provider === provider && isDocumentedFor(error, operation))
    .toSorted((a, b) => Number(a.scope === "gateway") - Number(b.scope === "gateway"));
  if (operationIds[provider].includes(operation) || isPage(provider, operation)) documented.set(key, errors);
  return errors;
}

const documented = new Map<string, readonly CataloguedError[]>();

function ofAuthing([name, entry]: [string, AuthingError]): CataloguedError {
  const { messages, operations, source, confidence, httpStatus } = entry;
  return {
    provider: "authing",
    name,
    scope: operations.length > 0 ? "operation" : "none",
    pages: [],
    httpStatus,
    ...authingCodes(entry),
    messages,
    operations,
    source,
    confidence,
  };
}

function authingCodes(entry: AuthingError): Pick<CataloguedError, "statusCode" | "apiCode" | "code"> {
  switch (entry.form) {
    case "envelope":
      return { statusCode: entry.statusCode, apiCode: entry.apiCode, code: null };
    case "oauth":
      return { statusCode: null, apiCode: null, code: entry.error };
    case "validateToken":
      return { statusCode: entry.code, apiCode: null, code: null };
  }
}

/** documented: Tencent Cloud answers errors with HTTP 200. */
function ofTencent([name, entry]: [string, TencentError]): CataloguedError {
  const { messages, operations, source, confidence, code } = entry;
  return {
    provider: "tencent",
    name,
    scope: operations.length > 0 ? "operation" : isOwnError(entry) ? "none" : "gateway",
    pages: pagesShowing(name),
    httpStatus: 200,
    statusCode: null,
    apiCode: null,
    code,
    messages,
    operations,
    source,
    confidence,
  };
}

function pagesShowing(name: string): readonly string[] {
  const pages: [string, readonly string[]][] = Object.entries(activationPageErrors);
  return pages.flatMap(([page, errors]) => (errors.includes(name) ? [page] : []));
}
