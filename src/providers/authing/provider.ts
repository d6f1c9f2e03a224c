import type { Violation } from "../../contract/contract.js";
import { Contract } from "../../contract/contract.js";
import { loadSuccessExamples, type SuccessExamples } from "../../contract/success-examples.js";
import type { Answer, RawRequest } from "../../http/messages.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { type Sandboxes, tokenTag } from "../../sandbox/sandboxes.js";
import type { Transaction } from "../../sandbox/store.js";
import type { AnswerSummary, NearMiss, ProviderExplanation, RefusedRequest } from "../explainer.js";
import { type Failure, fail, type Outcome } from "../outcome.js";
import type { Provider } from "../provider.js";
import { identifyCaller, requireUser } from "./access.js";
import { tellClient } from "./authorization/return-address.js";
import { type AuthingCall, readCall } from "./call.js";
import { isJsonObject } from "./input.js";
import { locateSandbox } from "./locate.js";
import { isAboutContent, nearMiss } from "./near-miss.js";
import type { Caller, Services, SignedInCaller } from "./operation.js";
import { runOperation } from "./operations.js";
import { Quota } from "./quota.js";
import { renderOutcome } from "./render.js";
import { summariseAnswer } from "./summarise.js";
import { validationMessage } from "./validation-message.js";

/** Authing V3, as the pipeline sees it. */
export class AuthingProvider implements Provider<AuthingCall, Caller | SignedInCaller> {
  readonly name = "authing";
  readonly #quota = new Quota();
  readonly #sandboxes: Sandboxes;
  #contract: Contract | undefined;
  #examples: SuccessExamples | undefined;

  /** @param sandboxes those whose keys a client may want that does not say which sandbox it means */
  constructor(sandboxes: Sandboxes) {
    this.#sandboxes = sandboxes;
  }

  get contract(): Contract {
    this.#contract ??= Contract.load("authing");
    return this.#contract;
  }

  read(request: RawRequest): AuthingCall {
    return readCall(request);
  }

  locate(call: AuthingCall, sandboxes: Sandboxes): Sandbox | Failure | undefined {
    return locateSandbox(call, sandboxes);
  }

  async authenticate(
    call: AuthingCall,
    sandbox: Sandbox,
    tx: Transaction,
  ): Promise<Caller | SignedInCaller | Failure> {
    if (this.#quota.exceeded(sandbox))
      return fail("quotaExceeded", { hint: "the setting qpsLimit is reached" });
    const caller = await identifyCaller(call, tx);
    return needsUser(call) ? await requireUser(caller, sandbox, tx) : caller;
  }

  /** observed: some SDKs' samples unbind without the code; with `lenientUnbind` on, they work. */
  forgives({ operation }: AuthingCall, { keyword }: Violation, { settings }: Sandbox): boolean {
    const unbinds = operation === "unbind-email" || operation === "unbind-phone";
    // the code is all that these two operations require
    return unbinds && settings.lenientUnbind && keyword === "required";
  }

  refuse({ operation }: AuthingCall, violations: readonly Violation[]): Failure {
    const detail = validationMessage(violations);
    if (operation?.startsWith("oidc-") || operation?.startsWith("login-"))
      return fail("invalidRequest", { hint: detail });
    return fail("parametersInvalid", { details: { detail }, hint: detail });
  }

  run(
    call: AuthingCall,
    caller: Caller | SignedInCaller,
    sandbox: Sandbox,
    tx: Transaction,
  ): Promise<Outcome> {
    return runOperation(
      call,
      caller,
      tx,
      servicesOf(sandbox, () => this.#keysFor(call, sandbox)),
    );
  }

  staged(call: AuthingCall, failure: Failure): Failure {
    return call.operation === "oidc-auth" ? tellClient(failure, call.contractRequest.query) : failure;
  }

  exampleData(operation: string): { readonly value: unknown } | undefined {
    this.#examples ??= loadSuccessExamples("authing");
    if (!Object.hasOwn(this.#examples, operation)) return undefined;
    const body = this.#examples[operation];
    // the render puts the envelope around it, with the language and the id of the request
    const enveloped = isJsonObject(body) && "statusCode" in body && "requestId" in body;
    return { value: enveloped ? body["data"] : body };
  }

  summarise(answer: Pick<Answer, "headers" | "body">): AnswerSummary {
    return summariseAnswer(answer);
  }

  nearMiss(request: RawRequest, failure: Failure, operation: string | undefined): NearMiss | undefined {
    const asked = operation === undefined || isAboutContent(failure);
    return asked ? nearMiss(readCall(request), failure) : undefined;
  }

  async explain(refused: RefusedRequest): Promise<ProviderExplanation> {
    const { explainRefusal } = await import("./explain.js");
    return explainRefusal(readCall(refused.request), refused);
  }

  render(call: AuthingCall, outcome: Outcome, sandbox: Sandbox): Answer {
    return renderOutcome(call, outcome, sandbox);
  }

  /**
   * The signing keys that a client of this call may need. Who asks for them without saying which app it is of may hold a
   * token of any sandbox.
   */
  #keysFor({ appId, userPoolId }: AuthingCall, sandbox: Sandbox): ReadonlySet<string | null> {
    const keys = new Set([sandbox.settings.signingKey]);
    if (appId !== undefined || userPoolId !== undefined) return keys;
    for (const { settings } of this.#sandboxes.all()) keys.add(settings.signingKey);
    return keys;
  }
}

/** The userinfo endpoint answers bad tokens in OAuth's form, so it reads them itself. */
const needsUser = ({ route }: AuthingCall): boolean =>
  route?.token === "required" && route.path.startsWith("/api/v3/");

/** A hash, and the same for all of a sandbox's life. */
const tags = new WeakMap<Sandbox, string>();

function tagOf(sandbox: Sandbox): string {
  const known = tags.get(sandbox);
  if (known !== undefined) return known;
  const tag = tokenTag(sandbox.id);
  tags.set(sandbox, tag);
  return tag;
}

function servicesOf(sandbox: Sandbox, signingKeys: Services["signingKeys"]): Services {
  const { clock, random, settings, outbox, credentials } = sandbox;
  return {
    clock,
    random,
    settings,
    outbox,
    tokenTag: tagOf(sandbox),
    userPoolId: credentials.authing.userPoolId,
    signingKeys,
  };
}
