import { forgetDeadRows, isExpired } from "../../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../../sandbox/store.js";
import { SESSION_COOKIE, sessionCookie } from "../cookies.js";
import type { Caller, Services } from "../operation.js";
import type { User } from "../rows.js";

/** The user who has signed in with this browser, while the session lasts. */
export async function sessionUser(
  { cookies }: Pick<Caller, "cookies">,
  tx: Transaction,
  { clock }: Pick<Services, "clock">,
): Promise<User | undefined> {
  const session = await tx.browserSessions.get(cookies[SESSION_COOKIE] ?? "");
  return session && session.expiresAt > clock.now() ? tx.users.get(session.userId) : undefined;
}

/**
 * Starts a session in the place of the one the browser may have.
 *
 * @returns the `Set-Cookie` value
 */
export async function startSession(
  caller: Pick<Caller, "cookies">,
  user: User,
  tx: Transaction,
  { clock, random, settings, tokenTag }: Pick<Services, "clock" | "random" | "settings" | "tokenTag">,
): Promise<string> {
  await endSession(caller, tx);
  const { browserSessionLifetime: lifetime } = settings;
  const id = tokenTag + random.token(37);
  await forgetDeadRows(tx.browserSessions, isExpired(clock.now()));
  await tx.browserSessions.put({ id, userId: user.id, expiresAt: clock.now() + lifetime * 1000 });
  return sessionCookie(id, lifetime);
}

/** @returns the `Set-Cookie` value */
export async function endSession({ cookies }: Pick<Caller, "cookies">, tx: Transaction): Promise<string> {
  await tx.browserSessions.remove(cookies[SESSION_COOKIE] ?? "");
  return sessionCookie("", 0);
}
