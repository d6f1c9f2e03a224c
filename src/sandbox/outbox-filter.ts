import { isBarePhone, means, recipientKey } from "./recipients.js";
import type { Message } from "./schema.js";
import type { Transaction } from "./store.js";

/** Which messages are meant; what is left out matches all. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly medium?: "email" | "sms" | undefined;
  readonly channel?: string | undefined;
  /** Sent at this moment or later, in milliseconds since 1970. */
  readonly since?: number | undefined;
  /** Stands somewhere in address, subject or text, in any case. */
  readonly text?: string | undefined;
  /** The number of a message: only later ones match. */
  readonly after?: number | undefined;
}

export const matches = (
  message: Message,
  { to, medium, channel, since, text, after }: MessageFilter,
): boolean =>
  (to === undefined || means(recipientKey(to), message.toKey)) &&
  (medium === undefined || message.medium === medium) &&
  (channel === undefined || message.channel === channel) &&
  (since === undefined || message.sentAt >= since) &&
  (after === undefined || message.sequence > after) &&
  (text === undefined || contains(message, text.toLowerCase()));

const contains = ({ to, subject, text }: Message, wanted: string): boolean =>
  [to, subject, text].some((part) => part?.toLowerCase().includes(wanted));

/** The messages that match, oldest first. */
export async function findMessages(tx: Transaction, filter: MessageFilter): Promise<Message[]> {
  const candidates = filter.to === undefined ? await tx.messages.all() : await sentTo(tx, filter.to);
  return candidates.filter((message) => matches(message, filter));
}

/** Those of them that nobody has taken yet, oldest first. */
export async function findUntaken(tx: Transaction, filter: MessageFilter): Promise<Message[]> {
  if (filter.to !== undefined)
    return (await findMessages(tx, filter)).filter(({ takenAt }) => takenAt === null);
  const untaken = await tx.messages.list("untaken", "untaken");
  // a message that was put back stands behind later ones
  return untaken.filter((message) => matches(message, filter)).sort(bySequence);
}

async function sentTo(tx: Transaction, to: string): Promise<Message[]> {
  const key = recipientKey(to);
  if (!isBarePhone(key)) return tx.messages.list("to", key);
  const withCode = await tx.messages.list("to", `+${key}`);
  const withoutCode = await tx.messages.list("national", key);
  return withCode.length === 0 ? withoutCode : [...withCode, ...withoutCode].sort(bySequence);
}

const bySequence = (a: Message, b: Message): number => a.sequence - b.sequence;
