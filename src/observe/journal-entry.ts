import type { Violation } from "../contract/contract.js";
import type { NearMiss } from "../providers/explainer.js";
import type { Stage, Via } from "./exchange.js";
import type { KeptExchange } from "./kept-exchange.js";
import { maskPath, maskText } from "./mask.js";
import { nearMissOf } from "./near-miss.js";

/** One request and what became of it, in a line's worth of facts. */
export interface JournalEntry {
  /** Counts the requests of a sandbox, from 1. */
  readonly id: number;
  /** Counts the requests of the emulator, from 1. */
  readonly order: number;
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
  /** What the client may have meant, where the request led nowhere. */
  readonly nearMiss: NearMiss | undefined;
  /** How the request differs from the contract. */
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

/** What there is to say of an exchange. */
export function journalEntry(kept: KeptExchange): JournalEntry {
  const { id, order, at, sandbox, explainer, operation, request, answer, stage, via, violations } = kept;
  const nearMiss = nearMissOf(kept);
  return {
    id,
    order,
    at,
    sandbox: sandbox.id,
    provider: explainer.name,
    operation,
    method: request.method,
    path: shownPath(kept),
    outcome: outcomeOf(kept),
    stage,
    via,
    status: answer.status,
    hint: hintOf(kept, nearMiss),
    nearMiss,
    violations,
    milliseconds: kept.milliseconds,
  };
}

/** The path as the settings of its sandbox let it be shown. */
export const shownPath = ({ request: { path }, sandbox }: KeptExchange): string =>
  sandbox.settings.journalSecrets === "shown" ? path : maskPath(path);

/** `ok`, or the name of the error. */
export const outcomeOf = ({ failure }: KeptExchange): string => failure?.error ?? "ok";

function hintOf(
  { failure, note, sandbox }: KeptExchange,
  nearMiss: NearMiss | undefined,
): string | undefined {
  // what was wrong is said once: by the refusal where it says so, else by the near miss
  const meant =
    nearMiss && (failure?.hint ? nearMiss.suggestion : `${nearMiss.suggestion} (${nearMiss.why})`);
  const parts = [note, failure?.hint, meant];
  const hint = parts.filter((part) => part !== undefined).join("; ");
  if (hint === "") return undefined;
  return sandbox.settings.journalSecrets === "shown" ? hint : maskText(hint);
}
