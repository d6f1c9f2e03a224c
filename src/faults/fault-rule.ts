import type { components } from "../control/generated/openapi.js";
import { collectionOf, type Row } from "../sandbox/collection.js";

/** A rule as its user writes it; `openapi/control.yaml` says what each member means. */
export type FaultDefinition = components["schemas"]["FaultRule"];

/** A rule that is armed, with what has become of it so far. */
export interface FaultRule extends Row {
  readonly definition: FaultDefinition;
  /** The names of the operations that it can match; `null`: every request, also one that leads to no operation. */
  readonly operations: readonly string[] | null;
  /** Milliseconds since 1970, sandbox time. */
  readonly createdAt: number;
  readonly expiresAt: number | null;
  /** How many calls fitted the matcher, those included that `nth` and `probability` let go. */
  readonly calls: number;
  readonly hits: number;
  /** How far its own source of randomness has moved: a rule's draws do not change what others draw. */
  readonly draws: number;
}

export const faultCollections = { faults: collectionOf<FaultRule>()({}) };

/** Whether a rule will never hit again. */
export const isExhausted = ({ definition: { times }, hits, expiresAt }: FaultRule, now: number): boolean =>
  (times !== undefined && hits >= times) || (expiresAt !== null && now >= expiresAt);

/** Whether the service's own answer comes in the place of a made one, whatever happens to it on its way. */
export const answersNaturally = ({ error, status, http }: FaultDefinition): boolean =>
  error === undefined && status === undefined && http === undefined;

/**
 * Whether the operation runs although its answer may never arrive.
 * An answer that is cut, slow or late was worked for; one that is made up, or never begun, was not. A rule may say otherwise.
 */
export const letsOperationRun = (definition: FaultDefinition): boolean =>
  definition.processed ?? (answersNaturally(definition) && definition.drop !== "before");
