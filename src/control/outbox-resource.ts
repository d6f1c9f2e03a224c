import { emptyAnswer, jsonAnswer, streamAnswer } from "../http/messages.js";
import { parseDuration } from "../sandbox/duration.js";
import { messageView } from "../sandbox/message-view.js";
import type { MessageFilter } from "../sandbox/outbox-filter.js";
import { badInput, type FieldError, problem } from "./problem.js";
import type { ControlRequest, SandboxOperation } from "./resource.js";
import { readResumption } from "./resumption.js";

const LONGEST_WAIT = 60_000;
const DEFAULT_LIMIT = 100;

export const listMessages: SandboxOperation = async ({ sandbox, query, waiting }) => {
  const filter = filterOf(query);
  const limit = query["limit"] === undefined ? DEFAULT_LIMIT : Number(query["limit"]);
  const wait = waitOf(query);
  if (typeof wait === "object") return badInput([wait]);
  const { messages, cursor } =
    wait === undefined
      ? await sandbox.outbox.list(filter, limit)
      : await sandbox.outbox.waitFor(filter, limit, wait, waiting());
  const headers = { "bindbox-cursor": String(cursor) };
  if (wait !== undefined && messages.length === 0) return emptyAnswer(headers);
  return jsonAnswer(200, messages.map(messageView), headers);
};

export const takeMessage: SandboxOperation = async ({ sandbox, query, waiting }) => {
  const wait = waitOf(query) ?? 0;
  if (typeof wait === "object") return badInput([wait]);
  const message = await sandbox.outbox.take(filterOf(query), wait, waiting());
  const headers = { "cache-control": "no-store" };
  if (!message) return emptyAnswer(headers);
  return {
    ...jsonAnswer(200, messageView(message), headers),
    // a store that cannot write has told everybody else already
    onUndelivered: () => void sandbox.outbox.putBack(message.id).catch(() => undefined),
  };
};

export const streamMessages: SandboxOperation = async ({ sandbox, query, headers }) => {
  const after = readResumption(headers, query);
  if (typeof after === "object") return badInput([after]);
  const filter = { ...filterOf(query), after };
  return streamAnswer((send, signal) =>
    sandbox.outbox.follow(
      filter,
      (cursor) => send({ id: String(cursor), event: "cursor", data: { cursor } }),
      (message) => send({ id: String(message.sequence), event: "message", data: messageView(message) }),
      signal,
    ),
  );
};

export const deleteMessages: SandboxOperation = async ({ sandbox, query }) =>
  jsonAnswer(200, (await sandbox.outbox.removeAll(filterOf(query))).map(messageView));

export const getMessage: SandboxOperation = async ({ sandbox, parameters: { messageId = "" } }) => {
  const message = await sandbox.outbox.get(messageId);
  return message ? jsonAnswer(200, messageView(message)) : noMessage(messageId);
};

export const deleteMessage: SandboxOperation = async ({ sandbox, parameters: { messageId = "" } }) => {
  const message = await sandbox.outbox.remove(messageId);
  return message ? jsonAnswer(200, messageView(message)) : noMessage(messageId);
};

const noMessage = (id: string) => problem(404, `the outbox has no message "${id}"`);

/** What the parameters may be, the contract has checked. */
function filterOf({ to, medium, channel, since, text, after }: ControlRequest["query"]): MessageFilter {
  return {
    to: to === undefined ? undefined : asPhone(to),
    medium: medium === "email" || medium === "sms" ? medium : undefined,
    channel,
    since: since === undefined ? undefined : Date.parse(since),
    text,
    after: after === undefined ? undefined : Number(after),
  };
}

/** In a query an unescaped plus sign arrives as a blank; nobody writes a phone with a blank in front. */
const asPhone = (to: string): string => to.replace(/^ (?=\d)/, "+");

/** Milliseconds, or what is wrong with them; undefined when nobody wants to wait. */
function waitOf({ wait }: ControlRequest["query"]): number | FieldError | undefined {
  if (wait === undefined) return undefined;
  const milliseconds = parseDuration(wait) ?? Number.NaN;
  return milliseconds <= LONGEST_WAIT
    ? milliseconds
    : { pointer: "query/wait", message: "must be at most 60s" };
}
