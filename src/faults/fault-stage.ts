import { showing } from "../observe/events.js";
import { RandomSource } from "../sandbox/random.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Transaction } from "../sandbox/store.js";
import { drawDelay } from "./delays.js";
import { type FaultCandidate, fits } from "./fault-matching.js";
import { type FaultDefinition, type FaultRule, isExhausted } from "./fault-rule.js";

/** A rule that has hit a call, with what was drawn for it. */
export interface Fault {
  readonly rule: FaultRule;
  /** Milliseconds of machine time. */
  readonly delay: number;
}

/** When rules look at a call: before anything is checked, or once it is known to be authentic and to fit its contract. */
export type FaultStage = "early" | "contract";

/**
 * The fault for a call: of the rules in the order in which they were added, the first that takes it. A rule that looks at
 * a call counts it, whether it hits or not; those behind the one that hits do not see it.
 *
 * @param candidate asked for only when there are rules
 */
export async function faultFor(
  tx: Transaction,
  stage: FaultStage,
  sandbox: Sandbox,
  candidate: () => FaultCandidate,
): Promise<Fault | undefined> {
  if ((await tx.faults.count()) === 0) return undefined;
  const call = candidate();
  const now = sandbox.clock.now();
  for (const rule of await tx.faults.all()) {
    const isHere = (rule.definition.early === true) === (stage === "early");
    if (!isHere || isExhausted(rule, now) || !fits(rule, call)) continue;
    const drawn = draw(rule, sandbox.seed);
    await tx.faults.put(drawn.rule);
    if (!drawn.hits) continue;
    tx.afterCommit(() => publish(drawn.rule, call, sandbox, now));
    return drawn;
  }
  return undefined;
}

/** Counts the call, and decides by number and chance whether the rule hits it. */
function draw(rule: FaultRule, seed: string): Fault & { readonly hits: boolean } {
  const { nth, probability, delay } = rule.definition;
  const calls = rule.calls + 1;
  const state = { seed: `${seed}/faults/${rule.id}`, counter: rule.draws };
  const random = new RandomSource(state);
  const hits = isTheNth(nth, calls) && (probability === undefined || random.fraction() < probability);
  const milliseconds = hits && delay !== undefined ? drawDelay(delay, random) : 0;
  const counted = { ...rule, calls, hits: rule.hits + (hits ? 1 : 0), draws: state.counter };
  return { rule: counted, delay: milliseconds, hits };
}

function isTheNth(nth: FaultDefinition["nth"], call: number): boolean {
  if (nth === undefined) return true;
  if (typeof nth === "number") return nth === call;
  return isList(nth) ? nth.includes(call) : call % nth.every === 0;
}

const isList = (nth: NonNullable<FaultDefinition["nth"]>): nth is readonly number[] => Array.isArray(nth);

function publish({ id, hits }: FaultRule, call: FaultCandidate, sandbox: Sandbox, at: number): void {
  const data = showing({ fault: id, hits, provider: call.provider, operation: call.operation ?? null });
  sandbox.events.publish({ type: "fault", sandbox: sandbox.id, at, data });
}
