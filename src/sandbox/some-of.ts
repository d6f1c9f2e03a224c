import type { Sandbox } from "./sandbox.js";
import type { Sandboxes } from "./sandboxes.js";

/** One line of a terminal has room for no more; the control API lists them all. */
const MOST_NAMED = 3;

/** What the sandboxes are called, for a message: the oldest few, and how many more there are. */
export function someOf(sandboxes: Sandboxes, name: (sandbox: Sandbox) => string): string {
  const named = sandboxes.page(MOST_NAMED).sandboxes.map(name).join(", ");
  const more = sandboxes.size - MOST_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}

/** What helps whoever has sent credentials that no sandbox has. */
export const sandboxHint = (sandboxes: Sandboxes, what: string, name: (sandbox: Sandbox) => string): string =>
  `no sandbox has ${what}; there are ${someOf(sandboxes, name)}; POST /_bindbox/v1/sandboxes makes another`;
