import { STATUS_CODES } from "node:http";
import type { JournalEntry } from "../../observe/journal.js";
import { isoTime } from "../../sandbox/clock.js";

/** A request as one line of JSON. */
export const journalLine = (entry: JournalEntry): string =>
  `${JSON.stringify({ ...entry, at: isoTime(entry.at) })}\n`;

/** An HTTP archive (HAR 1.2) in three parts, since it is written as requests come. */
export const archiveStart = (): string =>
  `{"log":{"version":"1.2","creator":{"name":"bindbox","version":"1"},"pages":[],"entries":[`;

export const archiveEnd = (): string => "\n]}}\n";

/** Without headers and bodies, which the journal's line does not have. Members with an underscore are bindbox's own. */
export function archiveEntry(entry: JournalEntry): string {
  const { id, at, sandbox, provider, operation, method, path, outcome, stage, via, status, hint } = entry;
  return JSON.stringify({
    startedDateTime: isoTime(at),
    time: entry.milliseconds,
    request: {
      method,
      url: `http://bindbox${path}`,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status,
      statusText: STATUS_CODES[status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [],
      content: { size: 0, mimeType: "application/json" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: entry.milliseconds, receive: 0 },
    comment: hint === undefined ? outcome : `${outcome}: ${hint}`,
    _bindbox: { id, sandbox, provider, operation, outcome, stage, via },
  });
}
