import type { Message } from "../../client/outbox.js";
import type { Paint } from "../paint.js";
import { textFacts, textTable } from "../text-table.js";

const HEADS = ["SENT", "MEDIUM", "TO", "CHANNEL", "CODE OR LINK"];
const LAST = HEADS.length - 1;

/** Messages as a table. */
export function messageTable(messages: readonly Message[], paint: Paint): string {
  if (messages.length === 0) return "no messages";
  const rows = messages.map(({ sentAt, medium, to, channel, code, link }) => [
    sentAt,
    medium,
    to,
    channel,
    code ?? link ?? "",
  ]);
  return textTable(HEADS, rows, paint, (cell, column) =>
    column === 0 ? paint.dim(cell) : column === LAST ? paint.bold(cell) : cell,
  );
}

/** One message as a whole. */
export function messageFacts(message: Message, paint: Paint): string {
  const { to, medium, channel, subject, code, link, sentAt, expiresAt, text } = message;
  const facts: [string, string | null][] = [
    ["to", `${to} (${medium})`],
    ["channel", channel],
    ["subject", subject],
    ["code", code],
    ["link", link],
    ["sent", sentAt],
    ["expires", expiresAt],
    ["text", text],
  ];
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return textFacts(known, paint);
}
