import { defineActions, defineCommand } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { faultOptions } from "../fault-options.js";

const remote = () => import("../remote/commands.js");

const list = defineCommand({
  name: "faults list",
  summary: "lists the rules, and how often each has hit",
  usage: ["[options]"],
  options: sandboxOptions,
  run: async (given) => (await remote()).listFaults(given),
});

const add = defineCommand({
  name: "faults add",
  summary: "adds a rule: which calls, what happens, how often",
  usage: ["[options]"],
  description: `bindbox faults add --operation authing.bind-email --error emailTaken --times 1
bindbox faults add --provider tencent --http 503 --nth every:3
bindbox faults add --address new@example.com --delay 2s..5s --drop middle

All that says which calls has to fit; \`bindbox errors --operation <name>\` lists the errors. --rule takes the rule as JSON,
as the control API does; options add to it. Prints the rule's id.`,
  options: { ...faultOptions, ...sandboxOptions },
  run: async (given) => (await remote()).addFault(given),
});

const remove = defineCommand({
  name: "faults remove",
  summary: "removes rules",
  usage: ["<id>… [options]"],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: sandboxOptions,
  run: async (given, ids) => (await remote()).removeFaults(given, ids),
});

const clear = defineCommand({
  name: "faults clear",
  summary: "removes all rules",
  usage: ["[options]"],
  options: sandboxOptions,
  run: async (given) => (await remote()).clearFaults(given),
});

export const faultsCommand = defineActions(
  {
    name: "faults",
    group: "arrange",
    summary: "rules that make calls go wrong: errors, delays, dropped connections",
  },
  [list, add, remove, clear],
);
