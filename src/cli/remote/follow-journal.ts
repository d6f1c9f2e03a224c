import { setTimeout as delay } from "node:timers/promises";
import { BindboxError, WaitTimeoutError } from "../../client/bindbox-error.js";
import type { JournalEntry, JournalHandle, JournalWait } from "../../client/journal.js";
import { OK } from "../exit-codes.js";
import { untilSignal } from "../signals.js";

/** How long one question is held, and how long it takes until a lost emulator is asked for again. In milliseconds. */
const HOLD = 5000;
const PAUSE = 1000;

interface Following {
  readonly journal: JournalHandle;
  readonly filter: Omit<JournalWait, "after" | "timeout" | "signal">;
  readonly show: (entry: JournalEntry) => void;
  /** The number of the latest request that was shown. */
  readonly seen: number;
  /** What the emulator is called in messages. */
  readonly name: string;
}

/**
 * Shows each request as it comes, until a signal. It asks for what came after the one that was shown last: so nothing is
 * lost between two answers, and an emulator that went away and came back is found again.
 */
export async function followJournal({ name, ...following }: Following): Promise<number> {
  const stop = new AbortController();
  void untilSignal().then(() => stop.abort());
  const { signal } = stop;
  let after = following.seen;
  let lost = false;
  while (!signal.aborted) {
    try {
      after = await showNext({ ...following, seen: after }, signal);
      lost = false;
    } catch (error) {
      if (signal.aborted) break;
      if (!(error instanceof BindboxError) || error.status !== undefined) throw error;
      if (!lost)
        process.stderr.write(`bindbox: ${name} does not answer any more; waiting for it to come back\n`);
      lost = true;
      // an emulator that was started anew counts from 1 again
      after = 0;
      await delay(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }
  return OK;
}

/** @returns the number of the latest request that was shown */
async function showNext(
  { journal, filter, show, seen }: Omit<Following, "name">,
  signal: AbortSignal,
): Promise<number> {
  try {
    await journal.waitFor({ ...filter, after: seen, timeout: HOLD, signal });
  } catch (error) {
    if (!(error instanceof WaitTimeoutError)) throw error;
    const [latest] = await journal.list({ limit: 1 });
    // after a reset the requests count from 1 again
    return Math.min(seen, latest?.id ?? 0);
  }
  const entries = await journal.list({ ...filter, after: seen, sort: "oldest" });
  for (const entry of entries) show(entry);
  return entries.at(-1)?.id ?? seen;
}
