import { isFound, problemOfPattern } from "../bounded-regex.js";
import type { components } from "../control/generated/openapi.js";

/** What a field has to be, as fault rules and verifications write it; `openapi/control.yaml` says what it means. */
export type FieldMatcher = components["schemas"]["FieldMatcher"];

/** What is wrong with the regular expression of a matcher that fits the schema; undefined when nothing is. */
export const problemOfMatcher = (matcher: FieldMatcher): string | undefined =>
  hasPattern(matcher) ? problemOfPattern(matcher.regex) : undefined;

/** @param found what the request has there; `undefined` for nothing */
export function matchesField(matcher: FieldMatcher, found: unknown): boolean {
  if (saysExists(matcher)) return (found !== undefined) === matcher.exists;
  if (hasPattern(matcher)) return found != null && isFound(matcher.regex, textOf(found));
  if (matcher === null) return found == null;
  return found != null && isObject(matcher) === isObject(found) && same(matcher, found);
}

/** A matcher as people read it: `"a@b.c"`, `/@example\.com$/`, `anything`, `nothing`. */
export function describeMatcher(matcher: FieldMatcher): unknown {
  if (saysExists(matcher)) return matcher.exists ? "anything" : "nothing";
  return hasPattern(matcher) ? `/${matcher.regex}/` : matcher;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const saysExists = (matcher: FieldMatcher): matcher is { readonly exists: boolean } =>
  isObject(matcher) && "exists" in matcher;

const hasPattern = (matcher: FieldMatcher): matcher is { readonly regex: string } =>
  isObject(matcher) && "regex" in matcher;

const textOf = (value: unknown): string => (isObject(value) ? JSON.stringify(value) : String(value));

const same = (wanted: unknown, found: unknown): boolean =>
  textOf(comparable(wanted)) === textOf(comparable(found));

/** The order of members makes no difference, nor does it whether a number came as its text. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value === null ? null : String(value);
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    comparable(member),
  ]);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
