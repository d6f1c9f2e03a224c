import { readFileSync } from "node:fs";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import type { IDiagnostic, IHttpOperation } from "@stoplight/types";
import { packageRoot } from "../package-root.js";
import { textsById } from "./operation-texts.js";

/** One way in which a request or an answer does not fit the OpenAPI document. */
export interface Violation {
  /** Where: `["body", "emailPassCodePayload", "newEmail"]`, `["query", "limit"]`; empty when the body is missing. */
  readonly path: readonly string[];
  /** The JSON-schema keyword that was broken. */
  readonly keyword: string;
  readonly message: string;
}

export interface ContractRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text of a form. */
  readonly body: unknown;
}

export interface ContractAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or text. */
  readonly body: unknown;
}

/**
 * One OpenAPI document, as Prism checks requests and answers against it.
 * Prism's own router is left out: bindbox knows the operation, and scanning for it would cost more than the check.
 */
export class Contract {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #operations = new Map<string, IHttpOperation>();
  readonly #withoutQuery = new Map<string, IHttpOperation>();
  readonly #answers = new Map<string, IHttpOperation>();

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Loads the document that was compiled to `dist/contracts/<name>.json`. */
  static load(name: string): Contract {
    return new Contract(textsById(readFileSync(new URL(`dist/contracts/${name}.json`, packageRoot), "utf8")));
  }

  /** The JSON schema of an operation's body; undefined when the operation takes none, or there is no such operation. */
  bodySchema(operationId: string): unknown {
    if (!this.#texts.has(operationId)) return undefined;
    return this.#operation(operationId).request?.body?.contents?.[0]?.schema;
  }

  /** The names of an operation's query parameters. */
  queryParameters(operationId: string): readonly string[] {
    if (!this.#texts.has(operationId)) return [];
    return (this.#operation(operationId).request?.query ?? []).map(({ name }) => name);
  }

  /** What is wrong with a request; empty when it fits. */
  checkRequest(operationId: string, request: ContractRequest): readonly Violation[] {
    const { method, path, query, headers, body } = request;
    const result = validateInput({
      resource: Object.keys(query).length > 0 ? this.#operation(operationId) : this.#unqueried(operationId),
      element: {
        method: httpMethod(method),
        url: { path, query: { ...query } },
        headers: { ...headers },
        body,
      },
    });
    return result._tag === "Left" ? violations(result.left).map(asWritten(Object.keys(query))) : [];
  }

  /** What is wrong with an answer; empty when it fits. */
  checkAnswer(operationId: string, { status, headers, body }: ContractAnswer): readonly Violation[] {
    const result = validateOutput({
      resource: this.#answering(operationId, String(status)),
      element: { statusCode: status, headers: withoutTypeParameters(headers), body },
    });
    return result._tag === "Left" ? violations(result.left) : [];
  }

  /** The operation as a request without a query meets it: where no parameter is required, there is nothing to check. */
  #unqueried(operationId: string): IHttpOperation {
    const known = this.#withoutQuery.get(operationId);
    if (known) return known;
    const operation = this.#operation(operationId);
    const { query = [], ...request } = operation.request ?? {};
    const unqueried = query.some(({ required }) => required) ? operation : { ...operation, request };
    this.#withoutQuery.set(operationId, unqueried);
    return unqueried;
  }

  /**
   * The operation with the one answer that has this status, where it is documented: Prism would make a regular
   * expression of every documented status, each time.
   */
  #answering(operationId: string, status: string): IHttpOperation {
    const key = `${operationId} ${status}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const operation = this.#operation(operationId);
    const response = operation.responses.find(({ code }) => code === status);
    const answering = response ? { ...operation, responses: [response] } : operation;
    this.#answers.set(key, answering);
    return answering;
  }

  #operation(operationId: string): IHttpOperation {
    const known = this.#operations.get(operationId);
    if (known) return known;
    const text = this.#texts.get(operationId);
    if (text === undefined) throw new Error(`no operation ${operationId} in the OpenAPI document`);
    const operation: IHttpOperation = JSON.parse(text);
    this.#operations.set(operationId, operation);
    return operation;
  }
}

/** What the pipeline and the observers ask of a contract. */
export type OperationContract = Pick<
  Contract,
  "bodySchema" | "queryParameters" | "checkRequest" | "checkAnswer"
>;

/** For what no document describes: everything fits. */
export const NO_CONTRACT: OperationContract = {
  bodySchema: () => undefined,
  queryParameters: () => [],
  checkRequest: () => [],
  checkAnswer: () => [],
};

/** `; charset=utf-8` makes no difference to the contract, and Prism takes it apart with a row of regular expressions. */
function withoutTypeParameters({ "content-type": type, ...headers }: ContractAnswer["headers"]) {
  if (type === undefined) return headers;
  const end = type.indexOf(";");
  return { ...headers, "content-type": end < 0 ? type : type.slice(0, end) };
}

/** What Prism says of one difference; its path is left out where the body as a whole is missing. */
type Diagnostic = Pick<IDiagnostic, "message" | "code"> & Partial<Pick<IDiagnostic, "path">>;

/** Prism reports the `if` of a conditional beside what its `then` misses; only the latter says something. */
const violations = (diagnostics: readonly Diagnostic[]): readonly Violation[] =>
  diagnostics
    .filter(({ code }) => code !== "if")
    .map(({ path = [], code, message }) => ({ path: path.map(String), keyword: String(code), message }));

/** Prism names query parameters in lower case; whoever sent one knows it as they wrote it. */
const asWritten =
  (parameters: readonly string[]) =>
  ({ path, ...violation }: Violation): Violation => {
    const [place, name, ...rest] = path;
    const written = parameters.find((parameter) => parameter.toLowerCase() === name);
    if (place !== "query" || written === undefined) return { path, ...violation };
    return { path: [place, written, ...rest], ...violation };
  };

const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

const httpMethod = (method: string): (typeof METHODS)[number] =>
  METHODS.find((known) => known === method.toLowerCase()) ?? "get";
