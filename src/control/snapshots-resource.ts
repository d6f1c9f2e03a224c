import { type Answer, jsonAnswer } from "../http/messages.js";
import { isoTime } from "../sandbox/clock.js";
import { RandomSource } from "../sandbox/random.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import {
  documentOf,
  rowCountOf,
  type Snapshot,
  type SnapshotDocument,
  snapshotOf,
} from "../sandbox/snapshot.js";
import { keysFor, withoutTaken } from "../sandbox/snapshot-origin.js";
import { badInput, type FieldError, problem } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

/** chosen: how many snapshots a sandbox keeps under names. */
const MOST_SNAPSHOTS = 100;

export const getSnapshot: SandboxOperation = async ({ sandbox }) =>
  jsonAnswer(200, documentOf(await sandbox.snapshots.take()));

export const putSnapshot: SandboxOperation = async ({ sandbox, sandboxes, body }) => {
  if (!isDocument(body)) return badInput([{ pointer: "body", message: "must be a snapshot" }]);
  const errors = await snapshotErrors(body, "body");
  if (errors.length > 0) return badInput(errors);
  return restore(sandbox, snapshotOf(body), sandboxes);
};

/** The contract has checked that it is an object; what is in it, `snapshotErrors` checks. */
const isDocument = (body: unknown): body is SnapshotDocument => typeof body === "object" && body !== null;

/** What is wrong with a snapshot that somebody brings, with pointers that begin with `root`. */
export async function snapshotErrors(snapshot: unknown, root: string): Promise<FieldError[]> {
  const { snapshotProblems } = await import("../sandbox/checks.js");
  return snapshotProblems(snapshot).map(({ place, message }) => ({
    pointer: place === "" ? root : `${root}/${place}`,
    message,
  }));
}

export const listSnapshots: SandboxOperation = async ({ sandbox }) =>
  jsonAnswer(
    200,
    [...sandbox.snapshots.named].map(([name, snapshot]) => shown(name, snapshot)),
  );

export const takeSnapshot: SandboxOperation = async ({ sandbox, parameters: { name = "" } }) => {
  const { named } = sandbox.snapshots;
  const isNew = !named.has(name);
  if (isNew && named.size >= MOST_SNAPSHOTS)
    return problem(409, `a sandbox keeps ${MOST_SNAPSHOTS} snapshots; delete one first`);
  const snapshot = await sandbox.snapshots.take();
  named.set(name, snapshot);
  return jsonAnswer(isNew ? 201 : 200, shown(name, snapshot));
};

export const getNamedSnapshot: SandboxOperation = async ({ sandbox, parameters: { name = "" } }) => {
  const snapshot = sandbox.snapshots.named.get(name);
  return snapshot ? jsonAnswer(200, documentOf(snapshot)) : noSnapshot(sandbox, name);
};

export const deleteSnapshot: SandboxOperation = async ({ sandbox, parameters: { name = "" } }) =>
  sandbox.snapshots.named.delete(name) ? { status: 204, headers: {}, body: "" } : noSnapshot(sandbox, name);

export const restoreSnapshot: SandboxOperation = async ({
  sandbox,
  sandboxes,
  parameters: { name = "" },
}) => {
  const snapshot = sandbox.snapshots.named.get(name);
  return snapshot ? restore(sandbox, snapshot, sandboxes) : noSnapshot(sandbox, name);
};

async function restore(sandbox: Sandbox, snapshot: Snapshot, sandboxes: Sandboxes): Promise<Answer> {
  const keys = keysFor(sandbox.keys, snapshot.keys);
  const random = new RandomSource({ seed: `${sandbox.seed}/credentials/${sandbox.id}/restored`, counter: 0 });
  await sandbox.snapshots.restore(
    snapshot,
    withoutTaken(keys, sandboxes.takenBesides(sandbox, keys), random),
  );
  return jsonAnswer(200, { takenFrom: snapshot.takenFrom, rows: rowCountOf(snapshot) });
}

const shown = (name: string, snapshot: Snapshot) => ({
  name,
  takenAt: isoTime(snapshot.takenAt),
  rows: rowCountOf(snapshot),
});

function noSnapshot({ snapshots, id }: Sandbox, name: string): Answer {
  const known = [...snapshots.named.keys()].join(", ");
  return problem(
    404,
    `the sandbox "${id}" has no snapshot "${name}"; ${known ? `there are: ${known}` : "there is none"}`,
  );
}
