// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** A text as it may stand in one line of a terminal: what a request brought must neither break the line nor steer the terminal. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s*\r?\n\s*/g, " ")
    .replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
