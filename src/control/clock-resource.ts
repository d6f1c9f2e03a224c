import { jsonAnswer } from "../http/messages.js";
import { showing } from "../observe/events.js";
import { type Clock, isoTime } from "../sandbox/clock.js";
import { parseDuration } from "../sandbox/duration.js";
import { badInput, type FieldError } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getClock: SandboxOperation = async ({ sandbox }) => jsonAnswer(200, shown(sandbox.clock));

export const moveClock: SandboxOperation = async ({ sandbox, body }) => {
  const { clock } = sandbox;
  const refusal = moveAsTold(clock, { ...Object(body) });
  if (refusal) return badInput([refusal]);
  await sandbox.keepClock();
  const view = shown(clock);
  sandbox.events.publish({ type: "clock", sandbox: sandbox.id, at: clock.now(), data: showing(view) });
  return jsonAnswer(200, view);
};

/** A change of a clock as people write it; what the members may be, the contract has checked. */
export interface WrittenMove {
  readonly advance?: string;
  readonly set?: string;
  readonly freeze?: boolean;
  readonly rate?: number;
}

/** Moves a clock. @returns what is wrong with the change, which was not made then */
export function moveAsTold(
  clock: Clock,
  { advance, set, freeze, rate }: WrittenMove,
): FieldError | undefined {
  const moment = set === undefined ? undefined : Date.parse(set);
  const milliseconds = advance === undefined ? undefined : (parseDuration(advance) ?? Number.NaN);
  if (clock.move({ set: moment, advance: milliseconds, freeze, rate })) return undefined;
  return milliseconds === undefined
    ? { pointer: "body/set", message: "must be a moment from 1970 to 9000, such as 2030-01-01T00:00:00Z" }
    : { pointer: "body/advance", message: "leads out of the years 1970 to 9000" };
}

const shown = (clock: Clock) => ({
  now: isoTime(clock.now()),
  frozen: clock.frozen,
  rate: clock.rate,
});
