import type { Schema } from "../../client/operation-types.js";
import { readJsonOrText, readNameValue } from "../name-value.js";

type FieldMatcher = Schema<"FieldMatcher">;

/** The words of an option that takes several, with commas between them. */
export const wordsOf = (text: string): string[] => text.split(",").map((word) => word.trim());

/**
 * What fields have to be: `email=a@b.c`, `email~=pattern`, `passCode?`. Throws a `UsageError` that names the option.
 *
 * @param source the option, with its dashes
 */
export const fieldMatchers = (text: string, source: string): Record<string, FieldMatcher> =>
  Object.fromEntries(
    wordsOf(text).map((word): [string, FieldMatcher] => {
      if (word.endsWith("?") && !word.includes("=")) return [word.slice(0, -1), { exists: true }];
      const [name, value] = readNameValue(word, source);
      return name.endsWith("~") ? [name.slice(0, -1), { regex: value }] : [name, scalarOf(value)];
    }),
  );

function scalarOf(text: string): string | number | boolean {
  const value = readJsonOrText(text);
  return typeof value === "number" || typeof value === "boolean" ? value : text;
}
