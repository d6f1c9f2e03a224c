import type { Violation } from "../contract/contract.js";
import { galleryFailure } from "../faults/gallery.js";
import type { Journal } from "../observe/journal.js";
import { type Failure, fail, type Outcome } from "../providers/outcome.js";
import { type Call, isFailure, type Provider } from "../providers/provider.js";
import { stopwatch } from "../sandbox/clock.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { Transaction } from "../sandbox/store.js";
import type { Answer, RawRequest } from "./messages.js";

/** An answer of bindbox itself that does not fit the OpenAPI document: a defect of bindbox. */
export interface ContractBreach {
  readonly operation: string;
  readonly answer: Answer;
  readonly violations: readonly Violation[];
}

export interface PipelineParts {
  readonly sandboxes: Sandboxes;
  readonly journal: Journal;
  readonly onContractBreach: (breach: ContractBreach) => void;
  readonly onCrash: (error: unknown) => void;
}

interface Handled {
  readonly sandbox: Sandbox;
  readonly outcome: Outcome;
  readonly violations: readonly Violation[];
}

/** Takes one request through all stages, from what was sent to what is answered. */
export async function answerRequest<C extends Call, Caller>(
  provider: Provider<C, Caller>,
  request: RawRequest,
  parts: PipelineParts,
): Promise<Answer> {
  const elapsed = stopwatch();
  const call = provider.read(request);
  const { sandbox, outcome, violations } = await handle(provider, call, parts);
  const answer = provider.render(call, outcome, sandbox);
  checkAnswer(provider, call, answer, parts);
  parts.journal.write({
    at: sandbox.clock.now(),
    sandbox: sandbox.id,
    provider: provider.name,
    operation: call.operation,
    method: request.method,
    path: request.path,
    outcome: outcome.kind === "ok" ? "ok" : outcome.error,
    status: answer.status,
    hint: outcome.kind === "ok" ? undefined : outcome.hint,
    violations,
    milliseconds: elapsed(),
  });
  return answer;
}

async function handle<C extends Call, Caller>(
  provider: Provider<C, Caller>,
  call: C,
  { sandboxes, onCrash }: PipelineParts,
): Promise<Handled> {
  const located = provider.locate(call, sandboxes);
  const sandbox = isFailure(located) ? sandboxes.fallback : located;
  const failure = call.failure ?? (isFailure(located) ? located : undefined);
  if (failure) return { sandbox, outcome: failure, violations: [] };
  try {
    return await sandbox.store.transaction((tx) => runOperation(provider, call, sandbox, tx));
  } catch (error) {
    onCrash(error);
    return { sandbox, outcome: crashed(error), violations: [] };
  }
}

/** Everything that looks at the sandbox's rows, in one transaction: nobody changes them between the stages. */
async function runOperation<C extends Call, Caller>(
  provider: Provider<C, Caller>,
  call: C,
  sandbox: Sandbox,
  tx: Transaction,
): Promise<Handled> {
  const caller = await provider.authenticate(call, sandbox, tx);
  if (isFailure(caller)) return { sandbox, outcome: caller, violations: [] };
  const violations = provider.contract
    .checkRequest(call.operation ?? "", call.contractRequest)
    .filter((violation) => !provider.forgives(call, violation, sandbox));
  if (violations.length > 0) return { sandbox, outcome: provider.refuse(call, violations), violations };
  const staged = await galleryFailure(tx, call.operation ?? "", call.contractRequest);
  return { sandbox, outcome: staged ?? (await provider.run(call, caller, sandbox, tx)), violations };
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
