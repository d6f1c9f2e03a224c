import { jsonAnswer } from "../http/messages.js";
import { isoTime } from "../sandbox/clock.js";
import { parseDuration } from "../sandbox/duration.js";
import type { MessageFilter } from "../sandbox/outbox.js";
import type { Message } from "../sandbox/schema.js";
import { badInput } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

const LONGEST_WAIT = 60_000;
const DEFAULT_LIMIT = 100;

export const listMessages: SandboxOperation = async ({ sandbox, query, waiting }) => {
  const { to, channel, wait, limit } = query;
  const filter: MessageFilter = { to: asPhone(to), medium: mediumOf(query["medium"]), channel };
  const most = limit === undefined ? DEFAULT_LIMIT : Number(limit);
  if (wait === undefined) return jsonAnswer(200, (await sandbox.outbox.list(filter, most)).map(shown));
  const milliseconds = parseDuration(wait) ?? Number.NaN;
  if (!(milliseconds <= LONGEST_WAIT))
    return badInput([{ pointer: "query/wait", message: "must be at most 60s" }]);
  return jsonAnswer(200, (await sandbox.outbox.waitFor(filter, most, milliseconds, waiting())).map(shown));
};

/** In a query an unescaped plus sign arrives as a blank; nobody writes a phone with a blank in front. */
const asPhone = (to: string | undefined): string | undefined => to?.replace(/^ (?=\d)/, "+");

const mediumOf = (medium: string | undefined): "email" | "sms" | undefined =>
  medium === "email" || medium === "sms" ? medium : undefined;

const shown = ({ toKey: _toKey, nationalKey: _nationalKey, sentAt, expiresAt, ...message }: Message) => ({
  ...message,
  sentAt: isoTime(sentAt),
  expiresAt: isoTime(expiresAt),
});
