import { jsonAnswer } from "../http/messages.js";
import { type Clock, isoTime } from "../sandbox/clock.js";
import { parseDuration } from "../sandbox/duration.js";
import { badInput } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getClock: SandboxOperation = async ({ sandbox }) => jsonAnswer(200, shown(sandbox.clock));

export const moveClock: SandboxOperation = async ({ sandbox, body }) => {
  const { clock } = sandbox;
  const { advance, set, freeze } = moveOf(body);
  if (advance !== undefined && !clock.advance(parseDuration(advance) ?? Number.NaN)) {
    return badInput([{ pointer: "body/advance", message: "leads out of the years 1970 to 9000" }]);
  }
  if (set !== undefined && !clock.set(Date.parse(set))) {
    return badInput([
      { pointer: "body/set", message: "must be a moment from 1970 to 9000, such as 2030-01-01T00:00:00Z" },
    ]);
  }
  if (freeze === true) clock.freeze();
  if (freeze === false) clock.unfreeze();
  await sandbox.keepClock();
  return jsonAnswer(200, shown(clock));
};

const shown = (clock: Clock) => ({ now: isoTime(clock.now()), frozen: clock.frozen });

interface Move {
  readonly advance?: string;
  readonly set?: string;
  readonly freeze?: boolean;
}

/** What the members may be, the contract has checked. */
const moveOf = (body: unknown): Move => ({ ...Object(body) });
