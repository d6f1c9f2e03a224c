import { type Answer, jsonAnswer } from "../http/messages.js";
import { diagnose } from "../observe/diagnosis.js";
import { httpArchive } from "../observe/http-archive.js";
import { matchesFilter } from "../observe/journal-filter.js";
import type { KeptExchange } from "../observe/kept-exchange.js";
import { renderEntry } from "../observe/rendered-entry.js";

import { parseDuration } from "../sandbox/duration.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { type JournalQuery, readFilter, readJournalQuery, select } from "./journal-query.js";
import { badInput, problem } from "./problem.js";
import { problemsOfNames } from "./request-names.js";
import type { EmulatorOperation, SandboxOperation, SandboxRequest } from "./resource.js";
import { readVerification, verificationProblem, verify } from "./verification.js";

const LONGEST_WAIT = 60_000;

export const listAllRequests: EmulatorOperation = async ({ sandboxes, query }) => {
  const unknown = problemsOfNames(query, "query");
  if (unknown.length > 0) return badInput(unknown);
  const asked = readJournalQuery(query);
  const order = (kept: KeptExchange): number => kept.order;
  const found = [...sandboxes.all()].flatMap(({ journal }) =>
    select(asked.oldestFirst ? journal.all() : journal.newestFirst(), asked, order),
  );
  found.sort((a, b) => (asked.oldestFirst ? a.order - b.order : b.order - a.order));
  return answerWith(found.slice(0, asked.limit), asked.format);
};

export const listRequests: SandboxOperation = async ({ sandbox, query, waiting }) => {
  const unknown = problemsOfNames(query, "query");
  if (unknown.length > 0) return badInput(unknown);
  const asked = readJournalQuery(query);
  const wait = query["wait"] === undefined ? 0 : parseDuration(query["wait"]);
  if (wait === undefined || wait > LONGEST_WAIT)
    return badInput([{ pointer: "query/wait", message: "must be at most 60s" }]);
  const cursor = cursorOf(asked, sandbox);
  if (wait > 0 && selectFrom(sandbox, cursor).length === 0) await arrival(sandbox, cursor, wait, waiting());
  return answerWith(selectFrom(sandbox, cursor), asked.format);
};

/** A cursor from before the sandbox was reset, or its journal was begun anew, is behind everything. */
const cursorOf = (asked: JournalQuery, { journal }: Sandbox): JournalQuery =>
  asked.after !== undefined && asked.after > journal.latestId ? { ...asked, after: 0 } : asked;

const selectFrom = ({ journal }: Sandbox, asked: JournalQuery): KeptExchange[] =>
  select(asked.oldestFirst ? journal.all() : journal.newestFirst(), asked, ({ id }) => id);

/** Resolves when a request that matches is journalled, and at the latest after `milliseconds` of machine time. */
function arrival(
  { journal }: Sandbox,
  { filter }: JournalQuery,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      unsubscribe();
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const unsubscribe = journal.onArrival((kept) => {
      if (matchesFilter(kept, filter)) finish();
    });
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
  });
}

async function answerWith(found: readonly KeptExchange[], format: JournalQuery["format"]): Promise<Answer> {
  const entries = found.map(renderEntry);
  if (format === "json") return jsonAnswer(200, entries);
  if (format === "har") {
    return jsonAnswer(200, httpArchive(entries));
  }
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  return { status: 200, headers: { "content-type": "application/x-ndjson" }, body: lines };
}

export const deleteRequests: SandboxOperation = async ({ sandbox: { journal }, query }) => {
  const unknown = problemsOfNames(query, "query");
  if (unknown.length > 0) return badInput(unknown);
  const filter = readFilter(query);
  const ids = [...journal.all()].filter((kept) => matchesFilter(kept, filter)).map(({ id }) => id);
  return jsonAnswer(200, { deleted: journal.remove(ids) });
};

export const getRequest: SandboxOperation = async (request) => {
  const kept = keptOf(request);
  return kept ? jsonAnswer(200, renderEntry(kept)) : noEntry(request);
};

export const diagnoseRequest: SandboxOperation = async (request) => {
  const kept = keptOf(request);
  return kept ? jsonAnswer(200, await diagnose(kept, request.sandboxes)) : noEntry(request);
};

const keptOf = ({ sandbox, parameters }: SandboxRequest): KeptExchange | undefined =>
  sandbox.journal.get(Number(parameters["entryId"]));

function noEntry({ sandbox, parameters }: SandboxRequest): Answer {
  const { journal } = sandbox;
  const [oldest] = journal.all();
  const there = oldest ? `the oldest is ${oldest.id}, the latest ${journal.latestId}` : "it is empty";
  return problem(404, `the journal of ${sandbox.id} has no request ${parameters["entryId"]}; ${there}`);
}

export const verifyRequests: SandboxOperation = async ({ sandbox, body }) => {
  const verification = readVerification(body);
  if ("errors" in verification) return badInput(verification.errors);
  const verdict = verify(sandbox, verification);
  if (!verdict.verified) return verificationProblem(verdict);
  return jsonAnswer(200, { verified: true, count: verdict.entries.length, entries: verdict.entries });
};
