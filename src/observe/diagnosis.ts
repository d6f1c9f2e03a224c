import { expectedBy, placeOf } from "../contract/violation-place.js";
import type { components } from "../control/generated/openapi.js";
import type { ProviderExplanation } from "../providers/explainer.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { memberAt } from "./input.js";
import { journalEntry } from "./journal-entry.js";
import type { KeptExchange } from "./kept-exchange.js";
import { isSecretName, maskValue } from "./mask.js";
import { unreadFieldsOf } from "./rendered-entry.js";

/** Why a request came to what it came to, as the control API shows it. */
export type Diagnosis = components["schemas"]["Diagnosis"];

type Problem = Diagnosis["problems"][number];

/**
 * Explains an exchange. It changes nothing, and takes time only for who asks.
 *
 * @param asksProvider whether the provider is to look for a mistake in the credentials, which takes many times as long
 */
export async function diagnose(
  kept: KeptExchange,
  sandboxes: Sandboxes,
  asksProvider = true,
): Promise<Diagnosis> {
  const { id, sandbox, operation, outcome, stage, via, hint, nearMiss } = journalEntry(kept);
  const problems = problemsOf(kept);
  const unreadFields = unreadFieldsOf(kept);
  const explanation = asksProvider ? await providerExplanation(kept, sandboxes) : {};
  const { credentials, signature } = explanation;
  const known = { outcome, hint, nearMiss: nearMiss ?? null, problems, unreadFields };
  return {
    entry: id,
    sandbox,
    operation: operation ?? null,
    outcome,
    code: kept.explainer.summarise(kept.answer).code ?? null,
    stage,
    via,
    summary: summaryOf(known, explanation),
    problems,
    unreadFields,
    nearMiss: nearMiss ?? null,
    ...(credentials ? { credentials } : {}),
    ...(signature ? { signature: { ...signature, mistake: signature.mistake ?? null } } : {}),
  };
}

/** Who asked for an error, by a fault or `Prefer`, needs no explanation of the request. */
async function providerExplanation(kept: KeptExchange, sandboxes: Sandboxes): Promise<ProviderExplanation> {
  const { explainer, request, bodyHash, failure, sandbox, at, machineAt, via } = kept;
  if (!failure || via !== "flow") return {};
  const showsSecrets = sandbox.settings.journalSecrets === "shown";
  return explainer.explain({ request, bodyHash, failure, sandbox, sandboxes, at, machineAt, showsSecrets });
}

type Known = Pick<Diagnosis, "outcome" | "nearMiss" | "problems" | "unreadFields"> & {
  readonly hint: string | undefined;
};

function summaryOf(
  { outcome, hint, nearMiss, problems, unreadFields }: Known,
  { signature, credentials }: ProviderExplanation,
): string {
  if (signature?.mistake) return signature.mistake.explanation;
  const typos = unreadFields
    .filter(({ suggestion }) => suggestion !== null)
    .map(({ pointer, suggestion }) => `${pointer} was not read; did you mean ${suggestion}?`);
  if (problems.length > 0) return [...problems.map(problemText), ...typos].join("; ");
  if (nearMiss) return hint ?? `${nearMiss.suggestion} (${nearMiss.why})`;
  if (signature) return unexplained(Object.values(credentials?.sent ?? {}).join(" "));
  const what = outcome === "ok" ? "the request was answered" : (hint ?? bareError(outcome));
  return [what, ...typos].join("; ");
}

const bareError = (outcome: string): string => `the answer is the error ${outcome}`;

/** The summary of a refusal, for who has named the outcome already; `undefined` when it says no more than that. */
export const reasonIn = ({ summary, outcome }: Diagnosis): string | undefined =>
  summary === bareError(outcome) ? undefined : summary;

/** Whoever signs as everybody does can hardly have gone wrong in another way than by the key. */
const unexplained = (id: string): string =>
  `no mistake that was tried explains the signature, so most likely it was made with another secret key than that of ${id}; else compare with the candidates' texts`;

const problemText = ({ pointer, expected, got }: Problem): string =>
  got === null ? `${pointer} ${expected}` : `${pointer} ${expected}, not ${JSON.stringify(got)}`;

function problemsOf({ violations, explainer, request, bodyHash, sandbox }: KeptExchange): Problem[] {
  if (violations.length === 0) return [];
  const { body, query } = explainer.read(request).contractRequest;
  const sent = { body: bodyHash === undefined ? body : undefined, query };
  const masks = sandbox.settings.journalSecrets === "masked";
  return violations.map((violation) => {
    const place = placeOf(violation);
    const found = memberAt(sent, place.join("."));
    const got = masks ? maskValue(found, isSecretName(place.at(-1) ?? "")) : found;
    return { pointer: place.join("/"), expected: expectedBy(violation), got: got ?? null };
  });
}
