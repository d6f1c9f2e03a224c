import { violationText } from "../../contract/violation-place.js";
import type { JournalEntry } from "../../observe/journal-entry.js";
import { operationName } from "../../providers/operation-names.js";
import { oneLine } from "../one-line.js";

/** How many requests of a kind are told of, and how long a line about one may be. */
const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 400;

/** Requests of one kind: how many, and a line about each of the first. */
export class Findings {
  readonly examples: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(line: string): void {
    this.#count += 1;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(clipped(oneLine(line)));
  }
}

const clipped = (line: string): string =>
  line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…` : line;

/** What there is to say of the calls of one operation. */
export interface OperationObservations {
  calls: number;
  /** How long all of them took together, in machine time. */
  milliseconds: number;
  /** The request broke the contract. */
  readonly violations: Findings;
  /** The answer was an error that nobody had asked for. */
  readonly errors: Findings;
}

/** What a run has to be judged by. Its size does not grow with the number of requests. */
export class RunObservations {
  readonly operations = new Map<string, OperationObservations>();
  /** Requests that led to no operation. */
  readonly unmatched = new Findings();

  readonly record = (entry: JournalEntry): void => {
    if (entry.operation === undefined) {
      this.unmatched.add(lineOf(entry));
      return;
    }
    const observed = this.#of(operationName(entry.provider, entry.operation));
    observed.calls += 1;
    observed.milliseconds += entry.milliseconds;
    if (isViolation(entry)) observed.violations.add(lineOf(entry));
    if (entry.outcome !== "ok" && entry.via === "flow") observed.errors.add(lineOf(entry));
  };

  #of(name: string): OperationObservations {
    const known = this.operations.get(name);
    if (known) return known;
    const fresh = { calls: 0, milliseconds: 0, violations: new Findings(), errors: new Findings() };
    this.operations.set(name, fresh);
    return fresh;
  }
}

/** What cannot even be read as the operation's input, such as broken JSON, breaks the contract too. */
const isViolation = ({ stage, violations, outcome }: JournalEntry): boolean =>
  stage === "contract" || violations.length > 0 || (stage === "read" && outcome !== "ok");

function lineOf({ sandbox, id, method, path, outcome, hint, violations }: JournalEntry): string {
  const differences = violations.map(violationText).join("; ");
  const why = differences || hint;
  return `${method} ${path} was answered ${outcome}${why === undefined ? "" : `: ${why}`} (request ${id} of ${sandbox})`;
}
