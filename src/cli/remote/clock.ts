import type { ClockState } from "../../client/clock.js";
import type { BodyOf } from "../../client/operation-types.js";
import type { ClockOptions } from "../commands/clock.js";
import { OK } from "../exit-codes.js";
import type { Paint } from "../paint.js";
import { sandboxAt } from "./connection.js";
import { printAnswer } from "./print.js";

export async function showClock(options: ClockOptions): Promise<number> {
  printAnswer(await sandboxAt(options).call("get-clock", {}), options, clockText);
  return OK;
}

export async function moveClock(options: ClockOptions, move: BodyOf<"move-clock">): Promise<number> {
  printAnswer(await sandboxAt(options).call("move-clock", { body: move }), options, clockText);
  return OK;
}

function clockText({ now, frozen, rate }: ClockState, paint: Paint): string {
  const pace = frozen ? "frozen" : rate === 1 ? "" : `runs ${rate} times as fast as the machine's`;
  return pace === "" ? paint.bold(now) : `${paint.bold(now)}  ${paint.yellow(pace)}`;
}
