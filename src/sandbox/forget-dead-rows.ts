import type { CollectionName, RowOf } from "./schema.js";
import type { Rows } from "./store.js";

/**
 * chosen: how many rows a collection may have before those are forgotten that can change no answer any more. They still
 * tell in the journal why a code or a token does not count, and count again where a clock is set back; who does either has
 * made a few of them, and not a thousand others since.
 */
export const REMEMBERED_ROWS = 1000;

/** More than one, so that a collection comes down to its bound. */
const LOOKED_AT = 8;

/**
 * Forgets a few of the oldest rows of a collection if they are dead. Called with each new row, it keeps the collection from
 * growing with the traffic, and costs the same however many rows there are.
 *
 * @param isDead whether the answers are the same without the row
 */
export async function forgetDeadRows<N extends CollectionName>(
  rows: Rows<N>,
  isDead: (row: RowOf<N>) => boolean | Promise<boolean>,
): Promise<void> {
  if ((await rows.count()) <= REMEMBERED_ROWS) return;
  for (const row of await rows.first(LOOKED_AT)) if (await isDead(row)) await rows.remove(row.id);
}

/** For what counts no more once it was used or has expired. */
export const isSpent =
  (now: number) =>
  ({ usedAt, expiresAt }: { readonly usedAt: number | null; readonly expiresAt: number }): boolean =>
    usedAt !== null || expiresAt <= now;

export const isExpired =
  (now: number) =>
  ({ expiresAt }: { readonly expiresAt: number | null }): boolean =>
    expiresAt !== null && expiresAt <= now;
