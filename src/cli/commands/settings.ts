import { defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { readNameValue } from "../name-value.js";

const options = sandboxOptions;

export type SettingsOptions = ValuesOf<typeof options>;

export const settingsCommand = defineCommand({
  name: "settings",
  group: "arrange",
  summary: "shows how the emulated services behave, or changes it",
  usage: ["[options]", "<name>=<value>… [options]"],
  description: `bindbox settings verifyOldEmail=false sendLimit=off

A value is true, false, null, a number, JSON or a text; a list may be cam,tags. Changes hold for the next request, until the sandbox is reset.`,
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  completes: ["setting"],
  options,
  check: (_, words) => {
    for (const word of words) readNameValue(word, "a setting");
  },
  run: async (given, words) => {
    const { settings } = await import("../remote/commands.js");
    return settings(given, words);
  },
});
