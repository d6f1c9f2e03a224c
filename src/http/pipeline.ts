import type { Violation } from "../contract/contract.js";
import { withFault } from "../faults/fault-effects.js";
import { candidateOf, type FaultCandidate } from "../faults/fault-matching.js";
import { faultFor } from "../faults/fault-stage.js";
import { galleryFailure } from "../faults/gallery.js";
import { answerPreferred } from "../faults/preference.js";
import { wantsDiagnosis, withDiagnosis } from "../observe/diagnosis-header.js";
import type { Exchange } from "../observe/exchange.js";
import type { KeptExchange } from "../observe/kept-exchange.js";
import { type Failure, fail } from "../providers/outcome.js";
import { type Call, isFailure, type Provider } from "../providers/provider.js";
import { stopwatch } from "../sandbox/clock.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { Transaction } from "../sandbox/store.js";
import { ended, type Handled } from "./handled.js";
import { type Answer, bodyText, type RawRequest } from "./messages.js";

/** An answer of bindbox itself that does not fit the OpenAPI document: a defect of bindbox. */
export interface ContractBreach {
  readonly operation: string;
  readonly answer: Answer;
  readonly violations: readonly Violation[];
}

export interface PipelineParts {
  readonly sandboxes: Sandboxes;
  /** Keeps what has happened, and gives back what it has kept. */
  readonly onExchange: (exchange: Exchange) => KeptExchange;
  readonly onContractBreach: (breach: ContractBreach) => void;
  readonly onCrash: (error: unknown) => void;
}

/** A request on its way. */
interface Way<C extends Call, Caller> {
  readonly provider: Provider<C, Caller>;
  readonly request: RawRequest;
  readonly call: C;
  readonly sandbox: Sandbox;
}

/** Takes one request through all stages, from what was sent to what is answered. */
export async function answerRequest<C extends Call, Caller>(
  provider: Provider<C, Caller>,
  request: RawRequest,
  parts: PipelineParts,
): Promise<Answer> {
  const elapsed = stopwatch();
  const call = provider.read(request);
  const found = provider.locate(call, parts.sandboxes);
  const unlocated = isFailure(found) ? found : undefined;
  const sandbox = found === undefined || isFailure(found) ? parts.sandboxes.fallback : found;
  parts.sandboxes.used(sandbox);
  const handled =
    (await answerPreferred(provider, call, request)) ??
    (await handle({ provider, call, request, sandbox }, unlocated, parts));
  const rendered = provider.render(call, handled.outcome, sandbox);
  if (!handled.offContract) checkAnswer(provider, call, rendered, parts);
  const shaped = handled.reshape?.(rendered) ?? rendered;
  // made once, for the wire and for the journal
  const answer = { ...shaped, text: bodyText(shaped) };
  const kept = parts.onExchange({
    provider: provider.name,
    explainer: provider,
    request,
    call,
    sandbox,
    located: found === sandbox,
    at: sandbox.clock.now(),
    outcome: handled.outcome,
    stage: handled.stage,
    via: handled.via,
    violations: handled.violations,
    note: handled.note,
    answer,
    milliseconds: elapsed(),
  });
  return wantsDiagnosis(kept) ? explained(answer, kept, parts) : answer;
}

/** An explanation that fails must not take the answer with it. */
async function explained(
  answer: Answer,
  kept: KeptExchange,
  { sandboxes, onCrash }: PipelineParts,
): Promise<Answer> {
  try {
    return await withDiagnosis(answer, kept, sandboxes);
  } catch (error) {
    onCrash(error);
    return answer;
  }
}

async function handle<C extends Call, Caller>(
  way: Way<C, Caller>,
  unlocated: Failure | undefined,
  { onCrash }: PipelineParts,
): Promise<Handled> {
  const { provider, call, request, sandbox } = way;
  const candidate = () => candidateOf(provider.name, call, request);
  try {
    return await sandbox.store.transaction(async (tx) => {
      const fault = await faultFor(tx, "early", sandbox, candidate);
      return withFault(fault, provider, call, { sandbox, tx }, async () => {
        if (call.failure) return ended("read", call.failure);
        if (unlocated) return ended("locate", unlocated);
        return runChecked(way, tx, candidate);
      });
    });
  } catch (error) {
    onCrash(error);
    return ended("operation", crashed(error));
  }
}

/** Everything that looks at the sandbox's rows, in one transaction: nobody changes them between the stages. */
async function runChecked<C extends Call, Caller>(
  { provider, call, sandbox }: Way<C, Caller>,
  tx: Transaction,
  candidate: () => FaultCandidate,
): Promise<Handled> {
  const caller = await provider.authenticate(call, sandbox, tx);
  if (isFailure(caller)) return ended("authenticate", caller);
  const violations = provider.contract
    .checkRequest(call.operation ?? "", call.contractRequest)
    .filter((violation) => !provider.forgives(call, violation, sandbox));
  if (violations.length > 0)
    return { ...ended("contract", provider.refuse(call, violations, sandbox)), violations };
  const fault = await faultFor(tx, "contract", sandbox, candidate);
  return withFault(fault, provider, call, { sandbox, tx }, async () => {
    const staged = await galleryFailure(tx, call.operation ?? "", call.contractRequest);
    if (staged) return ended("gallery", staged, "gallery");
    return ended("operation", await provider.run(call, caller, sandbox, tx));
  });
}

function checkAnswer<C extends Call, Caller>(
  provider: Provider<C, Caller>,
  { operation }: C,
  answer: Answer,
  { onContractBreach }: PipelineParts,
): void {
  if (operation === undefined) return;
  const violations = provider.contract.checkAnswer(operation, answer);
  if (violations.length > 0) onContractBreach({ operation, answer, violations });
}

const crashed = (error: unknown): Failure => fail("internalError", { hint: String(error) });
