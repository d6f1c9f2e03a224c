import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { textOption } from "../option.js";

const options = {
  to: textOption({
    name: "to",
    value: "address",
    help: "only for this e-mail address or phone (default: for everybody)",
  }),
  ...sandboxOptions,
};

export type CodesOptions = ValuesOf<typeof options>;

const remote = () => import("../remote/commands.js");

const show = defineCommand({
  name: "codes show",
  summary: "shows which codes are handed out",
  usage: ["[options]"],
  options,
  run: async (given) => (await remote()).showCodes(given),
});

const fix = defineCommand({
  name: "codes fix",
  summary: "hands out this code each time: 123456 --to new@example.com",
  usage: ["<code> [options]"],
  words: { least: 1, most: 1 },
  options,
  run: async (given, [code = ""]) => (await remote()).fixCode(given, code),
});

const queue = defineCommand({
  name: "codes queue",
  summary: "hands out these codes next, one each time",
  usage: ["<code>… [options]"],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options,
  run: async (given, codes) => (await remote()).queueCodes(given, codes),
});

const random = defineCommand({
  name: "codes random",
  summary: "hands out a fresh code each time again",
  usage: ["[options]"],
  options,
  run: async (given) => (await remote()).randomCodes(given),
});

export const codesCommand = defineActions(
  {
    name: "codes",
    group: "arrange",
    summary: "fixed codes and queues of codes, for one address or for everybody",
  },
  [show, fix, queue, random],
);
