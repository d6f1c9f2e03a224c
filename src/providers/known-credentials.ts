import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { CredentialsExplanation } from "./explainer.js";

const MOST_NAMED = 20;

/** The ids by which sandboxes are found, beside those that a request brought. */
export function knownCredentials(
  sandboxes: Sandboxes,
  sent: Readonly<Record<string, string | undefined>>,
  idsOf: (sandbox: Sandbox) => Readonly<Record<string, string>>,
): CredentialsExplanation {
  const all = [...sandboxes.all()];
  return {
    sent: Object.fromEntries(
      Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    known: all.slice(0, MOST_NAMED).map((sandbox) => ({ sandbox: sandbox.id, ids: idsOf(sandbox) })),
    more: Math.max(0, all.length - MOST_NAMED),
  };
}
