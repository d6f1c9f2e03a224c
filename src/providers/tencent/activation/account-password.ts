const LETTER = /[A-Za-z]/;
const DIGIT = /[0-9]/;
const SPECIAL = /[^A-Za-z0-9\s]/;
const BLANK = /\s/;

/** documented: 8 to 20 characters with a letter, a digit and a special character, and no blanks. */
export function isAccountPassword(password: string): boolean {
  const { length } = [...password];
  const complete = [LETTER, DIGIT, SPECIAL].every((kind) => kind.test(password));
  return length >= 8 && length <= 20 && complete && !BLANK.test(password);
}
