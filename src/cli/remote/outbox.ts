import { WaitTimeoutError } from "../../client/bindbox-error.js";
import type { SandboxClient } from "../../client/control-client.js";
import { type Message, OutboxHandle } from "../../client/outbox.js";
import { askFor } from "../../client/wait.js";
import { stopwatch } from "../../sandbox/clock.js";
import type { OutboxClearOptions, OutboxFilterOptions, OutboxListOptions } from "../commands/outbox.js";
import { FAILED, OK } from "../exit-codes.js";
import { sandboxAt } from "./connection.js";
import { messageFacts, messageTable } from "./outbox-text.js";
import { print, printAnswer } from "./print.js";
import { whileWaiting } from "./progress.js";

/** `bindbox outbox`. */
export async function listOutbox(options: OutboxListOptions): Promise<number> {
  const { wait, take, limit, code, link } = options;
  const sandbox = sandboxAt(options);
  const filter = filterOf(options);
  if (!take && wait === undefined && !code && !link) {
    const messages = await new OutboxHandle(sandbox).list({ ...filter, limit });
    printAnswer(messages, options, messageTable);
    return OK;
  }
  const message = await oneMessage(sandbox, options, filter);
  if (code || link) return printMember(message, code ? "code" : "link");
  printAnswer(message, options, messageFacts);
  return OK;
}

/** `bindbox outbox clear`. */
export async function clearOutbox(options: OutboxClearOptions): Promise<number> {
  const deleted = await sandboxAt(options).call("delete-messages", { query: filterOf(options) });
  printAnswer(deleted, options, (messages) => `${counted(messages.length)} deleted`);
  return OK;
}

type Filter = ReturnType<typeof filterOf>;

const filterOf = ({ to, medium, channel, text, since }: OutboxFilterOptions) => ({
  to,
  medium,
  channel,
  text,
  since,
});

/** The message that was asked for; rejects with a `WaitTimeoutError` when there is none. */
async function oneMessage(
  sandbox: SandboxClient,
  options: OutboxListOptions,
  filter: Filter,
): Promise<Message> {
  const { wait = 0, take } = options;
  const outbox = new OutboxHandle(sandbox);
  if (take)
    return whileWaiting(wait, waitingText(filter), async (signal) => {
      const ask = (hold: string) =>
        sandbox.call("take-message", { query: { ...filter, wait: hold }, signal });
      return (await askFor(wait, ask)) ?? nothing(filter, wait);
    });
  const messages = await outbox.list(filter);
  const present = messages.find((message) => fits(message, options));
  if (present) return present;
  return whileWaiting(wait, waitingText(filter), (signal) =>
    nextThatFits(outbox, { ...filter, after: messages[0]?.sequence ?? 0, signal }, options),
  );
}

/** The message of a sign-in may come between, which has no link. */
async function nextThatFits(
  outbox: OutboxHandle,
  { signal, after, ...filter }: Filter & { readonly after: number; readonly signal: AbortSignal },
  options: OutboxListOptions,
): Promise<Message> {
  const { wait = 0 } = options;
  const elapsed = stopwatch();
  let seen = after;
  for (;;) {
    const left = Math.max(0, Math.round(wait - elapsed()));
    if (left === 0) return nothing(filter, wait);
    const message = await outbox
      .waitFor({ ...filter, after: seen, timeout: left, signal })
      .catch((error: unknown) => {
        throw error instanceof WaitTimeoutError ? new WaitTimeoutError(nothingText(filter, wait)) : error;
      });
    if (fits(message, options)) return message;
    seen = message.sequence;
  }
}

const fits = ({ code, link }: Message, wanted: OutboxListOptions): boolean =>
  (!wanted.code || code !== null) && (!wanted.link || link !== null);

function printMember({ code, link, medium, to }: Message, member: "code" | "link"): number {
  const value = member === "code" ? code : link;
  if (value !== null) {
    print(value);
    return OK;
  }
  process.stderr.write(`bindbox: the ${medium} to ${to} has no ${member}\n`);
  return FAILED;
}

function nothing(filter: Filter, wait: number): never {
  throw new WaitTimeoutError(nothingText(filter, wait));
}

const nothingText = (filter: Filter, wait: number): string =>
  `no message${filterText(filter)}${wait === 0 ? "" : ` within ${wait / 1000} s`}; \`bindbox outbox\` lists what there is`;

const waitingText = (filter: Filter): string => `waiting for a message${filterText(filter)}`;

function filterText({ to, ...others }: Filter): string {
  const named = Object.entries(others).filter(([, value]) => value !== undefined);
  const rest = named.map(([name, value]) => `${name} ${value}`).join(", ");
  return `${to === undefined ? "" : ` to ${to}`}${rest === "" ? "" : ` with ${rest}`}`;
}

const counted = (count: number): string => `${count} ${count === 1 ? "message" : "messages"}`;
