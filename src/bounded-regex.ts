import { type Context, createContext, Script } from "node:vm";

/** How long one search may take, in milliseconds. A sensible pattern needs a thousandth of it. */
const LONGEST_SEARCH = 50;

/**
 * Whether a pattern that somebody has sent is found in a text. Some patterns take years over a short text, and would hold
 * up everybody; the search is given up then, which counts as not found.
 */
export function isFound(pattern: string, text: string): boolean {
  search ??= { script: new Script("pattern.test(text)"), context: createContext({}) };
  const { script, context } = search;
  Object.assign(context, { pattern: new RegExp(pattern, "u"), text });
  try {
    return script.runInContext(context, { timeout: LONGEST_SEARCH }) === true;
  } catch {
    return false;
  }
}

/** Why a pattern is none; undefined when it is one. */
export function problemOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Made for the first rule that has a pattern; the text of the script is fixed, and what is searched is its data. */
let search: { readonly script: Script; readonly context: Context } | undefined;
