import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { emulatorOptions, sandboxOptions } from "../connection-options.js";
import { numberOption, switchOption, textOption } from "../option.js";

const env = switchOption({
  name: "env",
  help: "prints shell lines that set the variables which SDK users read",
});

const showOptions = { env, ...sandboxOptions };

const createOptions = {
  fixture: textOption({
    name: "fixture",
    value: "name or file",
    completes: "file",
    help: "what it holds: default, empty, or a file with a fixture or a snapshot (default: default)",
  }),
  seed: textOption({
    name: "seed",
    value: "text",
    help: "the same seed and calls give the same codes and ids",
  }),
  ttl: textOption({ name: "ttl", value: "duration", help: "deletes it when nobody has used it for so long" }),
  at: textOption({ name: "at", value: "moment", help: "what its clock shows first" }),
  freeze: switchOption({ name: "freeze", help: "its clock stands still" }),
  rate: numberOption(
    { name: "rate", value: "number", help: "its clock runs so many times as fast" },
    { least: 0, most: 1_000_000 },
  ),
  settings: textOption({
    name: "settings",
    value: "json",
    help: `settings of its own: '{"verifyOldEmail":false}'`,
  }),
  env,
  ...emulatorOptions,
};

export type SandboxesOptions = ValuesOf<typeof emulatorOptions>;
export type SandboxOptions = ValuesOf<typeof sandboxOptions>;
export type SandboxShowOptions = ValuesOf<typeof showOptions>;
export type SandboxCreateOptions = ValuesOf<typeof createOptions>;

const remote = () => import("../remote/commands.js");

const list = defineCommand({
  name: "sandboxes list",
  summary: "lists the sandboxes of the emulator",
  usage: ["[options]"],
  options: emulatorOptions,
  run: async (given) => (await remote()).listSandboxes(given),
});

const create = defineCommand({
  name: "sandboxes create",
  summary: "makes a sandbox and shows its credentials",
  usage: ["[id] [options]"],
  description: `eval "$(bindbox sandboxes create --env)" makes one for the programs that this shell starts.`,
  words: { least: 0, most: 1 },
  options: createOptions,
  run: async (given, [id]) => (await remote()).createSandbox(given, id),
});

const show = defineCommand({
  name: "sandboxes show",
  summary: "shows the credentials that lead to a sandbox",
  usage: ["[id] [options]"],
  words: { least: 0, most: 1 },
  options: showOptions,
  run: async (given, [id = given.sandbox]) => (await remote()).showSandbox({ ...given, sandbox: id }),
});

const reset = defineCommand({
  name: "sandboxes reset",
  summary: "makes a sandbox what it was at first, and says what was cleared",
  usage: ["[id] [options]"],
  words: { least: 0, most: 1 },
  options: sandboxOptions,
  run: async (given, [id = given.sandbox]) => (await remote()).resetSandbox({ ...given, sandbox: id }),
});

const remove = defineCommand({
  name: "sandboxes delete",
  summary: "deletes sandboxes with all that they hold",
  usage: ["<id>… [options]"],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: emulatorOptions,
  run: async (given, ids) => (await remote()).deleteSandboxes(given, ids),
});

export const sandboxesCommand = defineActions(
  {
    name: "sandboxes",
    group: "arrange",
    summary: "isolated worlds, each with its own credentials, users and clock",
  },
  [list, create, show, reset, remove],
);
