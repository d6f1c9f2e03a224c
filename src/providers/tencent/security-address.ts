import { type Failure, fail } from "../outcome.js";

/** E-mail and phone of a binding, as the actions take them. */
export interface SecurityAddress {
  readonly Email: string;
  readonly CountryCode: string;
  readonly Phone: string;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 128;
const COUNTRY_CODE = /^\d{1,4}$/;
const PHONE = /^\d{5,15}$/;

export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

/**
 * Refuses what cannot be an address. chosen: only the evidently wrong, because the provider's own tests use the phone
 * 12345678901, which no country has. inferred: plain `InvalidParameter`; its subcodes belong to the activation.
 */
export function refuseAddress({
  Email,
  CountryCode,
  Phone,
}: SecurityAddress): Failure<"InvalidParameter"> | undefined {
  if (!isEmail(Email)) return fail("InvalidParameter", { hint: `"${Email}" is no e-mail address` });
  if (!COUNTRY_CODE.test(CountryCode))
    return fail("InvalidParameter", { hint: `CountryCode takes 1 to 4 digits, no plus sign` });
  if (!PHONE.test(Phone)) return fail("InvalidParameter", { hint: "Phone takes 5 to 15 digits" });
  return undefined;
}

/** What two spellings of one e-mail address have in common. chosen: case does not matter. */
export const emailKey = (email: string): string => email.toLowerCase();

/** The phone as accounts and indexes have it. */
export const phoneKey = ({ countryCode, phone }: { readonly countryCode: string; readonly phone: string }) =>
  `${countryCode} ${phone}`;
