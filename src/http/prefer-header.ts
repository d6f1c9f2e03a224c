/**
 * Reads a `Prefer` header (RFC 7240): `example=emailTaken; x=y, code="401", respond-async`.
 *
 * @returns each preference's value by its name in small letters, empty where it has none; of a repeated one the first counts
 */
export function readPreferences(header: string): ReadonlyMap<string, string> {
  const preferences = new Map<string, string>();
  for (const element of splitUnquoted(header, ",")) {
    // what follows a semicolon says more about the preference, and nothing that is known here
    const [preference = ""] = splitUnquoted(element, ";");
    const mark = preference.indexOf("=");
    const name = (mark < 0 ? preference : preference.slice(0, mark)).trim().toLowerCase();
    if (name === "" || preferences.has(name)) continue;
    preferences.set(name, mark < 0 ? "" : unquoted(preference.slice(mark + 1).trim()));
  }
  return preferences;
}

/** A preference as it goes into a header: the value is quoted where it is no token. */
export const writePreference = (name: string, value: string): string =>
  `${name}=${TOKEN.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`}`;

const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;

const unquoted = (value: string): string =>
  /^".*"$/s.test(value) && value.length > 1 ? value.slice(1, -1).replace(/\\(.)/gs, "$1") : value;

function splitUnquoted(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (letter === "\\" && quoted) at += 1;
    else if (letter === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
