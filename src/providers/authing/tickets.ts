import { isoTime } from "../../sandbox/clock.js";
import { forgetDeadRows, isSpent } from "../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../sandbox/store.js";
import type { Services } from "./operation.js";
import type { Ticket, TicketPurpose, User } from "./rows.js";

interface NewTicket {
  readonly purpose: TicketPurpose;
  readonly userId: string;
  readonly email?: string;
  readonly phone?: string;
  readonly phoneCountryCode?: string;
}

const TOKEN_LENGTH = 32;

/** Makes the one-time token that a second step has to show. documented: it lives 60 s. */
export async function createTicket(
  tx: Transaction,
  { email, phone, phoneCountryCode, ...given }: NewTicket,
  { clock, random, settings, tokenTag }: Pick<Services, "clock" | "random" | "settings" | "tokenTag">,
): Promise<Ticket> {
  const lifetime = given.purpose === "verify-email" ? settings.emailCodeLifetime : settings.ticketLifetime;
  const ticket: Ticket = {
    ...given,
    id: tokenTag + random.token(TOKEN_LENGTH),
    email: email ?? null,
    phone: phone ?? null,
    phoneCountryCode: phoneCountryCode ?? null,
    expiresAt: clock.now() + lifetime * 1000,
    usedAt: null,
  };
  await forgetDeadRows(tx.tickets, isSpent(clock.now()));
  await tx.tickets.put(ticket);
  return ticket;
}

/** The ticket behind a token, or why it does not count. Nothing is changed. */
export async function readTicket(
  tx: Transaction,
  token: string,
  purpose: TicketPurpose,
  { clock }: Pick<Services, "clock">,
): Promise<Ticket | { readonly unusable: string }> {
  const ticket = await tx.tickets.get(token);
  if (!ticket) return { unusable: "no such token was handed out" };
  if (ticket.purpose !== purpose) return { unusable: `the token is for ${ticket.purpose}` };
  if (ticket.usedAt !== null) return { unusable: `the token was used at ${isoTime(ticket.usedAt)}` };
  if (ticket.expiresAt <= clock.now())
    return { unusable: `the token expired at ${isoTime(ticket.expiresAt)}` };
  return ticket;
}

/** The same, for a token that only one user may use. */
export async function readTicketOf(
  tx: Transaction,
  user: User,
  token: string,
  purpose: TicketPurpose,
  services: Pick<Services, "clock">,
): Promise<Ticket | { readonly unusable: string }> {
  const ticket = await readTicket(tx, token, purpose, services);
  if ("unusable" in ticket || ticket.userId === user.id) return ticket;
  return { unusable: `the token was handed out to user ${ticket.userId}` };
}

export async function useTicket(
  tx: Transaction,
  ticket: Ticket,
  { clock }: Pick<Services, "clock">,
): Promise<void> {
  await tx.tickets.put({ ...ticket, usedAt: clock.now() });
}
