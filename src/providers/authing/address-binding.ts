import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail, ok } from "../outcome.js";
import { isFailure } from "../provider.js";
import type { AddressKind } from "./address-kinds.js";
import type { AuthingErrorName } from "./errors.js";
import type { AuthingOutcome, Services } from "./operation.js";
import { checkPasscode, usePasscode } from "./passcodes.js";
import type { Passcode, User } from "./rows.js";

type Uses = Pick<Services, "clock" | "settings">;

/** An address that somebody says is theirs, with the code that was sent to it. */
export interface AddressClaim<Address> {
  readonly address: Address;
  readonly code: string;
  readonly channels: readonly string[];
}

/**
 * The code that proves a new address, or why it does not. The code is not used up yet.
 * chosen: whether somebody else has the address is told only to who can read its messages.
 */
export async function proveNewAddress<Address>(
  kind: AddressKind<Address>,
  { address, code, channels }: AddressClaim<Address>,
  taken: AuthingErrorName,
  tx: Transaction,
  services: Uses,
): Promise<Passcode | Failure<AuthingErrorName>> {
  if (!kind.isWellFormed(address)) return fail(kind.errors.malformed);
  const passcode = await checkPasscode(tx, { address: kind.destination(address), channels, code }, services);
  if (isFailure(passcode)) return passcode;
  const owner = await kind.findOwner(tx, address);
  return owner ? fail(taken, { hint: `user ${owner.id} has this address` }) : passcode;
}

/** Gives a user without such an address their first one. documented: who has one must update instead. */
export async function bindAddress<Address>(
  kind: AddressKind<Address>,
  address: Address,
  code: string,
  user: User,
  tx: Transaction,
  services: Uses,
): Promise<AuthingOutcome> {
  const { errors, channels } = kind;
  const present = kind.of(user);
  if (present !== null) {
    const { to } = kind.destination(present);
    return fail(errors.alreadyBound, { hint: `the user has ${to}; use ${kind.ticketPurpose}` });
  }
  const claim = { address, code, channels: channels.bind };
  const passcode = await proveNewAddress(kind, claim, errors.taken, tx, services);
  if (isFailure(passcode)) return passcode;

  await usePasscode(tx, passcode, services);
  await tx.users.put({ ...user, ...kind.members(address), updatedAt: services.clock.now() });
  return ok();
}

/**
 * Takes a user's address away. documented: only while another way to log in is left.
 *
 * @param code the one sent to the bound address; may be missing only where the setting `lenientUnbind` lets it
 */
export async function unbindAddress<Address>(
  kind: AddressKind<Address>,
  code: string | undefined,
  user: User,
  tx: Transaction,
  services: Uses,
): Promise<AuthingOutcome> {
  const present = kind.of(user);
  if (present === null) return fail(kind.errors.notBound);
  const claim = { address: kind.destination(present), channels: kind.channels.unbind, code: code ?? "" };
  const passcode = code === undefined ? undefined : await checkPasscode(tx, claim, services);
  if (isFailure(passcode)) return passcode;
  const unbound = { ...user, ...kind.members(null), updatedAt: services.clock.now() };
  if (!hasLoginMethod(unbound, services.settings)) {
    return fail("onlyLoginMethod", { hint: "without this address the user could not log in any more" });
  }

  if (passcode) await usePasscode(tx, passcode, services);
  await tx.users.put(unbound);
  return ok();
}

/** documented: phone, e-mail and social accounts count. chosen: so does a user name with a password, unless a setting says no. */
function hasLoginMethod(user: User, { passwordCountsAsLoginMethod }: Services["settings"]): boolean {
  const byCode = (user.email !== null && user.emailVerified) || (user.phone !== null && user.phoneVerified);
  const byPassword = passwordCountsAsLoginMethod && user.username !== null && user.passwordHash !== null;
  return byCode || byPassword || user.identities.length > 0;
}
