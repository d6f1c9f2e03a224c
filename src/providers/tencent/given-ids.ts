import { type Failure, fail } from "../outcome.js";

/**
 * Refuses numbers that can be nobody's id. inferred: it is all that actions can mean by their `InvalidParameter` that
 * take nothing but ids; elsewhere such a number is an id that does not exist.
 *
 * @param ids by the names of their parameters
 */
export function refuseImpossibleIds(
  ids: Readonly<Record<string, number>>,
): Failure<"InvalidParameter"> | undefined {
  const impossible = Object.entries(ids).find(([, id]) => id < 1);
  if (!impossible) return undefined;
  const [parameter, id] = impossible;
  return fail("InvalidParameter", { hint: `${parameter} is ${id}, which cannot be an id` });
}
