import type { Violation } from "../contract/contract.js";
import { keyword as keywordOf, memberNames, schemasAt } from "../contract/schema-members.js";
import { memberOf, placeOf, withoutPlace } from "../contract/violation-place.js";
import { didYouMean, didYouMeanOf } from "../nearest-name.js";
import type { FieldError } from "./problem.js";

/** Say only that something below them was wrong, which is told by itself. */
const COMPOSITIONS: ReadonlySet<string> = new Set(["oneOf", "anyOf", "allOf"]);

/** What is wrong with each field of a request, in words for whoever wrote it. `bodySchema` knows what would have fitted. */
export function fieldErrors(violations: readonly Violation[], bodySchema: unknown): FieldError[] {
  const telling = violations.filter(({ keyword }) => !COMPOSITIONS.has(keyword));
  return (telling.length > 0 ? telling : violations).map((violation) => ({
    pointer: placeOf(violation).join("/"),
    message: messageOf(violation, bodySchema),
  }));
}

function messageOf(violation: Violation, bodySchema: unknown): string {
  const { path, keyword, message } = violation;
  const text = withoutPlace(message);
  const schemas = (): readonly unknown[] => (path[0] === "body" ? schemasAt(bodySchema, path.slice(1)) : []);
  switch (keyword) {
    case "additionalProperties":
      return `is not known${meant(memberOf(violation) ?? "", schemas().flatMap(memberNames))}`;
    case "required":
      return path.length === 0 ? "must be there, as JSON" : "is missing";
    case "minProperties":
      return `must have ${someOf(schemas().flatMap(memberNames)) ?? "a member"}`;
    case "const":
      return constantOf(schemas()) ?? text;
    case "type":
      return text.replaceAll(",", " or ");
    case "format":
      return text.includes('"date-time"') ? "must be a moment such as 2030-01-01T00:00:00Z" : text;
    case "pattern":
      return inWords(text) ?? text;
    default:
      return text;
  }
}

/** What the pattern of a duration ends with, in any of its forms. */
const DURATION_PATTERN = "(ms|s|m|h|d))+$";
/** The same of a moment that may be given as a duration from now. */
const MOMENT_PATTERN = "(ms|s|m|h|d))+)$";
const NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
const EMAIL_PATTERN = String.raw`^[^\s@]+@[^\s@]+$`;
const DIGITS_PATTERN = String.raw`^\d{1,15}$`;
/** Words of a list, with commas between them. */
const LIST_PATTERN = /"\^\(([\w|-]+)\)\(,\(\1\)\)\*\$"/;

/** What a pattern asks for: few people read them. */
function inWords(text: string): string | undefined {
  if (text.includes(DURATION_PATTERN)) return "must be a duration such as 61s, 5m or 1h30m";
  if (text.includes(MOMENT_PATTERN))
    return "must be a moment such as 2030-01-01T00:00:00Z, or a duration from now such as 5s or -1h";
  if (text.includes(NAME_PATTERN))
    return "must be 1 to 64 letters, digits, dots, dashes and underscores, and begin with a letter or digit";
  if (text.includes(EMAIL_PATTERN)) return "must be an e-mail address";
  if (text.includes(DIGITS_PATTERN)) return "must be 1 to 15 digits";
  const [, words] = LIST_PATTERN.exec(text) ?? [];
  return words && `must be of ${words.replaceAll("|", ", ")}, with commas between several`;
}

function meant(written: string, known: readonly string[]): string {
  const listed = known.length > 0 && known.length <= MOST_LISTED;
  return listed ? didYouMeanOf(written, known) : didYouMean(written, known);
}

/** A list that is longer is no help in a message. */
const MOST_LISTED = 30;

const someOf = (members: readonly string[]): string | undefined =>
  members.length > 0 && members.length <= MOST_LISTED ? `one of ${members.join(", ")}` : undefined;

function constantOf(schemas: readonly unknown[]): string | undefined {
  const constant = schemas.map((schema) => keywordOf(schema, "const")).find((value) => value !== undefined);
  return constant === undefined ? undefined : `must be ${JSON.stringify(constant)}`;
}
