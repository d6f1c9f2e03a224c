import { defineCommand, type ValuesOf } from "../command.js";
import { json } from "../connection-options.js";
import { choiceOption, textOption } from "../option.js";

const options = {
  operation: textOption({
    name: "operation",
    value: "name",
    completes: "operation",
    help: "only what this one can answer: authing.bind-email, bind-email, *-email",
  }),
  language: choiceOption(
    { name: "language", value: "tag", help: "language of the messages, zh-CN or en-US (default: en-US)" },
    ["en-US", "zh-CN"],
    "en-US",
  ),
  json,
};

export type ErrorsOptions = ValuesOf<typeof options>;

export const errorsCommand = defineCommand({
  name: "errors",
  group: "observe",
  summary: "lists the errors that the emulated services document, and where each comes from",
  usage: ["[provider] [options]", "<error> [options]"],
  description: `The catalogue; no emulator has to run for it. The name of an error shows all that is known of it. The names are those
that \`bindbox faults add --error\`, the header \`Prefer: example=\` and the coverage report use.`,
  words: { least: 0, most: 1 },
  completes: [["authing", "tencent"]],
  options,
  run: async (given, [word]) => {
    const { errors } = await import("../errors/errors.js");
    return errors(given, word);
  },
});
