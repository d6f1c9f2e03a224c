import { defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { textOption } from "../option.js";

const options = {
  email: textOption({
    name: "email",
    value: "address",
    help: "the address to confirm (default: the one that the link was sent to)",
  }),
  code: textOption({
    name: "code",
    value: "code",
    help: "the code that the phone got (default: a new one is sent, and read from the outbox)",
  }),
  password: textOption({ name: "password", value: "text", help: "the password to set (default: Passw0rd!)" }),
  ...sandboxOptions,
};

export type ActivateOptions = ValuesOf<typeof options>;

export const activateCommand = defineCommand({
  name: "activate",
  group: "arrange",
  summary: "does what a Tencent Cloud member does behind the mailed link",
  usage: ["[link] [options]"],
  description: `bindbox activate "$(bindbox outbox --wait --to new@example.com --link)" --password 'Secret-2030'

Without a link it takes the newest one in the outbox. The last part of a link is enough.`,
  words: { least: 0, most: 1 },
  options,
  run: async (given, [link]) => {
    const { activate } = await import("../remote/commands.js");
    return activate(given, link);
  },
});
