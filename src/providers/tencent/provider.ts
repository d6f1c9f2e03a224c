import { Contract, type Violation } from "../../contract/contract.js";
import { loadSuccessExamples, type SuccessExamples } from "../../contract/success-examples.js";
import type { Answer, RawRequest } from "../../http/messages.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { type Sandboxes, tokenTag } from "../../sandbox/sandboxes.js";
import { sandboxHint } from "../../sandbox/some-of.js";
import type { Transaction } from "../../sandbox/store.js";
import type { AnswerSummary, NearMiss, ProviderExplanation, RefusedRequest } from "../explainer.js";
import type { Failure, Outcome } from "../outcome.js";
import type { Provider } from "../provider.js";
import { isEmulatedAction } from "./actions.js";
import { refuseAnswerSize } from "./answer-size.js";
import { readCall, type TencentCall } from "./call.js";
import { passGateway } from "./gateway.js";
import { asSchema, type InputSchema } from "./input-schema.js";
import { isAboutProtocol, nearMiss } from "./near-miss.js";
import type { Operations, Services, TencentCaller } from "./operation.js";
import { withPreferredError } from "./preferred-errors.js";
import { renderOutcome } from "./render.js";
import { RequestRate } from "./request-rate.js";
import { refuseUnavailableProduct } from "./services-behind.js";
import { summariseAnswer } from "./summarise.js";
import { inputFailure } from "./validation.js";

/** Tencent Cloud Organization 2021-03-31 behind the API 3.0 gateway, as the pipeline sees it. */
export class TencentProvider implements Provider<TencentCall, TencentCaller> {
  readonly name = "tencent";
  readonly #operations: Operations;
  readonly #rate = new RequestRate();
  #contract: Contract | undefined;
  #examples: SuccessExamples | undefined;

  readonly #whoIs: (secretId: string) => string;

  /** @param operations the actions that are emulated */
  constructor(operations: Operations, sandboxes: Sandboxes) {
    this.#operations = operations;
    this.#whoIs = (secretId) =>
      sandboxHint(sandboxes, `the SecretId ${secretId}`, ({ credentials: { tencent } }) => tencent.secretId);
  }

  get contract(): Contract {
    this.#contract ??= Contract.load("tencent-organization");
    return this.#contract;
  }

  read(request: RawRequest): TencentCall {
    return readCall(request, (action) => this.#schemaOf(action));
  }

  /** A SecretId that nobody has is the gateway's to refuse, after what comes before it in its order. */
  locate({ secretId = "" }: TencentCall, sandboxes: Sandboxes): Sandbox | undefined {
    return sandboxes.bySecretId(secretId);
  }

  authenticate(call: TencentCall, sandbox: Sandbox, tx: Transaction): Promise<TencentCaller | Failure> {
    return passGateway(call, sandbox, tx, this.#rate, this.#whoIs);
  }

  /** The real gateway has no setting that would let a wrong parameter pass. */
  forgives(): boolean {
    return false;
  }

  refuse(call: TencentCall, violations: readonly Violation[], { settings }: Sandbox): Failure {
    return inputFailure(violations, call, settings);
  }

  async run(
    { operation = "", reading }: TencentCall,
    caller: TencentCaller,
    sandbox: Sandbox,
    tx: Transaction,
  ): Promise<Outcome> {
    const run = isEmulatedAction(operation) ? this.#operations[operation] : undefined;
    if (!isEmulatedAction(operation) || !run || !("input" in reading))
      throw new Error(`no input for an operation ${operation}`);
    const { settings } = sandbox;
    const unavailable = refuseUnavailableProduct(operation, settings);
    if (unavailable) return unavailable;
    const outcome = await run(reading.input as never, caller, tx, servicesOf(sandbox));
    return refuseAnswerSize(outcome, settings) ?? withPreferredError(operation, outcome, settings);
  }

  staged(_call: TencentCall, failure: Failure): Failure {
    return failure;
  }

  exampleData(operation: string): { readonly value: unknown } | undefined {
    this.#examples ??= loadSuccessExamples("tencent-organization");
    const body = this.#examples[operation];
    if (!isEnvelope(body)) return undefined;
    const { RequestId: _RequestId, ...value } = body.Response;
    return { value };
  }

  summarise(answer: Pick<Answer, "headers" | "body">): AnswerSummary {
    return summariseAnswer(answer);
  }

  nearMiss(request: RawRequest, failure: Failure, operation: string | undefined): NearMiss | undefined {
    const asked = operation === undefined || isAboutProtocol(failure);
    return asked ? nearMiss(this.read(request), failure) : undefined;
  }

  async explain(refused: RefusedRequest): Promise<ProviderExplanation> {
    const { explainRefusal } = await import("./diagnosis/explain.js");
    return explainRefusal(this.read(refused.request), refused);
  }

  render(call: TencentCall, outcome: Outcome, sandbox: Sandbox): Answer {
    return renderOutcome(call, outcome, sandbox);
  }

  #schemaOf(action: string): InputSchema | undefined {
    if (!isEmulatedAction(action) || !this.#operations[action]) return undefined;
    return asSchema(this.contract.bodySchema(action));
  }
}

const isEnvelope = (body: unknown): body is { readonly Response: { readonly RequestId?: unknown } } =>
  typeof body === "object" &&
  body !== null &&
  "Response" in body &&
  typeof body.Response === "object" &&
  body.Response !== null;

const servicesOf = ({ id, clock, random, settings, outbox }: Sandbox): Services => ({
  clock,
  random,
  settings,
  outbox,
  tokenTag: tokenTag(id),
});
