import type { AnswerOf } from "../../client/operation-types.js";
import { isSnapshotDocument } from "../../sandbox/snapshot.js";
import { StartError } from "../../start-error.js";
import type { SnapshotOptions } from "../commands/snapshot.js";
import { OK } from "../exit-codes.js";
import { readJsonFile } from "../json-file.js";
import type { Paint } from "../paint.js";
import { textTable } from "../text-table.js";
import { writeNamedFile } from "../write-file.js";
import { sandboxAt } from "./connection.js";
import { print, printAnswer } from "./print.js";

export async function saveSnapshot(options: SnapshotOptions, file: string): Promise<number> {
  const snapshot = await sandboxAt(options).call("get-snapshot", {});
  await writeNamedFile(file, `${JSON.stringify(snapshot, null, 2)}\n`);
  if (!options.json) print(`${options.sandbox} is in ${file}`);
  return OK;
}

export async function loadSnapshot(options: SnapshotOptions, file: string): Promise<number> {
  const document = await readJsonFile(file, "the snapshot");
  if (!isSnapshotDocument(document)) throw new StartError(`${file} is no snapshot`);
  const answer = await sandboxAt(options).call("put-snapshot", { body: document });
  printAnswer(answer ?? null, options, () => `${options.sandbox} is what ${file} says`);
  return OK;
}

export async function listSnapshots(options: SnapshotOptions): Promise<number> {
  printAnswer(await sandboxAt(options).call("list-snapshots", {}), options, snapshotTable);
  return OK;
}

export async function takeSnapshot(options: SnapshotOptions, name: string): Promise<number> {
  const answer = await sandboxAt(options).call("take-snapshot", { path: { name } });
  printAnswer(answer ?? null, options, () => `${options.sandbox} is kept as ${name}`);
  return OK;
}

export async function restoreSnapshot(options: SnapshotOptions, name: string): Promise<number> {
  const answer = await sandboxAt(options).call("restore-snapshot", { path: { name } });
  printAnswer(answer ?? null, options, () => `${options.sandbox} is what ${name} was`);
  return OK;
}

const snapshotTable = (snapshots: AnswerOf<"list-snapshots">, paint: Paint): string =>
  snapshots.length === 0
    ? "no snapshots"
    : textTable(
        ["NAME", "TAKEN", "ROWS"],
        snapshots.map(({ name, takenAt, rows }) => [name, takenAt, String(rows)]),
        paint,
      );
