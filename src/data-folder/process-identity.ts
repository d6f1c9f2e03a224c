import { readFileSync } from "node:fs";
import { codeOf } from "../start-error.js";

/** A process, so that a later one that gets its number is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the system started it, in a form of the system's own; `null` where that cannot be asked. */
  readonly started: string | null;
}

export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  started: startOf(process.pid) ?? null,
});

/**
 * Whether a process of this machine is still running. When it cannot be told from a later one, the answer is yes.
 * In a container every run has the same few numbers, so that the number alone would often name somebody else.
 */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // the process of another user may not be signalled, but it is there
    if (codeOf(error) === "ESRCH") return false;
  }
  const now = startOf(pid);
  return now === undefined || (now !== ENDED && (started === null || now === started));
}

/** Ended, but not yet taken note of by its parent. */
const ENDED = "ended";

/** Linux says when a process was started, in ticks since the machine was; elsewhere nobody does without a program. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // the name of the program, in parentheses, may have anything in it
    const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /[ZX]/.test(state) ? ENDED : fields[START_TIME];
  } catch {
    return undefined;
  }
}

/** Field 22 of `/proc/<pid>/stat`, counted from the fourth. */
const START_TIME = 18;
