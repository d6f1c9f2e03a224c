import type { Exchange, Via } from "./exchange.js";

/** How often something was answered, by what made the answer. */
export type ViaCounts = Readonly<Record<Via, number>>;

/** Calls that led to no operation. */
const NO_OPERATION = "";

/** What an answer was, where it was no error. */
const SUCCESS = "";

type MutableCounts = Record<Via, number>;
type OutcomeCounts = Map<string, MutableCounts>;

/** How often each operation was answered with success and with each error. Its size is bound by the catalogue, not by the traffic. */
export class Coverage {
  readonly #providers = new Map<string, Map<string, OutcomeCounts>>();
  #requests = 0;

  get requests(): number {
    return this.#requests;
  }

  record(exchange: Pick<Exchange, "provider" | "call" | "outcome" | "via" | "answer">): void {
    const { provider, call, via } = exchange;
    this.#requests += 1;
    const operations = getOrAdd(this.#providers, provider, () => new Map<string, OutcomeCounts>());
    const outcomes = getOrAdd(
      operations,
      call.operation ?? NO_OPERATION,
      () => new Map<string, MutableCounts>(),
    );
    getOrAdd(outcomes, seenOutcome(exchange), noCounts)[via] += 1;
  }

  /** @param operation its id; `undefined` for the calls that led to no operation */
  successes(provider: string, operation: string | undefined): ViaCounts {
    return this.#outcomes(provider, operation)?.get(SUCCESS) ?? noCounts();
  }

  /** The errors that were answered, by their names. */
  errors(provider: string, operation: string | undefined): ReadonlyMap<string, ViaCounts> {
    const errors = new Map(this.#outcomes(provider, operation));
    errors.delete(SUCCESS);
    return errors;
  }

  /** @returns how many requests had been counted */
  clear(): number {
    const requests = this.#requests;
    this.#providers.clear();
    this.#requests = 0;
    return requests;
  }

  #outcomes(provider: string, operation: string | undefined): OutcomeCounts | undefined {
    return this.#providers.get(provider)?.get(operation ?? NO_OPERATION);
  }
}

/** What a fault rule has cut or broken off was never seen, whatever it would have been. */
function seenOutcome({ outcome, answer: { delivery } }: Pick<Exchange, "outcome" | "answer">): string {
  if (delivery?.cut !== undefined || delivery?.brokenOff) return "injectedAnswer";
  return outcome.kind === "ok" ? SUCCESS : outcome.error;
}

export const noCounts = (): MutableCounts => ({ flow: 0, gallery: 0, fault: 0, prefer: 0 });

export const totalOf = ({ flow, gallery, fault, prefer }: ViaCounts): number =>
  flow + gallery + fault + prefer;

export const sumOf = (a: ViaCounts, b: ViaCounts): ViaCounts => ({
  flow: a.flow + b.flow,
  gallery: a.gallery + b.gallery,
  fault: a.fault + b.fault,
  prefer: a.prefer + b.prefer,
});

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
