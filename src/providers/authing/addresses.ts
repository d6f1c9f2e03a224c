/** The country code of a phone that was given without one. documented: mainland China may leave it out. */
export const DEFAULT_COUNTRY_CODE = "+86";

export interface Phone {
  /** National number, without country code. */
  readonly number: string;
  readonly countryCode: string | null;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 254;
const PHONE_NUMBER = /^\d{5,15}$/;
const COUNTRY_CODE = /^\+[1-9]\d{0,3}$/;

/** Whether the text has the form of an e-mail address. chosen: no provider rule is published, so only the evidently wrong is refused. */
export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

/**
 * Whether the text has the form of a phone.
 * chosen: 5 to 15 digits, because the documents' own samples use `123456` and the real service was seen to refuse `123`.
 */
export const isPhone = ({ number, countryCode }: Phone): boolean =>
  PHONE_NUMBER.test(number) && COUNTRY_CODE.test(normaliseCountryCode(countryCode));

/** What two spellings of one e-mail address have in common. documented: case does not matter. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

/** What two spellings of one phone have in common: number and country code. documented: `+86` when absent. */
export const phoneKey = ({ number, countryCode }: Phone): string =>
  `${normaliseCountryCode(countryCode)} ${number.trim()}`;

/** The phone in international form: `+8613800138000`. */
export const internationalPhone = (phone: Phone): string => phoneKey(phone).replace(" ", "");

/** A country code with its plus sign. chosen: `86` and `0086` are read as `+86`. */
export function normaliseCountryCode(countryCode: string | null | undefined): string {
  const trimmed = countryCode?.trim();
  if (!trimmed) return DEFAULT_COUNTRY_CODE;
  if (trimmed.startsWith("+")) return trimmed;
  return `+${trimmed.startsWith("00") ? trimmed.slice(2) : trimmed}`;
}
