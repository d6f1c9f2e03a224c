import type { Violation } from "../contract/contract.js";
import type { Stage, Via } from "../observe/exchange.js";
import type { Outcome } from "../providers/outcome.js";
import type { Answer } from "./messages.js";

/** What the stages of the pipeline came to. */
export interface Handled {
  readonly outcome: Outcome;
  readonly stage: Stage;
  readonly via: Via;
  readonly violations: readonly Violation[];
  /** What bindbox has done to the request because somebody asked for it, for the journal. */
  readonly note?: string;
  /** Makes what goes over the wire of what the provider would have answered. */
  readonly reshape?: (answer: Answer) => Answer;
  /** The answer was asked for although the OpenAPI document has no such answer. */
  readonly offContract?: boolean;
}

/** The end of a request's way, at the stage that had the last word. */
export const ended = (stage: Stage, outcome: Outcome, via: Via = "flow"): Handled => ({
  outcome,
  stage,
  via,
  violations: [],
});
