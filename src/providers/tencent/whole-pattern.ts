import { LONGEST_SEARCH, search } from "../../bounded-regex.js";
import { tencentDefaults } from "./settings.js";

/** Those that come with bindbox take no longer for any text, and every binding would pay for a bound. */
const ownPatterns: ReadonlySet<string> = new Set([
  tencentDefaults.authFilePattern,
  tencentDefaults.bindEmailPattern,
  tencentDefaults.bindCountryCodePattern,
  tencentDefaults.bindPhonePattern,
]);

/**
 * Compares a text, from its beginning to its end, with a regular expression that comes from the settings.
 *
 * @returns undefined when it fits, else why not: empty, or in words that go behind the name of the setting
 */
export function misfit(text: string, pattern: string): string | undefined {
  const whole = `^(?:${pattern})$`;
  // V8 keeps what it has compiled of the latest expressions, so there is nothing to keep here
  const fits = ownPatterns.has(pattern) ? new RegExp(whole, "u").test(text) : search(whole, text);
  if (fits) return undefined;
  return fits === undefined ? `, and the comparison was given up after ${LONGEST_SEARCH} ms` : "";
}
