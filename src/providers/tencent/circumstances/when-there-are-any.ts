import type { Transaction } from "../../../sandbox/store.js";
import type * as Judgement from "./judgement.js";

/**
 * What the rules of circumstances say; nothing where no account has any, so that neither a start nor a request pays for
 * rules that most sandboxes never need.
 */
export const whenThereAreAny = async <T>(
  tx: Transaction,
  ask: (judgement: typeof Judgement) => Promise<T>,
): Promise<T | undefined> =>
  (await tx.accountCircumstances.count()) === 0 ? undefined : ask(await import("./judgement.js"));
