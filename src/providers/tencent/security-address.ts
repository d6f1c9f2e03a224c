import { type Failure, fail } from "../outcome.js";
import type { TencentSettings } from "./settings.js";
import { misfit } from "./whole-pattern.js";

/** E-mail and phone of a binding, as the actions take them. */
export interface SecurityAddress {
  readonly Email: string;
  readonly CountryCode: string;
  readonly Phone: string;
}

/** No country code and no phone is longer; what is longer is not even compared with a pattern. */
const LONGEST_NUMBER = 32;

/**
 * Refuses what cannot be an address. chosen: only the evidently wrong, and settings say what that is.
 * inferred: plain `InvalidParameter`; its subcodes belong to the activation.
 */
export function refuseAddress(
  { Email, CountryCode, Phone }: SecurityAddress,
  { bindEmailMaxLength, bindEmailPattern, bindCountryCodePattern, bindPhonePattern }: TencentSettings,
): Failure<"InvalidParameter"> | undefined {
  if (Email.length > bindEmailMaxLength)
    return invalid(
      `Email has ${Email.length} characters; the setting bindEmailMaxLength is ${bindEmailMaxLength}`,
    );
  const ofEmail = misfit(Email, bindEmailPattern);
  if (ofEmail !== undefined)
    return invalid(`Email is "${Email}"; the setting bindEmailPattern is ${bindEmailPattern}${ofEmail}`);
  const ofCode = misfitOfNumber(CountryCode, bindCountryCodePattern);
  if (ofCode !== undefined)
    return invalid(
      `CountryCode does not fit; the setting bindCountryCodePattern is ${bindCountryCodePattern}${ofCode}`,
    );
  const ofPhone = misfitOfNumber(Phone, bindPhonePattern);
  if (ofPhone !== undefined)
    return invalid(`Phone does not fit; the setting bindPhonePattern is ${bindPhonePattern}${ofPhone}`);
  return undefined;
}

const misfitOfNumber = (text: string, pattern: string): string | undefined =>
  text.length <= LONGEST_NUMBER ? misfit(text, pattern) : "";

const invalid = (hint: string): Failure<"InvalidParameter"> => fail("InvalidParameter", { hint });

/** What two spellings of one e-mail address have in common. chosen: case does not matter. */
export const emailKey = (email: string): string => email.toLowerCase();

interface Phone {
  readonly countryCode: string;
  readonly phone: string;
}

/** A country code without the plus sign that settings may allow before it. */
export const digitsOf = (countryCode: string): string => countryCode.replace(/^\+/, "");

/** The phone as accounts and indexes have it. */
export const phoneKey = ({ countryCode, phone }: Phone): string => `${digitsOf(countryCode)} ${phone}`;

/** `+8618600000011` */
export const internationalPhone = ({ countryCode, phone }: Phone): string =>
  `+${digitsOf(countryCode)}${phone}`;
