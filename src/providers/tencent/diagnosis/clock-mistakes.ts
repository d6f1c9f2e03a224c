import { isoTime } from "../../../sandbox/clock.js";
import type { SignatureMistake } from "../../explainer.js";
import { isMalformed } from "../authorization.js";
import type { TencentCall } from "../call.js";

const HOUR = 3_600_000;
const DATE_LENGTH = "2023-11-14".length;

/** The moments that a timestamp is compared with, in milliseconds since 1970. */
export interface Clocks {
  readonly sandbox: number;
  readonly machine: number;
  /** Whether the machine's time will do as well. */
  readonly either: boolean;
  /** Seconds that a timestamp may be off. */
  readonly limit: number;
}

/** What is wrong with timestamp and date, if anything is. */
export const clockMistake = (call: TencentCall, clocks: Clocks): SignatureMistake | undefined =>
  timestampMistake(call.common.timestamp ?? "", clocks) ?? dateMistake(call);

function timestampMistake(timestamp: string, clocks: Clocks): SignatureMistake | undefined {
  const seconds = Number(timestamp);
  if (timestamp === "" || Number.isNaN(seconds)) return undefined;
  const moments = clocks.either ? [clocks.sandbox, clocks.machine] : [clocks.sandbox];
  const isNear = (value: number): boolean =>
    moments.some((moment) => Math.abs(moment / 1000 - value) <= clocks.limit);
  if (isNear(seconds)) return undefined;
  if (isNear(seconds / 1000)) {
    const explanation = `the timestamp ${timestamp} is in milliseconds; it has to be in seconds`;
    return { kind: "timestamp-in-milliseconds", explanation };
  }
  const offset = seconds - clocks.sandbox / 1000;
  const hours = Math.round(offset / 3600);
  const zone =
    hours !== 0 && Math.abs(hours) <= 14 && isNear(seconds - hours * 3600)
      ? `; that is ${Math.abs(hours)} h, as if local time had been taken for UTC`
      : "";
  const own = isMachineTime(seconds, clocks)
    ? "; it is the machine's time, but the sandbox's clock was moved and the setting timestampClock is `sandbox`"
    : "";
  const explanation = `the timestamp is ${inWords(offset)} the sandbox's clock, which shows ${isoTime(clocks.sandbox)}; at most ${clocks.limit} s are allowed${zone}${own}`;
  return { kind: "clock-off", explanation };
}

const isMachineTime = (seconds: number, { machine, limit, either }: Clocks): boolean =>
  !either && Math.abs(machine / 1000 - seconds) <= limit;

function inWords(offset: number): string {
  const seconds = Math.abs(Math.round(offset));
  const parts = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const text = parts
    .flatMap((count, i) => (count === 0 ? [] : [`${count} ${["d", "h", "min", "s"][i]}`]))
    .join(" ");
  return `${text} ${offset > 0 ? "ahead of" : "behind"}`;
}

function dateMistake({ signing, common }: TencentCall): SignatureMistake | undefined {
  if (signing.version === "v1" || isMalformed(signing.authorization)) return undefined;
  const moment = Number(common.timestamp) * 1000;
  const { date } = signing.authorization;
  const utc = dateAt(moment);
  if (date === utc) return undefined;
  const zone = zoneOf(date, moment);
  const which = zone === undefined ? "" : `, which is the local date at UTC${zone}`;
  const explanation = `the credential scope is of ${date}${which}; it has to be the UTC date of the timestamp, ${utc}`;
  return { kind: zone === undefined ? "other-date" : "local-date", explanation };
}

const dateAt = (moment: number): string => isoTime(moment).slice(0, DATE_LENGTH);

/** Zones in which that is the date, the likeliest first: China's, then by their distance from UTC. */
function zoneOf(date: string, moment: number): string | undefined {
  const hours = [8, ...Array.from({ length: 14 }, (_, i) => [i + 1, -i - 1]).flat()];
  const zone = hours.find((hour) => dateAt(moment + hour * HOUR) === date);
  return zone === undefined ? undefined : `${zone > 0 ? "+" : ""}${zone}`;
}
