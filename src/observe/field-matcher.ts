import { isFound, problemOfPattern } from "../bounded-regex.js";

/** What a field has to be. */
export type FieldMatcher =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "regex"; readonly pattern: string }
  | { readonly kind: "exists"; readonly exists: boolean };

/**
 * Reads a matcher as the control API writes it: a value, `{"regex": "…"}` or `{"exists": true}`.
 *
 * @returns what is wrong with it, as a text, when its regular expression is none
 */
export function readFieldMatcher(written: unknown): FieldMatcher | string {
  if (typeof written === "object" && written !== null) {
    if ("exists" in written) return { kind: "exists", exists: written.exists === true };
    if ("regex" in written) {
      const pattern = String(written.regex);
      return problemOfPattern(pattern) ?? { kind: "regex", pattern };
    }
  }
  return { kind: "value", value: written };
}

/** @param found what the request has there; `undefined` for nothing */
export function matchesField(matcher: FieldMatcher, found: unknown): boolean {
  switch (matcher.kind) {
    case "exists":
      return (found !== undefined) === matcher.exists;
    case "regex":
      return found !== undefined && isFound(matcher.pattern, textOf(found));
    case "value":
      // numbers of a query are texts, and `null` asks for nothing
      return matcher.value === null ? found == null : found !== undefined && same(matcher.value, found);
  }
}

const same = (wanted: unknown, found: unknown): boolean => textOf(wanted) === textOf(found);

/** The order of members makes no difference. */
function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(sorted(value)) : String(value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, sorted(member)]);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A matcher as people read it: `"a@b.c"`, `/@example\.com$/`, `anything`, `nothing`. */
export function describeMatcher(matcher: FieldMatcher): unknown {
  switch (matcher.kind) {
    case "exists":
      return matcher.exists ? "anything" : "nothing";
    case "regex":
      return `/${matcher.pattern}/`;
    case "value":
      return matcher.value;
  }
}
