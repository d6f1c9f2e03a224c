import { violationText } from "../../contract/violation-place.js";
import { type Diagnosis, reasonIn } from "../../observe/diagnosis.js";
import type { JournalEntry } from "../../observe/journal-entry.js";
import { operationName } from "../../providers/operation-names.js";
import { oneLine } from "../one-line.js";
import type { ObservedRequest } from "./observed-request.js";

/** How many requests of a kind are told of, and how long a line about one may be. */
const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 400;

/** Requests of one kind: how many, and a line about each of the first. */
export class Findings {
  readonly examples: string[] = [];
  #count = 0;
  readonly #explained: Promise<void>[] = [];

  get count(): number {
    return this.#count;
  }

  add({ entry, diagnosis }: ObservedRequest): void {
    this.#count += 1;
    const place = this.examples.length;
    if (place >= MOST_EXAMPLES) return;
    this.examples.push(lineOf(entry, undefined));
    this.#explained.push(
      diagnosis().then((known) => {
        this.examples[place] = lineOf(entry, known);
      }),
    );
  }

  /** Resolves when the lines say all that they are going to say. */
  async settled(): Promise<void> {
    await Promise.all(this.#explained);
  }
}

/** @param end what stays, however long the line is: which request it is about */
const clipped = (line: string, end: string): string =>
  line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…${end}` : `${line}${end}`;

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

  readonly record = (request: ObservedRequest): void => {
    const { entry } = request;
    if (entry.operation === undefined) {
      this.unmatched.add(request);
      return;
    }
    const observed = this.#of(operationName(entry.provider, entry.operation));
    observed.calls += 1;
    observed.milliseconds += entry.milliseconds;
    if (isViolation(entry)) observed.violations.add(request);
    if (entry.outcome !== "ok" && entry.via === "flow") observed.errors.add(request);
  };

  /** Resolves when each example has its reason. */
  async settled(): Promise<void> {
    const ofOperations = [...this.operations.values()].flatMap(({ violations, errors }) => [
      violations,
      errors,
    ]);
    await Promise.all([this.unmatched, ...ofOperations].map((findings) => findings.settled()));
  }

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

function lineOf(entry: JournalEntry, diagnosis: Diagnosis | undefined): string {
  const { sandbox, id, method, path, outcome } = entry;
  const why = diagnosis === undefined ? ownReason(entry) : reasonIn(diagnosis);
  const reason = why === undefined ? "" : `: ${why}`;
  const request = ` (request ${id} of ${sandbox})`;
  return clipped(oneLine(`${method} ${path} was answered ${outcome}${reason}`), request);
}

const ownReason = ({ hint, violations }: JournalEntry): string | undefined =>
  violations.map(violationText).join("; ") || hint;
