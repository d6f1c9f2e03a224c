import { UsageError } from "./given.js";

/** A word such as `verifyOldEmail=false`. Throws a `UsageError` that says where it stands. */
export function readNameValue(word: string, place: string): readonly [name: string, value: string] {
  const at = word.indexOf("=");
  if (at > 0) return [word.slice(0, at).trim(), word.slice(at + 1)];
  throw new UsageError(`${place} must be name=value, not "${word}"`);
}

/** `true`, `60`, `null`, `{"enabled":true}` as JSON has them; everything else is a text. */
export function readJsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
