import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { type AddressKind, emails, phones } from "../address-kinds.js";
import type { AuthingErrorName } from "../errors.js";
import type { Operation, Services } from "../operation.js";
import { checkPasscode, usePasscode } from "../passcodes.js";
import type { Ticket } from "../rows.js";
import { createTicket } from "../tickets.js";

const CHANNELS = ["CHANNEL_RESET_PASSWORD"];

type Uses = Pick<Services, "clock" | "random" | "settings" | "tokenTag">;

/** Step one of resetting a password. Nobody has to be logged in: the code proves whose account it is. */
export const verifyResetPasswordRequest: Operation<
  "verify-reset-password-request",
  "clock" | "random" | "settings" | "tokenTag"
> = async ({ verifyMethod, emailPassCodePayload, phonePassCodePayload }, _caller, tx, services) => {
  const ticket =
    verifyMethod === "EMAIL_PASSCODE"
      ? await verifyByEmail(emailPassCodePayload ?? {}, tx, services)
      : await verifyByPhone(phonePassCodePayload ?? {}, tx, services);
  if (isFailure(ticket)) return ticket;
  return ok({ passwordResetToken: ticket.id, tokenExpiresIn: services.settings.ticketLifetime });
};

type Verification = Promise<Ticket | Failure<AuthingErrorName>>;

/** documented: the schema lets the e-mail out. chosen: it is asked for, because without it nobody is meant. */
async function verifyByEmail(
  { email, passCode = "" }: { readonly email?: string; readonly passCode?: string },
  tx: Transaction,
  services: Uses,
): Verification {
  if (email !== undefined) return verifyByCode(emails, email, passCode, tx, services);
  return fail("parametersInvalid", { details: { detail: "emailPassCodePayload.email should not be empty" } });
}

interface PhonePayload {
  readonly phoneNumber?: string;
  readonly phoneCountryCode?: string | null;
  readonly passCode?: string;
}

const verifyByPhone = (
  { phoneNumber: number = "", phoneCountryCode: countryCode = null, passCode = "" }: PhonePayload,
  tx: Transaction,
  services: Uses,
): Verification => verifyByCode(phones, { number, countryCode }, passCode, tx, services);

async function verifyByCode<Address>(
  kind: AddressKind<Address>,
  address: Address,
  code: string,
  tx: Transaction,
  services: Uses,
): Verification {
  const claim = { address: kind.destination(address), channels: CHANNELS, code };
  const passcode = await checkPasscode(tx, claim, services);
  if (isFailure(passcode)) return passcode;
  const user = await kind.findOwner(tx, address);
  if (!user) return fail("userNotFound", { hint: `nobody has ${claim.address.to}` });

  await usePasscode(tx, passcode, services);
  return createTicket(tx, { purpose: "reset-password", userId: user.id }, services);
}
