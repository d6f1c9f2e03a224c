import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { UsageError } from "../given.js";
import { numberOption, optionalChoiceOption, switchOption, textOption } from "../option.js";
import { verifyOptions } from "../verify-options.js";

const filterOptions = {
  outcome: textOption({
    name: "outcome",
    value: "name",
    completes: "error",
    help: "ok, failed for any error, or the name of an error",
  }),
  operation: textOption({
    name: "operation",
    value: "name",
    completes: "operation",
    help: "calls of this one: authing.bind-email, bind-email",
  }),
  provider: optionalChoiceOption({ name: "provider", value: "name", help: "calls of authing or tencent" }, [
    "authing",
    "tencent",
  ]),
  path: textOption({ name: "path", value: "path", help: "requests to this path, * for any characters" }),
  text: textOption({ name: "text", value: "text", help: "what stands anywhere in request, answer or hint" }),
};

const listOptions = {
  follow: switchOption({ name: "follow", short: "f", help: "goes on with what comes, until Ctrl-C" }),
  limit: numberOption(
    { name: "limit", value: "number", help: "the most requests to show, the latest ones (default: 20)" },
    { least: 1, most: 1_000_000 },
  ),
  ...filterOptions,
  ...sandboxOptions,
};

const clearOptions = { ...filterOptions, ...sandboxOptions };

export type JournalListOptions = ValuesOf<typeof listOptions>;
export type JournalClearOptions = ValuesOf<typeof clearOptions>;
export type JournalFilterOptions = ValuesOf<typeof filterOptions>;

const remote = () => import("../remote/commands.js");

const list = defineCommand({
  name: "journal list",
  summary: "shows the latest requests, and why they were refused",
  usage: ["[-f] [options]"],
  description: `The latest request stands last. -f goes on with each request as it comes, also after the emulator was started anew;
with --json it prints one JSON object a line.`,
  options: listOptions,
  run: async (given) => (await remote()).listJournal(given),
});

const show = defineCommand({
  name: "journal show",
  summary: "shows one request as a whole, with the diagnosis of its refusal",
  usage: ["<id> [options]", "last [options]"],
  description: "`last` is the latest request that was refused.",
  words: { least: 1, most: 1 },
  completes: [["last"]],
  options: sandboxOptions,
  check: (_, [id = ""]) => {
    if (id !== "last" && !/^\d+$/.test(id))
      throw new UsageError(`"${id}" is no number of a request, nor "last"`);
  },
  run: async (given, [id = ""]) => (await remote()).showRequest(given, id),
});

const verify = defineCommand({
  name: "journal verify",
  summary: "checks that requests have come, or that none has: for suites in a shell",
  usage: ["[options]"],
  description: `bindbox journal verify --operation authing.bind-email --outcome ok --input email=a@b.c --times 1
bindbox journal verify --outcome failed --never
bindbox journal verify --verification '{"order":[{"operation":"send-email"},{"operation":"bind-email"}]}'

At least one request has to match unless --times, --at-least, --at-most or --never says otherwise. What does not match is
explained on stderr with the nearest requests; with --json on stdout. Options add to --verification.

Exit codes: 0 verified; 1 not verified; 2 a command line that makes no sense, or no emulator at the address.`,
  options: { ...verifyOptions, ...sandboxOptions },
  check: ({ times, atLeast, atMost, never }) => {
    if (never && (times ?? atLeast ?? atMost) !== undefined)
      throw new UsageError("--never says how often: without --times, --at-least and --at-most");
    if (times !== undefined && (atLeast ?? atMost) !== undefined)
      throw new UsageError("--times says how often: without --at-least and --at-most");
    if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
      throw new UsageError("--at-least must not be more than --at-most");
  },
  run: async (given) => (await remote()).verifyJournal(given),
});

const clear = defineCommand({
  name: "journal clear",
  summary: "forgets requests: all, or those that match",
  usage: ["[options]"],
  options: clearOptions,
  run: async (given) => (await remote()).clearJournal(given),
});

export const journalCommand = defineActions(
  {
    name: "journal",
    group: "observe",
    summary: "the requests that came, live with -f, and why each was refused",
  },
  [list, show, verify, clear],
);
