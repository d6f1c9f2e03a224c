import type { Violation } from "../contract/contract.js";
import { type Exchange, hintOf, type Stage, type Via } from "./exchange.js";

/** One request and what became of it. */
export interface JournalEntry {
  /** Counts the requests of a sandbox, from 1. */
  readonly id: number;
  /** Milliseconds since 1970, sandbox time. */
  readonly at: number;
  readonly sandbox: string;
  readonly provider: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** `ok`, or the name of the error in the provider's catalogue. */
  readonly outcome: string;
  readonly stage: Stage;
  readonly via: Via;
  readonly status: number;
  /** Why the request was refused, or what was done to it, for the developer. */
  readonly hint: string | undefined;
  /** How the request differs from the contract. */
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

/** How many requests of a sandbox are remembered. */
export const JOURNAL_SIZE = 1000;

/** The latest requests of a sandbox, oldest first out. */
export class Journal {
  readonly #exchanges: Exchange[] = [];
  #next = 1;

  /** Keeps an exchange. @returns its id */
  write(exchange: Exchange): number {
    const id = this.#next;
    this.#exchanges[(id - 1) % JOURNAL_SIZE] = exchange;
    this.#next += 1;
    return id;
  }

  /** The remembered requests, newest first. */
  latest(): JournalEntry[] {
    const entries: JournalEntry[] = [];
    const oldest = Math.max(1, this.#next - JOURNAL_SIZE);
    for (let id = this.#next - 1; id >= oldest; id -= 1) {
      const exchange = this.#exchanges[(id - 1) % JOURNAL_SIZE];
      if (exchange) entries.push(journalEntry(id, exchange));
    }
    return entries;
  }

  /** Forgets everything, and counts from 1 again. @returns how many requests were remembered */
  clear(): number {
    const count = this.#exchanges.length;
    this.#exchanges.length = 0;
    this.#next = 1;
    return count;
  }
}

/** What there is to say of an exchange. */
export function journalEntry(id: number, exchange: Exchange): JournalEntry {
  const { call, request, outcome, answer, sandbox, provider, at, stage, via, violations, milliseconds } =
    exchange;
  return {
    id,
    at,
    sandbox: sandbox.id,
    provider,
    operation: call.operation,
    method: request.method,
    path: request.path,
    outcome: outcome.kind === "ok" ? "ok" : outcome.error,
    stage,
    via,
    status: answer.status,
    hint: hintOf(exchange),
    violations,
    milliseconds,
  };
}
