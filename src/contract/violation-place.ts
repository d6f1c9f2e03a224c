import type { Violation } from "./contract.js";

/** The member that a violation is about without having it in its path: one that is missing, or not known. */
export const memberOf = ({ message }: Violation): string | undefined =>
  /(?:required property|found) '([^']+)'/.exec(message)?.[1];

/** Where a request does not fit: `["body", "email"]`, also when it is the member that is missing. */
export function placeOf(violation: Violation): readonly string[] {
  const { path } = violation;
  const member = memberOf(violation);
  return [...(path.length > 0 ? path : ["body"]), ...(member === undefined ? [] : [member])];
}

/** What had to be there: `must be there`, `must be string`. */
export function expectedBy({ keyword, message }: Violation): string {
  if (keyword === "required") return "must be there";
  if (keyword === "additionalProperties") return "is not known to the operation";
  return withoutPlace(message);
}

/** Prism's messages begin with the place, in words. */
export const withoutPlace = (message: string): string => message.replace(/^Request .*?\b(must)\b/, "$1");

/** `body/email must be there` */
export const violationText = (violation: Violation): string =>
  `${placeOf(violation).join("/")} ${expectedBy(violation)}`;
