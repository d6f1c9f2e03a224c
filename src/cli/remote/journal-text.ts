import type { Diagnosis, JournalEntry } from "../../client/journal.js";
import { oneLine } from "../one-line.js";
import type { Paint } from "../paint.js";

/** A request in a line; below it, why it was refused. */
export function entryLines(entry: JournalEntry, paint: Paint): string {
  const { id, at, method, path, provider, operation, outcome, via, answer, milliseconds, hint } = entry;
  const what = operation === null ? provider : `${provider}.${operation}`;
  const shown = outcome === "ok" ? paint.green(outcome) : paint.yellow(oneLine(outcome));
  const how = via === "flow" ? "" : ` ${paint.dim(`by ${via}`)}`;
  const time = paint.dim(`${milliseconds.toFixed(1)} ms`);
  const line = `${paint.dim(`${id}  ${at}`)}  ${method} ${oneLine(path)} -> ${paint.bold(what)} ${shown}${how} ${answer.status} ${time}`;
  return hint === null ? line : `${line}\n${paint.dim(`   ${oneLine(hint)}`)}`;
}

/** A request and its answer as a whole. */
export function wholeEntry(entry: JournalEntry, paint: Paint): string {
  const { method, path, query, request, answer } = entry;
  const target = query === "" ? path : `${path}?${query}`;
  return [
    entryLines(entry, paint),
    "",
    paint.bold(oneLine(`${method} ${target}`)),
    ...messageLines(request, paint),
    "",
    paint.bold(oneLine(`${answer.status} ${answer.reason}`)),
    ...messageLines(answer, paint),
  ].join("\n");
}

/** What is most likely wrong, and each thing that tells it. */
export function diagnosisText(diagnosis: Diagnosis, paint: Paint): string {
  const { summary, problems, unreadFields, nearMiss, credentials, signature, stage } = diagnosis;
  const lines = [`${paint.bold("Diagnosis")} (${stage}): ${oneLine(summary)}`];
  for (const { pointer, expected, got } of problems)
    lines.push(
      `  ${oneLine(pointer)}: expected ${oneLine(expected)}, got ${oneLine(JSON.stringify(got) ?? "nothing")}`,
    );
  for (const { pointer, suggestion } of unreadFields)
    lines.push(
      `  ${oneLine(pointer)}: nobody reads it${suggestion === null ? "" : `; did you mean ${oneLine(suggestion)}?`}`,
    );
  if (nearMiss) lines.push(`  did you mean ${oneLine(nearMiss.suggestion)}? ${oneLine(nearMiss.why)}`);
  for (const { sandbox, ids } of credentials?.known ?? [])
    lines.push(`  sandbox ${oneLine(sandbox)}: ${oneLine(membersText(ids))}`);
  for (const { host, form, stringToSign, signature: computed } of signature?.candidates ?? [])
    lines.push(`  ${oneLine(`host ${host}, ${form}`)}: ${computed}`, ...indented(stringToSign, paint));
  return lines.join("\n");
}

interface ShownMessage {
  readonly headers: JournalEntry["request"]["headers"];
  readonly body: unknown;
  readonly truncated: boolean;
}

function messageLines({ headers, body, truncated }: ShownMessage, paint: Paint): string[] {
  const shown = headers.map(({ name, value }) => `${paint.dim(oneLine(`${name}:`))} ${oneLine(value)}`);
  if (body === null) return shown;
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return [
    ...shown,
    ...text.split(/\r?\n/).map(oneLine),
    ...(truncated ? [paint.dim("(only its beginning)")] : []),
  ];
}

const indented = (text: string, paint: Paint): string[] =>
  text.split("\n").map((line) => paint.dim(`    ${oneLine(line)}`));

const membersText = (members: Readonly<Record<string, string>>): string =>
  Object.entries(members)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
