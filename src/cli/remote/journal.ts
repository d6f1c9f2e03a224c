import type { SandboxClient } from "../../client/control-client.js";
import { type JournalEntry, JournalHandle } from "../../client/journal.js";
import type { JournalClearOptions, JournalFilterOptions, JournalListOptions } from "../commands/journal.js";
import type { SandboxOptions } from "../commands/sandboxes.js";
import { FAILED, OK } from "../exit-codes.js";
import { paintFor } from "../paint.js";
import { sandboxAt } from "./connection.js";
import { followJournal } from "./follow-journal.js";
import { diagnosisText, entryLines, wholeEntry } from "./journal-text.js";
import { print, printAnswer } from "./print.js";

const DEFAULT_LIMIT = 20;

/** `bindbox journal`. */
export async function listJournal(options: JournalListOptions): Promise<number> {
  const { follow, json, limit = DEFAULT_LIMIT } = options;
  const journal = new JournalHandle(sandboxAt(options));
  const filter = filterOf(options);
  const entries = (await journal.list({ ...filter, limit })).toReversed();
  const paint = paintFor(process.stdout, process.env);
  const show = (entry: JournalEntry): void => print(json ? JSON.stringify(entry) : entryLines(entry, paint));
  if (!follow) {
    printAnswer(entries, options, () =>
      entries.length === 0 ? "no requests" : entries.map((entry) => entryLines(entry, paint)).join("\n"),
    );
    return OK;
  }
  for (const entry of entries) show(entry);
  return followJournal({ journal, filter, show, seen: entries.at(-1)?.id ?? 0, name: options.url });
}

/** `bindbox journal show`: `last` is the latest one that was refused. */
export async function showRequest(options: SandboxOptions, id: string): Promise<number> {
  const sandbox = sandboxAt(options);
  const entryId = id === "last" ? await lastRefusal(sandbox) : Number(id);
  if (entryId === undefined) {
    process.stderr.write("bindbox: no request was refused\n");
    return FAILED;
  }
  const path = { entryId };
  const entry = await sandbox.call("get-request", { path });
  const diagnosis = entry.outcome === "ok" ? null : await sandbox.call("diagnose-request", { path });
  printAnswer({ entry, diagnosis }, options, (_, paint) =>
    [wholeEntry(entry, paint), ...(diagnosis === null ? [] : [diagnosisText(diagnosis, paint)])].join("\n\n"),
  );
  return OK;
}

export async function clearJournal(options: JournalClearOptions): Promise<number> {
  const answer = await sandboxAt(options).call("delete-requests", { query: filterOf(options) });
  printAnswer(
    answer,
    options,
    ({ deleted }) => `${deleted} ${deleted === 1 ? "request" : "requests"} forgotten`,
  );
  return OK;
}

export async function lastRefusal(sandbox: SandboxClient): Promise<number | undefined> {
  const [entry] = await new JournalHandle(sandbox).list({ outcome: "failed", limit: 1 });
  return entry?.id;
}

const filterOf = ({ outcome, operation, provider, path, text }: JournalFilterOptions) => ({
  outcome,
  operation,
  provider,
  path,
  text,
});
