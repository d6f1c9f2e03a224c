import { parseDuration } from "../sandbox/duration.js";

/** A time to wait: milliseconds, or a text such as `5s`, `250ms` or `1m30s`. In machine time. */
export type Wait = number | string;

/** How long a wait lasts when nobody says it, in milliseconds. */
const DEFAULT_WAIT = 5000;

/** The longest that the control API holds a request, in milliseconds. */
const LONGEST_HOLD = 60_000;

/** Milliseconds of a wait. Throws a `TypeError` for a text that is no duration. */
export function millisecondsOf(wait: Wait = DEFAULT_WAIT): number {
  const milliseconds = typeof wait === "number" ? wait : parseDuration(wait);
  if (milliseconds === undefined || !(milliseconds >= 0))
    throw new TypeError(`${JSON.stringify(wait)} is no time to wait; 5000 or "5s" would be one`);
  return milliseconds;
}

/**
 * Asks again and again until there is an answer, for so many milliseconds in all.
 *
 * @param ask holds its request for the duration that it gets
 */
export async function askFor<Answer>(
  milliseconds: number,
  ask: (hold: string) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  let left = milliseconds;
  for (;;) {
    const hold = Math.min(left, LONGEST_HOLD);
    const answer = await ask(`${hold}ms`);
    left -= hold;
    if (answer !== undefined || left <= 0) return answer;
  }
}
