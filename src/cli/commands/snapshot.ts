import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";

const options = sandboxOptions;

export type SnapshotOptions = ValuesOf<typeof options>;

const remote = () => import("../remote/commands.js");

const save = defineCommand({
  name: "snapshot save",
  summary: "writes the whole state of a sandbox into a file",
  usage: ["<file> [options]"],
  words: { least: 1, most: 1 },
  completes: ["file"],
  options,
  run: async (given, [file = ""]) => (await remote()).saveSnapshot(given, file),
});

const load = defineCommand({
  name: "snapshot load",
  summary: "makes a sandbox what the file says, and nothing else",
  usage: ["<file> [options]"],
  words: { least: 1, most: 1 },
  completes: ["file"],
  options,
  run: async (given, [file = ""]) => (await remote()).loadSnapshot(given, file),
});

const list = defineCommand({
  name: "snapshot list",
  summary: "lists the snapshots that the emulator keeps under names",
  usage: ["[options]"],
  options,
  run: async (given) => (await remote()).listSnapshots(given),
});

const take = defineCommand({
  name: "snapshot take",
  summary: "keeps the present state in the emulator, under a name",
  usage: ["<name> [options]"],
  words: { least: 1, most: 1 },
  options,
  run: async (given, [name = ""]) => (await remote()).takeSnapshot(given, name),
});

const restore = defineCommand({
  name: "snapshot restore",
  summary: "goes back to what was kept under a name",
  usage: ["<name> [options]"],
  words: { least: 1, most: 1 },
  options,
  run: async (given, [name = ""]) => (await remote()).restoreSnapshot(given, name),
});

export const snapshotCommand = defineActions(
  {
    name: "snapshot",
    group: "arrange",
    summary: "the whole state of a sandbox, in a file or under a name",
    description: "A file can also be what an emulator starts with: bindbox start --fixtures <file>.",
  },
  [list, save, load, take, restore],
);
