import { WaitTimeoutError } from "./bindbox-error.js";
import { type ControlClient, readJson, type SandboxClient } from "./control-client.js";
import type { AnswerOf, BodyOf, QueryOf, Schema } from "./operation-types.js";
import { askFor, millisecondsOf, type Wait } from "./wait.js";

/** One request to the emulated services, and what became of it. */
export type JournalEntry = Schema<"JournalEntry">;
export type Diagnosis = Schema<"Diagnosis">;
/** What has to be in the journal. */
export type Verification = BodyOf<"verify-requests">;
/** Which requests are meant; what is left out matches all. */
export type JournalFilter = QueryOf<"delete-requests">;
export type JournalList = Omit<QueryOf<"list-requests">, "wait" | "format">;
/** `ndjson`: one JSON object a line; `har`: an HTTP archive, as browsers' developer tools import it. */
export type JournalFormat = "ndjson" | "har";

export interface JournalWait extends Omit<JournalList, "limit" | "sort"> {
  /** The longest wait, in machine time; 5 s when left out. */
  readonly timeout?: Wait | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The requests of a sandbox, with what came of each and why. */
export class JournalHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** The requests that match, newest first. */
  list(filter: JournalList = {}): Promise<readonly JournalEntry[]> {
    return readJson(this.#client.open("list-requests", { query: filter }));
  }

  /** The newest request that matches; while there is none, waits for the first. Rejects with a `WaitTimeoutError`. */
  async waitFor({ timeout, signal, ...filter }: JournalWait = {}): Promise<JournalEntry> {
    const milliseconds = millisecondsOf(timeout);
    const entry = await askFor(milliseconds, async (wait) => {
      const query = { ...filter, wait, limit: 1 };
      const [found] = await readJson<readonly JournalEntry[]>(
        this.#client.open("list-requests", { query, signal }),
      );
      return found;
    });
    if (!entry)
      throw new WaitTimeoutError(`no such request within ${milliseconds} ms: ${JSON.stringify(filter)}`);
    return entry;
  }

  get(id: number): Promise<JournalEntry> {
    return this.#client.call("get-request", { path: { entryId: id } });
  }

  /** Why a request got the answer that it got. */
  diagnosis(id: number): Promise<Diagnosis> {
    return this.#client.call("diagnose-request", { path: { entryId: id } });
  }

  /** Rejects with a `VerificationError` that shows the nearest requests when the journal does not hold what is wanted. */
  verify(wanted: Verification): Promise<AnswerOf<"verify-requests">> {
    return this.#client.call("verify-requests", { body: wanted });
  }

  /** The requests as a file, oldest first. */
  async export(format: JournalFormat, filter: JournalList = {}): Promise<string> {
    return (await this.#client.open("list-requests", { query: { ...filter, format } })).text();
  }

  /** Forgets the requests, or those that match. */
  clear(filter: JournalFilter = {}): Promise<AnswerOf<"delete-requests">> {
    return this.#client.call("delete-requests", { query: filter });
  }
}

/** The requests of all sandboxes. */
export class OverallJournal {
  readonly #client: ControlClient;

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /** The requests that match, newest first. */
  list(filter: Omit<QueryOf<"list-all-requests">, "format"> = {}): Promise<readonly JournalEntry[]> {
    return readJson(this.#client.open("list-all-requests", { query: filter }));
  }

  /** The requests as a file, oldest first. */
  async export(
    format: JournalFormat,
    filter: Omit<QueryOf<"list-all-requests">, "format"> = {},
  ): Promise<string> {
    return (await this.#client.open("list-all-requests", { query: { ...filter, format } })).text();
  }
}
