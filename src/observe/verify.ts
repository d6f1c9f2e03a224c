import type { Sandbox } from "../sandbox/sandbox.js";
import { outcomeOf, shownPath } from "./journal-entry.js";
import type { KeptExchange } from "./kept-exchange.js";
import { type Difference, differences, type RequestMatcher } from "./request-matcher.js";

/** What a test wants to have happened. */
export interface Verification {
  readonly matcher: RequestMatcher;
  readonly atLeast: number;
  readonly atMost: number;
  /** In the place of a count: one request for each, each after the one before. */
  readonly order: readonly RequestMatcher[] | undefined;
  /** Milliseconds since 1970, sandbox time. */
  readonly since: number | undefined;
  readonly after: number | undefined;
}

/** A request that a matcher does not mean, and why. */
export interface NearRequest {
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string | null;
  readonly outcome: string;
  readonly differences: readonly Difference[];
}

export type Verdict = { readonly verified: true; readonly entries: readonly number[] } | UnverifiedVerdict;

export interface UnverifiedVerdict {
  readonly verified: false;
  /** The requests that match. */
  readonly entries: readonly number[];
  readonly nearest: readonly NearRequest[];
  /** Why, in a sentence. */
  readonly reason: string;
  /** How many requests were looked at. */
  readonly considered: number;
}

/** Whether the remembered requests of a sandbox are what a test wants. */
export function verify({ journal }: Sandbox, verification: Verification): Verdict {
  const { since = Number.NEGATIVE_INFINITY, after = 0, order } = verification;
  const considered = [...journal.all()].filter(({ at, id }) => at >= since && id > after);
  return order ? verifyOrder(considered, order) : verifyCount(considered, verification);
}

function verifyCount(
  considered: readonly KeptExchange[],
  { matcher, atLeast, atMost }: Verification,
): Verdict {
  const entries = considered.filter((kept) => differences(kept, matcher).length === 0).map(({ id }) => id);
  if (entries.length >= atLeast && entries.length <= atMost) return { verified: true, entries };
  const tooFew = entries.length < atLeast;
  return {
    verified: false,
    entries,
    nearest: tooFew ? nearestTo(matcher, considered) : [],
    reason: `${wanted(atLeast, atMost)} expected, ${requests(entries.length)} matched`,
    considered: considered.length,
  };
}

function verifyOrder(considered: readonly KeptExchange[], order: readonly RequestMatcher[]): Verdict {
  const entries: number[] = [];
  for (const [step, matcher] of order.entries()) {
    const last = entries.at(-1) ?? 0;
    const later = considered.filter(({ id }) => id > last);
    const next = later.find((kept) => differences(kept, matcher).length === 0);
    if (next) {
      entries.push(next.id);
      continue;
    }
    return {
      verified: false,
      entries,
      nearest: nearestTo(matcher, later),
      reason: outOfOrder(step, order.length, last, considered, matcher),
      considered: considered.length,
    };
  }
  return { verified: true, entries };
}

function outOfOrder(
  step: number,
  steps: number,
  last: number,
  considered: readonly KeptExchange[],
  matcher: RequestMatcher,
): string {
  const earlier = considered.find((kept) => kept.id <= last && differences(kept, matcher).length === 0);
  const place = `step ${step + 1} of ${steps}`;
  const after = step === 0 ? "" : ` after request ${last}`;
  if (earlier) return `${place} was not requested${after}, only before: request ${earlier.id}`;
  return `${place} was not requested${after}`;
}

const requests = (count: number): string => (count === 1 ? "1 request" : `${count} requests`);

function wanted(atLeast: number, atMost: number): string {
  if (atMost === 0) return "no request";
  if (atLeast === atMost) return requests(atLeast);
  if (atMost === Number.POSITIVE_INFINITY) return `at least ${requests(atLeast)}`;
  return atLeast === 0 ? `at most ${requests(atMost)}` : `${atLeast} to ${requests(atMost)}`;
}

const MOST_NEAR = 3;

/** How much further away a request is for a difference in one place. Another operation is hardly what was meant. */
const weightOf = ({ pointer }: Difference): number => {
  if (pointer === "operation" || pointer === "provider") return 5;
  if (pointer === "method" || pointer === "path") return 3;
  return 1;
};

/** The requests that differ least from what a matcher means; the later of two that differ as much. */
function nearestTo(matcher: RequestMatcher, considered: readonly KeptExchange[]): NearRequest[] {
  return considered
    .map((kept) => ({ kept, found: differences(kept, matcher) }))
    .filter(({ found }) => found.length > 0)
    .map((near) => ({ ...near, distance: near.found.reduce((sum, each) => sum + weightOf(each), 0) }))
    .sort((a, b) => a.distance - b.distance || b.kept.id - a.kept.id)
    .slice(0, MOST_NEAR)
    .map(({ kept, found }) => ({
      id: kept.id,
      method: kept.request.method,
      path: shownPath(kept),
      operation: kept.operation ?? null,
      outcome: outcomeOf(kept),
      differences: found,
    }));
}
