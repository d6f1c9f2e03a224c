/** Whether a regular expression that comes from the settings fits a text from its beginning to its end. */
export const matchesWhole = (text: string, pattern: string): boolean => wholePattern(pattern).test(text);

/** Why a text is no regular expression; `undefined` when it is one. */
export function problemOfPattern(pattern: string): string | undefined {
  try {
    // by itself: brackets that do not match could come to match within another expression
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** V8 keeps what it has compiled of the latest expressions, so there is nothing to keep here. */
const wholePattern = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");
