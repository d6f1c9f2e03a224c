import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail, ok } from "../outcome.js";
import { isFailure } from "../provider.js";
import type { AddressKind } from "./address-kinds.js";
import type { AuthingErrorName } from "./errors.js";
import type { AuthingOutcome, Services } from "./operation.js";
import { checkPasscode, usePasscode } from "./passcodes.js";
import type { Passcode, Ticket, User } from "./rows.js";
import { createTicket, readTicketOf, useTicket } from "./tickets.js";

/** The address a user wants, and the one they have, each with the code that was sent to it. */
export interface AddressUpdate<Address> {
  readonly next: Address;
  readonly nextCode: string;
  readonly previous: Address | undefined;
  readonly previousCode: string | undefined;
}

/**
 * Step one of a change: proves the new address, and the old one where the pool asks for it.
 * inferred: the codes are used up here. chosen: an old address or code that need not be given is checked when it is.
 */
export async function verifyUpdate<Address>(
  kind: AddressKind<Address>,
  update: AddressUpdate<Address>,
  user: User,
  tx: Transaction,
  services: Pick<Services, "clock" | "random" | "settings" | "tokenTag">,
): Promise<Ticket | Failure<AuthingErrorName>> {
  const present = kind.of(user);
  const refusal = refuseUpdate(kind, update, present, services.settings);
  if (refusal) return refusal;
  const passcodes = await checkCodes(kind, update, present, tx, services);
  if (isFailure(passcodes)) return passcodes;
  const taken = await refuseTaken(kind, update.next, user, tx);
  if (taken) return taken;

  for (const passcode of passcodes) await usePasscode(tx, passcode, services);
  const settled = kind.ticketMembers(update.next);
  return createTicket(tx, { purpose: kind.ticketPurpose, userId: user.id, ...settled }, services);
}

/** Step two: puts the new address in place. chosen: somebody else may have taken it meanwhile, so that is checked again. */
export async function finishUpdate<Address>(
  kind: AddressKind<Address>,
  token: string,
  user: User,
  tx: Transaction,
  services: Pick<Services, "clock">,
): Promise<AuthingOutcome> {
  const ticket = await readTicketOf(tx, user, token, kind.ticketPurpose, services);
  if ("unusable" in ticket) return fail(kind.errors.ticketInvalid, { hint: ticket.unusable });
  const address = kind.inTicket(ticket);
  if (address === null) return fail(kind.errors.ticketInvalid, { hint: "the token holds no address" });
  const taken = await refuseTaken(kind, address, user, tx);
  if (taken) return taken;

  await useTicket(tx, ticket, services);
  await tx.users.put({ ...user, ...kind.members(address), updatedAt: services.clock.now() });
  return ok({ success: true });
}

/** What is wrong with the addresses, before any code is looked at. */
function refuseUpdate<Address>(
  kind: AddressKind<Address>,
  { next, previous, previousCode }: AddressUpdate<Address>,
  present: Address | null,
  settings: Services["settings"],
): Failure<AuthingErrorName> | undefined {
  const { errors } = kind;
  if (!kind.isWellFormed(next)) return fail(errors.malformed);
  if (present === null) {
    if (settings.updateWithoutBinding === "bind") return undefined;
    return fail(errors.noneToUpdate, { hint: "the setting updateWithoutBinding is refuse" });
  }
  const isPresent = (address: Address): boolean =>
    kind.destination(address).key === kind.destination(present).key;
  if (isPresent(next)) return fail(errors.unchanged);
  if (settings[kind.verifyOld] && (previous === undefined || previousCode === undefined)) {
    return fail(errors.oldRequired, {
      hint: `the setting ${kind.verifyOld} is on: the old address and its code have to be given`,
    });
  }
  if (previous === undefined || isPresent(previous)) return undefined;
  return fail(errors.oldMismatch, { hint: `the user has ${kind.destination(present).to}` });
}

/** Checks every code before it answers, so that each wrong one costs its own address a try. */
async function checkCodes<Address>(
  kind: AddressKind<Address>,
  { next, nextCode, previousCode }: AddressUpdate<Address>,
  present: Address | null,
  tx: Transaction,
  services: Pick<Services, "clock" | "settings">,
): Promise<readonly Passcode[] | Failure<AuthingErrorName>> {
  const { updateNew, updateOld } = kind.channels;
  const claims = [{ address: kind.destination(next), channels: updateNew, code: nextCode }];
  if (present !== null && previousCode !== undefined) {
    claims.push({ address: kind.destination(present), channels: updateOld, code: previousCode });
  }
  const passcodes: Passcode[] = [];
  let failure: Failure<AuthingErrorName> | undefined;
  for (const claim of claims) {
    const passcode = await checkPasscode(tx, claim, services);
    if (isFailure(passcode)) failure ??= passcode;
    else passcodes.push(passcode);
  }
  return failure ?? passcodes;
}

async function refuseTaken<Address>(
  kind: AddressKind<Address>,
  address: Address,
  user: User,
  tx: Transaction,
): Promise<Failure<AuthingErrorName> | undefined> {
  const owner = await kind.findOwner(tx, address);
  if (!owner || owner.id === user.id) return undefined;
  return fail(kind.errors.taken, { hint: `user ${owner.id} has this address` });
}
