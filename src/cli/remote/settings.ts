import { defaultSettings } from "../../sandbox/settings.js";
import type { SettingsOptions } from "../commands/settings.js";
import { OK } from "../exit-codes.js";
import { readJsonOrText, readNameValue } from "../name-value.js";
import { textFacts } from "../text-table.js";
import { sandboxAt } from "./connection.js";
import { printAnswer } from "./print.js";

/**
 * `bindbox settings`: shows all settings, or those that were changed.
 *
 * @param words `name=value`
 */
export async function settings(options: SettingsOptions, words: readonly string[]): Promise<number> {
  const sandbox = sandboxAt(options);
  const patch = readSettings(words);
  const answer =
    words.length === 0
      ? await sandbox.call("get-settings", {})
      : await sandbox.call("patch-settings", { body: patch });
  const shown = Object.entries(answer).filter(([name]) => words.length === 0 || name in patch);
  printAnswer(Object.fromEntries(shown), options, (values, paint) =>
    textFacts(
      Object.entries(values).map(([name, value]) => [name, valueText(value)]),
      paint,
    ),
  );
  return OK;
}

/** What each setting may be, the emulator knows: it says which one does not fit. */
export const readSettings = (words: readonly string[]): object =>
  Object.fromEntries(
    words.map((word) => {
      const [name, value] = readNameValue(word, "a setting");
      return [name, lists.has(name) ? readList(value) : readJsonOrText(value)];
    }),
  );

const lists: ReadonlySet<string> = new Set(
  Object.entries(defaultSettings).flatMap(([name, value]) => (Array.isArray(value) ? [name] : [])),
);

/** `["cam","tags"]`, `cam,tags`, or nothing for an empty list. */
function readList(text: string): unknown {
  const value = readJsonOrText(text);
  if (typeof value === "object") return value;
  return text === "" ? [] : text.split(",").map((each) => each.trim());
}

const valueText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
