import { isoTime } from "./clock.js";
import type { Message } from "./schema.js";

/** A message as the control API and the streams show it. */
export const messageView = ({
  toKey: _toKey,
  nationalKey: _nationalKey,
  sentAt,
  expiresAt,
  takenAt,
  ...message
}: Message) => ({
  ...message,
  sentAt: isoTime(sentAt),
  expiresAt: isoTime(expiresAt),
  takenAt: takenAt === null ? null : isoTime(takenAt),
});
