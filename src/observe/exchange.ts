import type { Violation } from "../contract/contract.js";
import type { Answer, RawRequest } from "../http/messages.js";
import type { Explainer } from "../providers/explainer.js";
import type { Outcome } from "../providers/outcome.js";
import type { Call } from "../providers/provider.js";
import type { Sandbox } from "../sandbox/sandbox.js";

/** The stage of the pipeline that had the last word on a request. */
export type Stage =
  | "read"
  | "locate"
  | "authenticate"
  | "contract"
  | "prefer"
  | "fault"
  | "gallery"
  | "operation";

/** What made the answer: the emulated service by itself, or somebody who asked for this very answer. */
export type Via = "flow" | "gallery" | "fault" | "prefer";

/**
 * One request and all that the pipeline came to know of it. Observers keep it as it is and render it when they are asked:
 * writing it out for each request would cost more than many an operation.
 */
export interface Exchange {
  readonly provider: string;
  /** Says more of the request when somebody asks. */
  readonly explainer: Explainer;
  readonly request: RawRequest;
  readonly call: Call;
  readonly sandbox: Sandbox;
  /** False when the credentials led to no sandbox, and the fallback answered for want of a better one. */
  readonly located: boolean;
  /** Milliseconds since 1970, in the sandbox's time. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly stage: Stage;
  readonly via: Via;
  /** How the request differs from the contract. */
  readonly violations: readonly Violation[];
  /** What bindbox has done to the request because somebody asked for it. */
  readonly note: string | undefined;
  readonly answer: Answer;
  /** How long the answer took, in machine time. */
  readonly milliseconds: number;
}
