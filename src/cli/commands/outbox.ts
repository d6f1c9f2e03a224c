import { parseDuration } from "../../sandbox/duration.js";
import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { UsageError } from "../given.js";
import { numberOption, type Option, optionalChoiceOption, switchOption, textOption } from "../option.js";

const DEFAULT_WAIT = 60_000;

/** Milliseconds, or `undefined` for not waiting. */
const wait: Option<number | undefined> = {
  name: "wait",
  value: "duration",
  help: "waits for a message that matches, so long at most (default: 60s)",
  looksLikeValue: (word) => parseDuration(word) !== undefined,
  read: (given) => {
    if (given === undefined) return undefined;
    const milliseconds = given.value === "true" ? DEFAULT_WAIT : parseDuration(given.value);
    if (milliseconds !== undefined && milliseconds >= 0) return milliseconds;
    throw new UsageError(`${given.source} must be a duration such as 30s, not "${given.value}"`);
  },
};

const filterOptions = {
  to: textOption({
    name: "to",
    value: "address",
    help: "the e-mail address, or the phone with or without its country code",
  }),
  medium: optionalChoiceOption({ name: "medium", value: "kind", help: "email or sms" }, ["email", "sms"]),
  channel: textOption({
    name: "channel",
    value: "name",
    completes: "channel",
    help: "what it was sent for, such as CHANNEL_BIND_EMAIL",
  }),
  text: textOption({ name: "text", value: "text", help: "what stands in address, subject or text" }),
  since: textOption({ name: "since", value: "moment", help: "sent then or later, by the sandbox's clock" }),
};

const listOptions = {
  ...filterOptions,
  limit: numberOption(
    { name: "limit", value: "number", help: "the most messages to show (default: 100)" },
    { least: 1, most: 1000 },
  ),
  wait,
  take: switchOption({ name: "take", help: "takes one message, so that no other --take gets it" }),
  code: switchOption({
    name: "code",
    help: "prints nothing but the code of the newest message that has one",
  }),
  link: switchOption({
    name: "link",
    help: "prints nothing but the link of the newest message that has one",
  }),
  ...sandboxOptions,
};

const clearOptions = { ...filterOptions, ...sandboxOptions };

export type OutboxListOptions = ValuesOf<typeof listOptions>;
export type OutboxClearOptions = ValuesOf<typeof clearOptions>;
export type OutboxFilterOptions = ValuesOf<typeof filterOptions>;

const list = defineCommand({
  name: "outbox list",
  summary: "shows messages, newest first, and can wait for one",
  usage: ["[options]"],
  description: `CODE=$(bindbox outbox --wait --to new@example.com --code) waits for a code and keeps it in a variable.

--wait takes the newest message that matches; while there is none, it waits for the first one. With --take it takes only
what no other --take has had: the way to use codes in their order.

Exit codes: 0 done; 1 nothing came in time, or no message has a code or a link; 2 a command line that makes no sense, or
no emulator at the address.`,
  options: listOptions,
  check: ({ code, link, take, limit, json }) => {
    if (code && link) throw new UsageError("--code and --link cannot both be the only thing printed");
    if (json && (code || link))
      throw new UsageError("--json prints whole messages: without --code and --link");
    if (take && limit !== undefined) throw new UsageError("--take takes one message: without --limit");
  },
  run: async (given) => {
    const { listOutbox } = await import("../remote/commands.js");
    return listOutbox(given);
  },
});

const clear = defineCommand({
  name: "outbox clear",
  summary: "deletes messages: all, or those that match",
  usage: ["[options]"],
  options: clearOptions,
  run: async (given) => {
    const { clearOutbox } = await import("../remote/commands.js");
    return clearOutbox(given);
  },
});

export const outboxCommand = defineActions(
  {
    name: "outbox",
    group: "observe",
    summary: "the messages that were sent: their codes and links",
    description: `bindbox outbox --wait 30s --to new@example.com --code prints the code as soon as it is there.`,
  },
  [list, clear],
);
