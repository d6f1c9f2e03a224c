import { packageVersion } from "../cli/version.js";
import { type Diagnosis, reasonIn } from "./diagnosis.js";
import type { RenderedEntry } from "./rendered-entry.js";

/** Entries as an HTTP archive (HAR 1.2), as browsers' developer tools import it. Members with an underscore are bindbox's own. */
export const httpArchive = (entries: readonly RenderedEntry[]) => ({
  log: archiveHead(entries.map((entry) => archivedEntry(entry))),
});

/** What an archive says of itself; the entries are its last member. */
export const archiveHead = <Entry>(entries: readonly Entry[]) => ({
  version: "1.2",
  creator: { name: "bindbox", version: packageVersion() },
  pages: [],
  entries,
});

/** @param diagnosis says in the comment more than the hint does */
export function archivedEntry(entry: RenderedEntry, diagnosis?: Diagnosis) {
  const { id, sandbox, operation, outcome, code, stage, via, hint, nearMiss, milliseconds } = entry;
  const reason = diagnosis === undefined ? (hint ?? undefined) : reasonIn(diagnosis);
  return {
    startedDateTime: entry.at,
    time: milliseconds,
    request: requestOf(entry),
    response: responseOf(entry),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: reason === undefined ? outcome : `${outcome}: ${reason}`,
    _bindbox: { id, sandbox, operation, outcome, code, stage, via, hint, nearMiss },
  };
}

function requestOf({ method, path, query, request }: RenderedEntry) {
  const { baseUrl, headers, body, bytes } = request;
  const type = headerValue(headers, "content-type") ?? "application/octet-stream";
  return {
    method,
    url: `${baseUrl}${path}${query === "" ? "" : `?${query}`}`,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers,
    queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    ...(body === null ? {} : { postData: { mimeType: type, params: [], text: textOf(body) } }),
    headersSize: -1,
    bodySize: bytes,
  };
}

function responseOf({ answer: { status, reason, headers, body } }: RenderedEntry) {
  const text = body === null ? "" : textOf(body);
  const size = Buffer.byteLength(text);
  return {
    status,
    statusText: reason,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers,
    content: { size, mimeType: headerValue(headers, "content-type") ?? "text/plain", text },
    redirectURL: headerValue(headers, "location") ?? "",
    headersSize: -1,
    bodySize: size,
  };
}

const textOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

const headerValue = (
  headers: readonly { readonly name: string; readonly value: string }[],
  wanted: string,
): string | undefined => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
