/** What two spellings of a recipient have in common: case and outer blanks do not matter, nor do blanks and hyphens in a phone. */
export function recipientKey(recipient: string): string {
  const key = recipient.trim().toLowerCase();
  return PHONE_AS_WRITTEN.test(key) ? key.replaceAll(/[\s().-]/g, "").replace(/^00/, "+") : key;
}

const PHONE_AS_WRITTEN = /^\+?[\d\s().-]+$/;

/** Whether something can be sent there: an e-mail address, or a phone with or without its country code. */
export const isRecipient = (key: string): boolean =>
  /^[^\s@]+@[^\s@]+$/.test(key) || /^\+?\d{3,19}$/.test(key);

/** What is only digits is a phone without its country code, or without the plus sign before it. */
export const isBarePhone = (key: string): boolean => /^\d+$/.test(key);

/** The country codes of ITU-T E.164: none is the beginning of another, so a number has one reading. */
const INTERNATIONAL =
  /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?<national>\d+)$/;

/** An international phone without its country code; `null` for anything else. */
export const nationalNumber = (to: string): string | null =>
  INTERNATIONAL.exec(to)?.groups?.["national"] ?? null;

/** Whether a spelling means this address (an e-mail, or a phone in international form). Both are keys. */
export const means = (spelling: string, address: string): boolean =>
  spelling === address ||
  (isBarePhone(spelling) && (address === `+${spelling}` || nationalNumber(address) === spelling));

/** The spellings under which an address may be known, the most exact one first. All are keys. */
export function spellingsOf(address: string): readonly string[] {
  const national = nationalNumber(address);
  return national === null ? [address] : [address, address.slice(1), national];
}

/** Whether two spellings may mean one address. Both are keys. */
export const mayBeOne = (one: string, other: string): boolean =>
  means(one, withPlus(other)) || means(other, withPlus(one));

const withPlus = (key: string): string => (isBarePhone(key) ? `+${key}` : key);
