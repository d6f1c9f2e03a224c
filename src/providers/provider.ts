import type { ContractRequest, OperationContract, Violation } from "../contract/contract.js";
import type { Answer, RawRequest } from "../http/messages.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { Transaction } from "../sandbox/store.js";
import type { Explainer } from "./explainer.js";
import type { Failure, Outcome } from "./outcome.js";

/** What a provider has read out of a request, before any state is looked at. */
export interface Call {
  /** The operation's id in the OpenAPI document; undefined when the request leads to none. */
  readonly operation: string | undefined;
  /** What is already wrong with the request as such. */
  readonly failure: Failure | undefined;
  /** The request as the contract checks it. */
  readonly contractRequest: ContractRequest;
}

/** Where a call takes place. */
export interface World {
  readonly sandbox: Sandbox;
  readonly tx: Transaction;
}

/** An emulated service: one function for each stage of the pipeline that only the service can know. */
export interface Provider<C extends Call, Caller> extends Explainer {
  readonly name: string;
  /** Loaded at the first use, not at start. */
  readonly contract: OperationContract;
  /** Which operation, which input, which credentials. Looks at no state. */
  read(request: RawRequest): C;
  /** The sandbox that the credentials lead to. `undefined`: they lead nowhere, and the fallback may answer. */
  locate(call: C, sandboxes: Sandboxes): Sandbox | Failure | undefined;
  /** Checks signature, token or client secret. */
  authenticate(call: C, sandbox: Sandbox, tx: Transaction): Promise<Caller | Failure>;
  /** Whether the sandbox's settings let a request pass that breaks the contract in this way. */
  forgives(call: C, violation: Violation, sandbox: Sandbox): boolean;
  /** The provider's own wording for a request that does not fit the contract. */
  refuse(call: C, violations: readonly Violation[], sandbox: Sandbox): Failure;
  run(call: C, caller: Caller, sandbox: Sandbox, tx: Transaction): Promise<Outcome>;
  /**
   * A failure as it reaches the caller of an operation that has not run, because somebody asked for this very failure.
   *
   * @param world left out where no state is to be touched
   */
  staged(call: C, failure: Failure, world?: World): Failure | Promise<Failure>;
  /** What the operation comes to in the example of a success in the OpenAPI document; undefined where that shows none. */
  exampleData(operation: string): { readonly value: unknown } | undefined;
  /** Puts the provider's envelope around an outcome. */
  render(call: C, outcome: Outcome, sandbox: Sandbox): Answer;
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "failure";
