import { matchesPattern, operationName } from "../providers/operation-names.js";
import { inputOf, memberAt } from "./input.js";
import { outcomeOf } from "./journal-entry.js";
import type { KeptExchange } from "./kept-exchange.js";

/** Which requests are meant; what is left out matches all. Compared with what was sent, not with what is masked. */
export interface JournalFilter {
  /** `bind-email` or `authing.bind-email`; a `*` stands for any letters. */
  readonly operation?: string | undefined;
  readonly provider?: string | undefined;
  /** `ok`, `failed`, or the name of an error. */
  readonly outcome?: string | undefined;
  readonly stage?: string | undefined;
  readonly via?: string | undefined;
  readonly status?: number | undefined;
  readonly method?: string | undefined;
  /** A `*` stands for any letters. */
  readonly path?: string | undefined;
  /** Milliseconds since 1970, sandbox time. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** A member of the input, and its value as text. */
  readonly input?: { readonly field: string; readonly value: string } | undefined;
  /** Anywhere in what was sent or answered; case does not matter. */
  readonly text?: string | undefined;
}

/** The cheap comparisons come first. */
export const matchesFilter = (kept: KeptExchange, filter: JournalFilter): boolean =>
  matchesLine(kept, filter) &&
  (filter.since === undefined || kept.at >= filter.since) &&
  (filter.until === undefined || kept.at <= filter.until) &&
  (filter.path === undefined || matchesPattern(filter.path, kept.request.path)) &&
  (filter.input === undefined || matchesInput(kept, filter.input)) &&
  (filter.text === undefined || contains(kept, filter.text.toLowerCase()));

function matchesLine(kept: KeptExchange, filter: JournalFilter): boolean {
  const { operation, provider, outcome, stage, via, status, method } = filter;
  return (
    (operation === undefined || isOperation(kept, operation)) &&
    (provider === undefined || kept.explainer.name === provider) &&
    (outcome === undefined || isOutcome(kept, outcome)) &&
    (stage === undefined || kept.stage === stage) &&
    (via === undefined || kept.via === via) &&
    (status === undefined || kept.answer.status === status) &&
    (method === undefined || kept.request.method === method.toUpperCase())
  );
}

export const isOperation = ({ explainer, operation }: KeptExchange, wanted: string): boolean =>
  operation !== undefined &&
  (matchesPattern(wanted, operation) || matchesPattern(wanted, operationName(explainer.name, operation)));

export const isOutcome = (kept: KeptExchange, wanted: string): boolean =>
  wanted === "failed" ? kept.failure !== undefined : outcomeOf(kept) === wanted;

/** The input of a request, read out of it once more. */
export const keptInput = ({ explainer, request }: KeptExchange): Readonly<Record<string, unknown>> =>
  inputOf(explainer.read(request).contractRequest);

function matchesInput(kept: KeptExchange, { field, value }: { field: string; value: string }): boolean {
  const found = memberAt(keptInput(kept), field);
  return found !== undefined && (typeof found === "object" ? JSON.stringify(found) : String(found)) === value;
}

function contains({ request, answer, failure, operation }: KeptExchange, text: string): boolean {
  const { method, path, query, rawHeaders, body } = request;
  const answered = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  const places = [method, path, query, ...rawHeaders, body.toString("utf8"), answered ?? ""];
  return [...places, operation ?? "", failure?.error ?? "", failure?.hint ?? ""].some((place) =>
    place.toLowerCase().includes(text),
  );
}
