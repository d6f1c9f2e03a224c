import { nearestName } from "../nearest-name.js";
import { matchesPattern, operationName } from "../providers/operation-names.js";
import { describeMatcher, type FieldMatcher, matchesField } from "./field-matcher.js";
import { memberAt } from "./input.js";
import { outcomeOf } from "./journal-entry.js";
import { isOperation, isOutcome, keptInput } from "./journal-filter.js";
import type { KeptExchange } from "./kept-exchange.js";
import { isSecretName, maskValue } from "./mask.js";

/** Which requests a verification means; what is left out matches all. */
export interface RequestMatcher {
  readonly operation?: string | undefined;
  readonly provider?: string | undefined;
  readonly outcome?: string | undefined;
  readonly stage?: string | undefined;
  readonly via?: string | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly input: Readonly<Record<string, FieldMatcher>>;
  readonly header: Readonly<Record<string, FieldMatcher>>;
}

/** One way in which a request is not what a matcher means. */
export interface Difference {
  /** `operation`, `input/email`, `header/x-authing-app-id`. */
  readonly pointer: string;
  readonly expected: unknown;
  /** `null` for nothing. */
  readonly got: unknown;
  /** What else there is that may have been meant. */
  readonly note?: string;
}

/** How a request differs from what is meant; empty when it matches. */
export const differences = (kept: KeptExchange, matcher: RequestMatcher): Difference[] => [
  ...lineDifferences(kept, matcher),
  ...inputDifferences(kept, matcher.input),
  ...headerDifferences(kept, matcher.header),
];

function lineDifferences(kept: KeptExchange, matcher: RequestMatcher): Difference[] {
  const { explainer, operation, request, stage, via, answer } = kept;
  const { path } = matcher;
  // as it was asked for: with its provider, or without
  const named =
    operation && matcher.operation?.includes(".") ? operationName(explainer.name, operation) : operation;
  const checks: readonly [name: string, expected: unknown, got: unknown, matches: boolean][] = [
    ["operation", matcher.operation, named, isOperation(kept, matcher.operation ?? "")],
    ["provider", matcher.provider, explainer.name, matcher.provider === explainer.name],
    ["outcome", matcher.outcome, outcomeOf(kept), isOutcome(kept, matcher.outcome ?? "")],
    ["stage", matcher.stage, stage, matcher.stage === stage],
    ["via", matcher.via, via, matcher.via === via],
    ["method", matcher.method, request.method, matcher.method?.toUpperCase() === request.method],
    ["path", path, request.path, path !== undefined && matchesPattern(path, request.path)],
    ["status", matcher.status, answer.status, matcher.status === answer.status],
  ];
  return checks
    .filter(([, expected, , matches]) => expected !== undefined && !matches)
    .map(([pointer, expected, got]) => ({ pointer, expected, got: got ?? null }));
}

function inputDifferences(kept: KeptExchange, matchers: RequestMatcher["input"]): Difference[] {
  const fields = Object.entries(matchers);
  if (fields.length === 0) return [];
  const input = keptInput(kept);
  return fields.flatMap(([field, matcher]) => {
    const found = memberAt(input, field);
    if (matchesField(matcher, found)) return [];
    const difference = differenceAt(kept, `input/${field.replaceAll(".", "/")}`, field, matcher, found);
    const near = found === undefined ? nearestName(field, Object.keys(input)) : undefined;
    return [near ? { ...difference, note: `input/${near.name} was sent` } : difference];
  });
}

function headerDifferences(kept: KeptExchange, matchers: RequestMatcher["header"]): Difference[] {
  return Object.entries(matchers).flatMap(([name, matcher]) => {
    const found = kept.request.headers[name.toLowerCase()];
    if (matchesField(matcher, found)) return [];
    return [differenceAt(kept, `header/${name}`, name, matcher, found)];
  });
}

/** What a request has is masked like in the journal; what the matcher says, its author knows. */
function differenceAt(
  { sandbox }: KeptExchange,
  pointer: string,
  name: string,
  matcher: FieldMatcher,
  found: unknown,
): Difference {
  const masked = sandbox.settings.journalSecrets === "masked" ? maskValue(found, isSecretName(name)) : found;
  return { pointer, expected: describeMatcher(matcher), got: masked ?? null };
}
