import { isoTime } from "../../sandbox/clock.js";
import { parseDuration } from "../../sandbox/duration.js";
import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { UsageError } from "../given.js";

const options = sandboxOptions;

export type ClockOptions = ValuesOf<typeof options>;

const moves = () => import("../remote/commands.js");

const now = defineCommand({
  name: "clock now",
  summary: "shows the sandbox's time",
  usage: ["[options]"],
  options,
  run: async (given) => (await moves()).showClock(given),
});

const advance = defineCommand({
  name: "clock advance",
  summary: "goes on by a duration, or back: 61s, 1h30m, -5m",
  usage: ["<duration> [options]"],
  words: { least: 1, most: 1 },
  options,
  check: (_, [duration = ""]) => {
    if (parseDuration(duration) === undefined)
      throw new UsageError(`"${duration}" is no duration; 61s, 1h30m and -5m are`);
  },
  run: async (given, [duration]) => (await moves()).moveClock(given, { advance: duration ?? "" }),
});

const set = defineCommand({
  name: "clock set",
  summary: "shows another moment from now on: 2030-01-01, 2030-01-01T08:00:00Z",
  usage: ["<moment> [options]"],
  words: { least: 1, most: 1 },
  options,
  check: (_, [moment = ""]) => {
    if (Number.isNaN(Date.parse(moment)))
      throw new UsageError(`"${moment}" is no moment; 2030-01-01 and 2030-01-01T08:00:00Z are`);
  },
  // a date alone is midnight UTC
  run: async (given, [moment = ""]) => (await moves()).moveClock(given, { set: isoTime(Date.parse(moment)) }),
});

const freeze = defineCommand({
  name: "clock freeze",
  summary: "stops at the present moment",
  usage: ["[options]"],
  options,
  run: async (given) => (await moves()).moveClock(given, { freeze: true }),
});

const unfreeze = defineCommand({
  name: "clock unfreeze",
  summary: "runs on from where it stands",
  usage: ["[options]"],
  options,
  run: async (given) => (await moves()).moveClock(given, { freeze: false }),
});

const rate = defineCommand({
  name: "clock rate",
  summary: "runs so many times as fast: 60",
  usage: ["<number> [options]"],
  words: { least: 1, most: 1 },
  options,
  check: (_, [number = ""]) => {
    if (number.trim() === "" || Number.isNaN(Number(number)))
      throw new UsageError(`"${number}" is no number; 60 lets a minute pass in a second`);
  },
  run: async (given, [number]) => (await moves()).moveClock(given, { rate: Number(number) }),
});

export const clockCommand = defineActions(
  {
    name: "clock",
    group: "arrange",
    summary: "the time that codes, tickets and tokens expire by",
  },
  [now, advance, set, freeze, unfreeze, rate],
);
