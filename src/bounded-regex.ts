import { type Context, createContext, Script } from "node:vm";

/** How long one search may take, in milliseconds. A sensible pattern needs a thousandth of it. */
export const LONGEST_SEARCH = 50;

/** How often a search is begun that has had no processor within its time. */
const MOST_ATTEMPTS = 10;

/**
 * Searches a text for a pattern that somebody has sent. Some patterns take years over a short text, and would hold up
 * everybody; such a search is given up.
 *
 * @returns whether the pattern is found; undefined when the search was given up
 */
export function search(pattern: string, text: string): boolean | undefined {
  searcher ??= { script: new Script("pattern.test(text)"), context: createContext({}) };
  const { script, context } = searcher;
  const before = process.cpuUsage();
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    try {
      Object.assign(context, { pattern: new RegExp(pattern, "u"), text });
      return script.runInContext(context, { timeout: LONGEST_SEARCH }) === true;
    } catch {
      // a machine that is busy with something else is no fault of the pattern
      if (process.cpuUsage(before).user >= (LONGEST_SEARCH / 2) * 1000) return undefined;
    }
  }
  return undefined;
}

/** Whether a pattern is found in a text. A search that was given up has found nothing. */
export const isFound = (pattern: string, text: string): boolean => search(pattern, text) === true;

/** Why a pattern is none; undefined when it is one. */
export function problemOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Made for the first pattern that is searched for; the text of the script is fixed, and what is searched is its data. */
let searcher: { readonly script: Script; readonly context: Context } | undefined;
