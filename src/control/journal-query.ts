import { type JournalFilter, matchesFilter } from "../observe/journal-filter.js";
import type { KeptExchange } from "../observe/kept-exchange.js";

/** What a query to a journal asks for. */
export interface JournalQuery {
  readonly filter: JournalFilter;
  readonly after: number | undefined;
  readonly oldestFirst: boolean;
  readonly limit: number;
  readonly format: "json" | "ndjson" | "har";
}

const DEFAULT_LIMIT = 100;

type Query = Readonly<Record<string, string>>;

/** What each parameter may be, the contract has checked. */
export function readJournalQuery(query: Query): JournalQuery {
  const format = formatOf(query["format"]);
  const limit = query["limit"] ?? (format === "json" ? DEFAULT_LIMIT : Number.POSITIVE_INFINITY);
  return {
    filter: readFilter(query),
    after: query["after"] === undefined ? undefined : Number(query["after"]),
    oldestFirst: (query["sort"] ?? (format === "json" ? "newest" : "oldest")) === "oldest",
    limit: Number(limit),
    format,
  };
}

const formatOf = (text: string | undefined): JournalQuery["format"] =>
  text === "ndjson" || text === "har" ? text : "json";

export function readFilter(query: Query): JournalFilter {
  const { operation, provider, outcome, stage, via, status, method, path, since, until, input, text } = query;
  return {
    operation,
    provider,
    outcome,
    stage,
    via,
    status: status === undefined ? undefined : Number(status),
    method,
    path,
    since: momentOf(since),
    until: momentOf(until),
    input: input === undefined ? undefined : fieldOf(input),
    text,
  };
}

const momentOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text);

/** `email:new@example.com` */
function fieldOf(text: string): { field: string; value: string } {
  const colon = text.indexOf(":");
  return { field: text.slice(0, colon), value: text.slice(colon + 1) };
}

/**
 * The first requests that match, in the order that is asked for.
 *
 * @param cursor by which a request is told from those before: its id, or its number in the emulator
 */
export function select(
  exchanges: Iterable<KeptExchange>,
  { filter, after, limit }: JournalQuery,
  cursor: (kept: KeptExchange) => number,
): KeptExchange[] {
  const found: KeptExchange[] = [];
  for (const kept of exchanges) {
    if (found.length >= limit) break;
    if ((after === undefined || cursor(kept) > after) && matchesFilter(kept, filter)) found.push(kept);
  }
  return found;
}
