import type { Transaction } from "../../sandbox/store.js";
import type { Services } from "./operation.js";
import type { AuthingSettings } from "./settings.js";

type Limit = AuthingSettings["loginFailCheck"];

// documented: 50 per 300 s where a limit is enabled and says no more
const DEFAULT_LIMIT = 50;
const DEFAULT_INTERVAL_SECONDS = 300;

/** Whether something has happened as often as the limit allows within its time. */
export async function limitReached(
  tx: Transaction,
  what: string,
  limit: Limit,
  { clock }: Pick<Services, "clock">,
): Promise<boolean> {
  if (!limit.enabled) return false;
  const tally = await tx.attemptTallies.get(what);
  const since = clock.now() - (limit.timeInterval ?? DEFAULT_INTERVAL_SECONDS) * 1000;
  return (tally?.at ?? []).filter((moment) => moment > since).length >= (limit.limit ?? DEFAULT_LIMIT);
}

/** Notes that it has happened; only while the limit is enabled, so that tallies of nobody's interest do not grow. */
export async function countAttempt(
  tx: Transaction,
  what: string,
  limit: Limit,
  { clock }: Pick<Services, "clock">,
): Promise<void> {
  if (!limit.enabled) return;
  const now = clock.now();
  const since = now - (limit.timeInterval ?? DEFAULT_INTERVAL_SECONDS) * 1000;
  const tally = await tx.attemptTallies.get(what);
  await tx.attemptTallies.put({
    id: what,
    at: [...(tally?.at ?? []).filter((moment) => moment > since), now],
  });
}

export const forgetAttempts = (tx: Transaction, what: string): Promise<void> =>
  tx.attemptTallies.remove(what);
