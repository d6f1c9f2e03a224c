import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { passwordMatches } from "../../password-hash.js";
import { isFailure } from "../../provider.js";
import { type AddressKind, emails, phones } from "../address-kinds.js";
import { readPassword } from "../encrypted-password.js";
import type { AuthingErrorName } from "../errors.js";
import type { InputOf, Services, UserOperation } from "../operation.js";
import { checkPasscode, usePasscode } from "../passcodes.js";
import type { Passcode, User } from "../rows.js";
import { createTicket } from "../tickets.js";

type Input = InputOf<"verify-delete-account-request">;
type Uses = Pick<Services, "clock" | "settings">;
/** The code to use up; none when a password has proved it. */
type Proof = { readonly passcode?: Passcode } | Failure<AuthingErrorName>;

const CHANNELS = ["CHANNEL_DELETE_ACCOUNT"];

/** Step one of deleting the own account. documented: the token lives 60 s. */
export const verifyDeleteAccountRequest: UserOperation<
  "verify-delete-account-request",
  "clock" | "random" | "settings" | "tokenTag"
> = async (input, { user }, tx, services) => {
  const proof = await prove(input, user, tx, services);
  if (isFailure(proof)) return proof;

  if (proof.passcode) await usePasscode(tx, proof.passcode, services);
  const ticket = await createTicket(tx, { purpose: "delete-account", userId: user.id }, services);
  return ok({ deleteAccountToken: ticket.id, tokenExpiresIn: services.settings.ticketLifetime });
};

function prove(input: Input, user: User, tx: Transaction, services: Uses): Promise<Proof> {
  switch (input.verifyMethod) {
    case "PASSWORD":
      return proveByPassword(input.passwordPayload, user);
    case "EMAIL_PASSCODE": {
      const { email, passCode = "" } = input.emailPassCodePayload ?? {};
      return proveByCode(emails, email, passCode, user, tx, services);
    }
    case "PHONE_PASSCODE": {
      const {
        phoneNumber: number = "",
        phoneCountryCode: countryCode = null,
        passCode = "",
      } = input.phonePassCodePayload ?? {};
      return proveByCode(phones, { number, countryCode }, passCode, user, tx, services);
    }
  }
}

/** documented: only for users who have neither phone nor e-mail. */
async function proveByPassword(
  { password: sent = "", passwordEncryptType }: Partial<NonNullable<Input["passwordPayload"]>> = {},
  { email, phone, passwordHash }: User,
): Promise<Proof> {
  if (email !== null || phone !== null) {
    const detail = "verifyMethod must be one of the following values: PHONE_PASSCODE, EMAIL_PASSCODE";
    return fail("parametersInvalid", {
      details: { detail },
      hint: "PASSWORD is for users who have neither phone nor e-mail",
    });
  }
  const password = await readPassword(sent, passwordEncryptType);
  if (password === undefined) return fail("passwordUndecryptable");
  return passwordHash !== null && passwordMatches(password, passwordHash) ? {} : fail("passwordWrong");
}

/** @param given has to be the user's own address; the own one unless given */
async function proveByCode<Address>(
  kind: AddressKind<Address>,
  given: Address | undefined,
  code: string,
  user: User,
  tx: Transaction,
  services: Uses,
): Promise<Proof> {
  const own = kind.of(user);
  if (own === null) return fail(kind.errors.notBound);
  const address = kind.destination(own);
  if (given !== undefined && kind.destination(given).key !== address.key) {
    const detail = "the address must be the one of the user";
    return fail("parametersInvalid", { details: { detail }, hint: `the user has ${address.to}` });
  }
  const passcode = await checkPasscode(tx, { address, channels: CHANNELS, code }, services);
  return isFailure(passcode) ? passcode : { passcode };
}
