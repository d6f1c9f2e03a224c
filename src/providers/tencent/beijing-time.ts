import { isoTime } from "../../sandbox/clock.js";

const UTC_PLUS_8 = 8 * 3_600_000;

/** `YYYY-MM-DD HH:mm:ss`. documented: the form. inferred: the zone, from where the product is at home. */
export const beijingTime = (moment: number): string =>
  isoTime(moment + UTC_PLUS_8)
    .slice(0, "2022-01-13 12:08:09".length)
    .replace("T", " ");
