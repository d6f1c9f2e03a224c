import type { components } from "../../control/generated/openapi.js";
import { catalogue } from "../../providers/catalogue.js";
import {
  operationIds,
  operationName,
  type ProviderName,
  pageIds,
  providerNames,
} from "../../providers/operation-names.js";
import { type Coverage, noCounts, sumOf, totalOf, type ViaCounts } from "../coverage.js";
import type { Via } from "../exchange.js";
import type { CoverageFilter } from "./coverage-filter.js";

export type CoverageReport = components["schemas"]["Coverage"];
export type OperationCoverage = components["schemas"]["OperationCoverage"];
export type GatewayCoverage = components["schemas"]["GatewayCoverage"];
export type ErrorCoverage = components["schemas"]["ErrorCoverage"];
type Summary = components["schemas"]["CoverageSummary"];

const vias: readonly Via[] = ["flow", "gallery", "fault", "prefer"];

/**
 * What was reached, and what was not. The numbers of the summary are those of the provider and operations that are asked
 * for; `reached` only chooses which errors are listed.
 *
 * @param sandbox the id of the sandbox; `null` for the whole emulator
 */
export function coverageReport(
  coverage: Coverage,
  sandbox: string | null,
  filter: CoverageFilter = {},
): CoverageReport {
  const providers = providerNames.filter((provider) => (filter.provider ?? provider) === provider);
  const operations = providers
    .flatMap((provider) =>
      [...operationIds[provider], ...pageIds[provider]].map((id) => operationOf(coverage, provider, id)),
    )
    .filter((row) => filter.operations?.has(operationName(row.provider, row.operation)) !== false);
  const gateways =
    filter.operations === undefined ? providers.map((provider) => gatewayOf(coverage, provider)) : [];
  return {
    sandbox,
    requests: coverage.requests,
    summary: summaryOf(operations),
    operations: operations.map(listing(filter)).filter(hasSomething(filter)),
    gateways: gateways.map(listing(filter)).filter(hasSomething(filter)),
  };
}

/** What each operation lists, by its full name. */
const listed = new Map<string, string[]>();
/** What stands before a provider's operations: every call can meet it, and no operation lists it. */
const atGateway: Record<ProviderName, string[]> = { authing: [], tencent: [] };

for (const { provider, name, scope, operations, pages } of catalogue) {
  if (scope === "gateway") atGateway[provider].push(name);
  for (const operation of [...operations, ...pages]) {
    const key = operationName(provider, operation);
    const names = listed.get(key);
    if (names) names.push(name);
    else listed.set(key, [name]);
  }
}

/** Errors of the gateway count for the gateway, whichever operation they were to reach. */
function operationOf(coverage: Coverage, provider: ProviderName, operation: string): OperationCoverage {
  const names = listed.get(operationName(provider, operation)) ?? [];
  const success = coverage.successes(provider, operation);
  const answered = coverage.errors(provider, operation);
  const others = [...answered].filter(
    ([name]) => !names.includes(name) && !atGateway[provider].includes(name),
  );
  return {
    provider,
    operation,
    calls: [success, ...answered.values()].reduce((sum, counts) => sum + totalOf(counts), 0),
    success: reachOf(success),
    errors: names.map((name) => errorOf(name, answered.get(name) ?? noCounts())),
    undocumented: others.map(([name, counts]) => errorOf(name, counts)),
  };
}

function gatewayOf(coverage: Coverage, provider: ProviderName): GatewayCoverage {
  const unmatched = coverage.errors(provider, undefined);
  const answered = [unmatched, ...operationIds[provider].map((id) => coverage.errors(provider, id))];
  const countsOf = (name: string): ViaCounts =>
    answered.reduce((sum, errors) => sumOf(sum, errors.get(name) ?? noCounts()), noCounts());
  const errors = atGateway[provider].map((name) => errorOf(name, countsOf(name)));
  const others = [...unmatched].filter(([name]) => !atGateway[provider].includes(name));
  return {
    provider,
    unmatched: [...unmatched.values()].reduce((sum, counts) => sum + totalOf(counts), 0),
    errorsSeen: errors.filter(isSeen).length,
    errorsDocumented: errors.length,
    errors,
    undocumented: others.map(([name, counts]) => errorOf(name, counts)),
  };
}

const reachOf = (counts: ViaCounts) => ({ reached: vias.filter((via) => counts[via] > 0), ...counts });

const errorOf = (error: string, counts: ViaCounts): ErrorCoverage => ({ error, ...reachOf(counts) });

export const isSeen = ({ reached }: { readonly reached: readonly Via[] }): boolean => reached.length > 0;

export const isByFlow = ({ reached }: { readonly reached: readonly Via[] }): boolean =>
  reached.includes("flow");

function summaryOf(operations: readonly OperationCoverage[]): Summary {
  const called = operations.filter(({ calls }) => calls > 0);
  const errors = called.flatMap((operation) => operation.errors);
  const all = operations.flatMap((operation) => operation.errors);
  const seen = errors.filter(isSeen).length;
  const byFlow = errors.filter(isByFlow).length;
  return {
    errorsSeen: seen,
    errorsDocumented: errors.length,
    percent: errors.length === 0 ? null : Math.floor((seen / errors.length) * 1000) / 10,
    seenByFlow: byFlow,
    seenOnDemandOnly: seen - byFlow,
    operations: operations.length,
    operationsCalled: called.length,
    operationsSucceeded: operations.filter(({ success }) => isSeen(success)).length,
    errorsOfUncalledOperations: all.length - errors.length,
  };
}

type Listed = Pick<OperationCoverage, "errors" | "undocumented">;

/** Leaves of a row what the filter asks for. */
const listing =
  ({ reached }: CoverageFilter) =>
  <Row extends Listed>(row: Row): Row =>
    reached === undefined
      ? row
      : {
          ...row,
          errors: row.errors.filter((error) => matches(error, reached)),
          undocumented: row.undocumented.filter((error) => matches(error, reached)),
        };

const matches = (error: ErrorCoverage, wanted: ReadonlySet<string>): boolean =>
  isSeen(error) ? error.reached.some((via) => wanted.has(via)) : wanted.has("never");

const hasSomething =
  ({ reached }: CoverageFilter) =>
  ({ errors, undocumented }: Listed): boolean =>
    reached === undefined || errors.length + undocumented.length > 0;
