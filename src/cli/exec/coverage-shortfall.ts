import { type Coverage, totalOf, type ViaCounts } from "../../observe/coverage.js";
import type { Via } from "../../observe/exchange.js";
import { isPage, type NamedOperation, operationName } from "../../providers/operation-names.js";

/** Outcomes beyond this many help nobody. */
const MOST_OUTCOMES = 6;

/** How often an operation was called, and what came of it: `it was called 2 times: success 1, passcodeExpired 1 (gallery)`. */
export function callsText({ provider, operation }: NamedOperation, coverage: Coverage): string {
  const outcomes: [string, ViaCounts][] = [
    ["success", coverage.successes(provider, operation)],
    ...coverage.errors(provider, operation),
  ];
  const seen = outcomes
    .filter(([, counts]) => totalOf(counts) > 0)
    .toSorted(([, a], [, b]) => totalOf(b) - totalOf(a));
  const calls = seen.reduce((sum, [, counts]) => sum + totalOf(counts), 0);
  if (calls === 0) return "it was never called";
  const named = seen.slice(0, MOST_OUTCOMES).map(([name, counts]) => `${name} ${countText(counts)}`);
  return `it was called ${calls === 1 ? "once" : `${calls} times`}: ${named.join(", ")}${othersText(seen.length)}`;
}

function othersText(outcomes: number): string {
  const others = outcomes - MOST_OUTCOMES;
  return others > 0 ? ` and ${others} other ${others === 1 ? "error" : "errors"}` : "";
}

const vias: readonly Via[] = ["flow", "gallery", "fault", "prefer"];

/** `2`; `2 (gallery)` where somebody had asked for all of them, `3 (flow 1, gallery 2)` where for some. */
function countText(counts: ViaCounts): string {
  const reached = vias.filter((via) => counts[via] > 0);
  const total = totalOf(counts);
  if (reached.length > 1) return `${total} (${reached.map((via) => `${via} ${counts[via]}`).join(", ")})`;
  return counts.flow > 0 ? String(total) : `${total} (${reached.join("")})`;
}

/** How to meet an error without arranging for it. A browser on its way to a page sends no header of the user's. */
export function provocation({ provider, operation }: NamedOperation, error: string): string {
  const rule = `bindbox faults add --operation ${operationName(provider, operation)} --error ${error} --times 1`;
  const header = isPage(provider, operation) ? "" : `; or send the header "Prefer: example=${error}"`;
  return `to provoke it, before the call: ${rule}${header}`;
}
