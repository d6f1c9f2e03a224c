import { type Answer, jsonAnswer } from "../http/messages.js";
import { didYouMeanOf } from "../nearest-name.js";
import type { Row } from "../sandbox/collection.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { type CollectionName, collectionNames } from "../sandbox/schema.js";
import type { ChangeResult } from "../sandbox/state/change-state.js";
import { isCollection, whyReadOnly } from "../sandbox/state/state-collections.js";
import { badInput, conflict, type FieldError, problem } from "./problem.js";
import type { SandboxOperation, SandboxRequest } from "./resource.js";

const DEFAULT_LIMIT = 100;

export const getState: SandboxOperation = async ({ sandbox }) => {
  const counts = await sandbox.store.transaction((tx) =>
    Promise.all(collectionNames.map(async (name) => ({ name, rows: await tx[name].count() }))),
  );
  return jsonAnswer(200, {
    collections: counts.map(({ name, rows }) => ({ name, rows, writable: whyReadOnly(name) === undefined })),
  });
};

/** Checks and schemas are loaded when somebody asks for them first. */
const loadState = () => import("../sandbox/checks.js");

export const listRows: SandboxOperation = async ({ sandbox, parameters, query }) => {
  const collection = collectionIn(parameters);
  const { limit = String(DEFAULT_LIMIT), after = "0", where } = query;
  const { shownMembers, shownRow } = await loadState();
  const [, member = "", value] = /^([^=]+)=(.*)$/s.exec(where ?? "") ?? [];
  const members = shownMembers(collection);
  // a member that no row has would find none, as if there were none
  if (value !== undefined && !members.includes(member)) return noMember(member, collection, members);
  const all = await sandbox.store.transaction(async (tx): Promise<readonly Row[]> => tx[collection].all());
  const found = all
    .map((row) => shownRow(collection, row))
    .filter((row) => value === undefined || textOf(row[member]) === value);
  const start = Number(after);
  const end = start + Number(limit);
  return jsonAnswer(200, {
    total: found.length,
    rows: found.slice(start, end),
    next: end < found.length ? end : null,
  });
};

function noMember(member: string, collection: string, members: readonly string[]): Answer {
  const message = `${collection} have no member ${member}${didYouMeanOf(member, members)}`;
  return badInput([{ pointer: "query/where", message }]);
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? null);

export const getRow: SandboxOperation = async ({ sandbox, parameters }) => {
  const { rowId = "" } = parameters;
  const collection = collectionIn(parameters);
  const row = await sandbox.store.transaction(
    async (tx): Promise<Row | undefined> => tx[collection].get(rowId),
  );
  if (!row) return noRow(sandbox, collection, rowId);
  return jsonAnswer(200, (await loadState()).shownRow(collection, row));
};

export const createRow: SandboxOperation = (request) => change(request, "create");
export const putRow: SandboxOperation = (request) => change(request, "put");
export const patchRow: SandboxOperation = (request) => change(request, "patch");

async function change(
  { sandbox, parameters, body }: SandboxRequest,
  how: "create" | "put" | "patch",
): Promise<Answer> {
  const { rowId } = parameters;
  const collection = collectionIn(parameters);
  const { changeRow } = await loadState();
  const result = await changeRow(sandbox, collection, rowId, { ...Object(body) }, how);
  return answerChange(sandbox, collection, rowId ?? "", result);
}

export const deleteRow: SandboxOperation = async ({ sandbox, parameters }) => {
  const { rowId = "" } = parameters;
  const collection = collectionIn(parameters);
  const { removeRow } = await loadState();
  const result = await removeRow(sandbox, collection, rowId);
  return result.kind === "done"
    ? { status: 204, headers: {}, body: "" }
    : answerChange(sandbox, collection, rowId, result);
};

async function answerChange(
  sandbox: Sandbox,
  collection: CollectionName,
  rowId: string,
  result: ChangeResult,
): Promise<Answer> {
  switch (result.kind) {
    case "missing":
      return noRow(sandbox, collection, rowId);
    case "misfit":
      return badInput(result.problems.map(inBody));
    case "conflict":
      return conflict(result.problems.map(inBody));
    case "done": {
      const { shownRow } = await loadState();
      const path = `/_bindbox/v1/sandboxes/${sandbox.id}/state/${collection}/${encodeURIComponent(result.row.id)}`;
      return jsonAnswer(
        result.created ? 201 : 200,
        shownRow(collection, result.row),
        result.created ? { location: path } : {},
      );
    }
  }
}

const inBody = ({ place, message }: { readonly place: string; readonly message: string }): FieldError => ({
  pointer: place === "" ? "body" : `body/${place}`,
  message,
});

/** The collection that the path names; `refuseCollection` has answered those that are none. */
function collectionIn({ collection = "" }: SandboxRequest["parameters"]): CollectionName {
  if (!isCollection(collection)) throw new Error(`there is no collection ${collection}`);
  return collection;
}

const noRow = ({ id }: Sandbox, collection: string, rowId: string): Answer =>
  problem(404, `${collection} of the sandbox "${id}" has no row "${rowId}"`);
