import { routes } from "../control/generated/routes.js";
import { errorOf } from "./bindbox-error.js";
import type {
  AnswerOf,
  CallInput,
  OperationId,
  SandboxCallInput,
  SandboxOperationId,
} from "./operation-types.js";
import type { Transport, TransportReply } from "./transport.js";

interface Input {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

type RouteId = (typeof routes)[number]["id"];

/** What can be done with rows; the document has each of them for each collection. */
type RowVerb = Exclude<RouteId, OperationId>;

const routesById = new Map<RouteId, (typeof routes)[number]>(routes.map((route) => [route.id, route]));

/** Calls operations of `openapi/control.yaml` by their `operationId`: what is not documented cannot be called. */
export class ControlClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Rejects with a `BindboxError` when the emulator refuses the call. */
  call<Id extends OperationId>(id: Id, input: CallInput<Id>): Promise<AnswerOf<Id>> {
    return readJson(this.#send(id, input));
  }

  /** The reply as it comes, for operations that answer a stream, or something else than JSON. */
  open<Id extends OperationId>(id: Id, input: CallInput<Id>): Promise<TransportReply> {
    return this.#send(id, input);
  }

  /** The operations on one sandbox. */
  sandbox(id: string): SandboxClient {
    return new SandboxClient(id, (operation, input) =>
      this.#send(operation, { ...input, path: { ...input.path, sandboxId: id } }),
    );
  }

  async #send(id: RouteId, { path = {}, query = {}, body, signal }: Input): Promise<TransportReply> {
    const route = routesById.get(id);
    if (!route) throw new TypeError(`the control API has no operation ${id}`);
    const reply = await this.#transport({
      method: route.method,
      target: filled(route.path, path) + queryText(query),
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
    if (reply.status >= 400) throw errorOf(id, reply.status, await reply.text());
    return reply;
  }
}

type Send = (operation: SandboxOperationId | RowVerb, input: Input) => Promise<TransportReply>;

/** Calls operations on one sandbox. */
export class SandboxClient {
  readonly id: string;
  readonly #send: Send;

  constructor(id: string, send: Send) {
    this.id = id;
    this.#send = send;
  }

  /** Rejects with a `BindboxError` when the emulator refuses the call. */
  call<Id extends SandboxOperationId>(id: Id, input: SandboxCallInput<Id>): Promise<AnswerOf<Id>> {
    return readJson(this.#send(id, input));
  }

  /** The reply as it comes, for operations that answer a stream, or something else than JSON. */
  open<Id extends SandboxOperationId>(id: Id, input: SandboxCallInput<Id>): Promise<TransportReply> {
    return this.#send(id, input);
  }

  /** Calls what the document has for the rows of each collection; who calls says what that collection's operation takes and answers. */
  rows<Answer>(verb: RowVerb, input: Input): Promise<Answer> {
    return readJson(this.#send(verb, input));
  }
}

/** The JSON of a reply; `undefined` when it has no content. */
export async function readJson<Answer>(reply: Promise<TransportReply>): Promise<Answer> {
  const text = await (await reply).text();
  const answer = text === "" ? undefined : JSON.parse(text);
  return answer;
}

function filled(template: string, path: object): string {
  const parts = new Map<string, unknown>(Object.entries(path));
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts.get(name))));
}

function queryText(query: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parameters.append(name, String(value));
  return parameters.size === 0 ? "" : `?${parameters}`;
}
