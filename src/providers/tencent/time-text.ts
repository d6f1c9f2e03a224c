import { isoTime } from "../../sandbox/clock.js";
import type { TencentSettings } from "./settings.js";

type Zone = Pick<TencentSettings, "organizationTimeZone">;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** `YYYY-MM-DD HH:mm:ss`. documented: the form. inferred: the zone of the default, from where the product is at home. */
export const timeText = (moment: number, zone: Zone): string =>
  isoTime(moment + offsetOf(zone))
    .slice(0, "2022-01-13 12:08:09".length)
    .replace("T", " ");

/** `2022-01-13`: the day that a moment is in. */
export const dayText = (moment: number, zone: Zone): string =>
  timeText(moment, zone).slice(0, "2022-01-13".length);

/** Milliseconds east of UTC; `+08:00` and the like are the form that the setting has. */
function offsetOf({ organizationTimeZone }: Zone): number {
  const size =
    Number(organizationTimeZone.slice(1, 3)) * HOUR + Number(organizationTimeZone.slice(4)) * MINUTE;
  return organizationTimeZone.startsWith("-") ? -size : size;
}
