import { parseDuration } from "../sandbox/duration.js";
import type { RandomSource } from "../sandbox/random.js";
import type { FaultDefinition } from "./fault-rule.js";

/** chosen: nobody waits longer for an answer, and a lognormal draw has no upper end of its own. In milliseconds. */
export const LONGEST_DELAY = 10 * 60_000;

type Delay = NonNullable<FaultDefinition["delay"]>;

/** How long an answer is held back, in milliseconds of machine time. */
export function drawDelay(delay: Delay, random: RandomSource): number {
  if (typeof delay === "string") return Math.min(milliseconds(delay), LONGEST_DELAY);
  if ("min" in delay) {
    const [min, max] = [milliseconds(delay.min), milliseconds(delay.max)];
    return Math.min(min + random.fraction() * (max - min), LONGEST_DELAY);
  }
  return Math.min(milliseconds(delay.median) * Math.exp(delay.sigma * standardNormal(random)), LONGEST_DELAY);
}

const milliseconds = (duration: string): number => parseDuration(duration) ?? 0;

/** A draw from the normal distribution around 0 with deviation 1 (Box and Muller). */
const standardNormal = (random: RandomSource): number =>
  // one minus, because the logarithm of a zero is no number
  Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
