import type { Transaction } from "../../sandbox/store.js";
import { emailKey, isEmail, isPhone, normaliseCountryCode, type Phone, phoneKey } from "./addresses.js";
import type { AuthingErrorName } from "./errors.js";
import { emailAddress, type PasscodeAddress, phoneAddress } from "./passcodes.js";
import type { Ticket, User } from "./rows.js";

/** What e-mails and phones differ in, for everything that treats them alike. */
export interface AddressKind<Address> {
  readonly ticketPurpose: "update-email" | "update-phone";
  /** The setting that asks for a code of the present address before a change. */
  readonly verifyOld: "verifyOldEmail" | "verifyOldPhone";
  readonly channels: AddressChannels;
  readonly errors: AddressErrors;
  isWellFormed(address: Address): boolean;
  /** Where its passcodes go; addresses with the same key are the same. */
  destination(address: Address): PasscodeAddress;
  of(user: User): Address | null;
  findOwner(tx: Transaction, address: Address): Promise<User | undefined>;
  /** What a user with this address, verified, has; for `null`, a user without one. */
  members(address: Address | null): Partial<User>;
  ticketMembers(address: Address): Partial<Record<"email" | "phone" | "phoneCountryCode", string>>;
  inTicket(ticket: Ticket): Address | null;
}

/** Which channels a code may have been sent for. */
interface AddressChannels {
  readonly register: readonly string[];
  readonly complete: readonly string[];
  readonly bind: readonly string[];
  readonly unbind: readonly string[];
  readonly updateNew: readonly string[];
  readonly updateOld: readonly string[];
}

type AddressErrors = Readonly<
  Record<
    | "malformed"
    | "taken"
    | "alreadyBound"
    | "notBound"
    | "oldRequired"
    | "oldMismatch"
    | "unchanged"
    | "noneToUpdate"
    | "ticketInvalid",
    AuthingErrorName
  >
>;

/** E-mail addresses. observed: codes of the update channel and, in older tests, of the binding channels change one. */
export const emails: AddressKind<string> = {
  ticketPurpose: "update-email",
  verifyOld: "verifyOldEmail",
  channels: {
    register: ["CHANNEL_REGISTER"],
    complete: ["CHANNEL_COMPLETE_EMAIL"],
    bind: ["CHANNEL_BIND_EMAIL"],
    unbind: ["CHANNEL_UNBIND_EMAIL"],
    updateNew: ["CHANNEL_UPDATE_EMAIL", "CHANNEL_BIND_EMAIL"],
    updateOld: ["CHANNEL_UPDATE_EMAIL", "CHANNEL_UNBIND_EMAIL"],
  },
  errors: {
    malformed: "emailMalformed",
    taken: "emailTaken",
    alreadyBound: "emailAlreadyBound",
    notBound: "emailNotBound",
    oldRequired: "oldEmailRequired",
    oldMismatch: "oldEmailMismatch",
    unchanged: "emailUnchanged",
    noneToUpdate: "noEmailToUpdate",
    ticketInvalid: "updateEmailTokenInvalid",
  },
  isWellFormed: isEmail,
  destination: emailAddress,
  of: ({ email }) => email,
  findOwner: (tx, email) => tx.users.find("email", emailKey(email)),
  members: (email) => ({ email, emailVerified: email !== null }),
  ticketMembers: (email) => ({ email }),
  inTicket: ({ email }) => email,
};

/** Phones. observed: there is no channel for changing one, so the codes of both binding channels do. */
export const phones: AddressKind<Phone> = {
  ticketPurpose: "update-phone",
  verifyOld: "verifyOldPhone",
  channels: {
    register: ["CHANNEL_REGISTER"],
    complete: ["CHANNEL_COMPLETE_PHONE"],
    bind: ["CHANNEL_BIND_PHONE"],
    unbind: ["CHANNEL_UNBIND_PHONE"],
    updateNew: ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE"],
    updateOld: ["CHANNEL_UNBIND_PHONE", "CHANNEL_BIND_PHONE"],
  },
  errors: {
    malformed: "phoneMalformed",
    taken: "phoneTaken",
    alreadyBound: "phoneAlreadyBound",
    notBound: "phoneNotBound",
    oldRequired: "oldPhoneRequired",
    oldMismatch: "oldPhoneMismatch",
    unchanged: "phoneUnchanged",
    noneToUpdate: "noPhoneToUpdate",
    ticketInvalid: "updatePhoneTokenInvalid",
  },
  isWellFormed: isPhone,
  destination: phoneAddress,
  of: phoneIn,
  findOwner: (tx, phone) => tx.users.find("phone", phoneKey(phone)),
  members: (phone) => ({
    phone: phone?.number ?? null,
    phoneCountryCode: phone && normaliseCountryCode(phone.countryCode),
    phoneVerified: phone !== null,
  }),
  ticketMembers: ({ number, countryCode }) => ({
    phone: number,
    phoneCountryCode: normaliseCountryCode(countryCode),
  }),
  inTicket: phoneIn,
};

function phoneIn({ phone, phoneCountryCode }: Pick<User, "phone" | "phoneCountryCode">): Phone | null {
  return phone === null ? null : { number: phone, countryCode: phoneCountryCode };
}
