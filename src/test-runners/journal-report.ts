import type { JournalEntry } from "../client/journal.js";
import type { SandboxHandle } from "../client/sandbox.js";

/** The most requests that a report shows; the latest of a test say most. */
const MOST_REQUESTS = 50;

/**
 * What a failed test's report ends with: each request of its sandbox, what came of it, and why.
 * Never fails: what hinders it stands in its place.
 */
export async function journalReport(box: SandboxHandle): Promise<string> {
  try {
    return reportOf(box, await box.journal.list({ limit: MOST_REQUESTS }));
  } catch (error) {
    return `bindbox: the journal of the sandbox ${box.id} could not be read: ${error}`;
  }
}

/** @param newestFirst as the journal lists them */
export function reportOf(
  box: Pick<SandboxHandle, "id" | "authing" | "tencent">,
  newestFirst: readonly JournalEntry[],
): string {
  if (newestFirst.length === 0) return nothingCame(box);
  const entries = newestFirst.toReversed();
  const skipped = (entries[0]?.id ?? 1) - 1;
  const earlier = skipped > 0 ? `, after ${skipped} earlier ones` : "";
  const head = `bindbox: the journal of the sandbox ${box.id}, ${counted(entries.length)}${earlier}:`;
  const width = Math.max(...entries.map((entry) => requestOf(entry).length));
  return [head, ...entries.flatMap((entry) => linesOf(entry, width))].join("\n");
}

const nothingCame = ({ id, authing, tencent }: Pick<SandboxHandle, "id" | "authing" | "tencent">): string =>
  `bindbox: no request has reached the sandbox ${id}; ` +
  `its app is ${authing.appId} at ${authing.appHost}, its SecretId ${tencent.secretId}`;

const counted = (count: number): string => (count === 1 ? "1 request" : `${count} requests`);

const requestOf = ({ method, path, operation }: JournalEntry): string =>
  // all actions of Tencent Cloud have the same path
  path === "/" && operation !== null ? operation : `${method} ${path}`;

function linesOf(entry: JournalEntry, width: number): string[] {
  const { id, outcome, code, answer, via } = entry;
  const number = `#${id}`.padStart(5);
  const made = via === "flow" ? "" : `, by ${via}`;
  const what = outcome === "ok" ? "ok" : `${outcome}${code === null || code === outcome ? "" : ` (${code})`}`;
  return [
    `${number} ${requestOf(entry).padEnd(width)}  ${answer.status} ${what}${made}`,
    ...reasonsOf(entry).map((reason) => `      ${reason}`),
  ];
}

/** Why the request was refused, and what of it nobody has looked at. */
function reasonsOf({ outcome, stage, hint, violations, unreadFields }: JournalEntry): string[] {
  if (outcome === "ok") return [];
  const unread = unreadFields.map(({ pointer, suggestion }) =>
    suggestion === null ? pointer : `${pointer} (${suggestion}?)`,
  );
  return [
    `refused at the stage ${stage}${hint === null ? "" : `: ${oneLine(hint)}`}`,
    ...violations.map(({ pointer, message }) => `${pointer} ${oneLine(message)}`),
    ...(unread.length === 0 ? [] : [`nobody reads ${unread.join(", ")}`]),
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");
