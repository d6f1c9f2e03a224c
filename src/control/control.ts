import { type Answer, jsonAnswer, type RawRequest } from "../http/messages.js";
import { nestsDeeperThan } from "../http/nesting.js";
import type { ContractBreach } from "../http/pipeline.js";
import type { Handler } from "../http/server.js";
import { nearestRoute } from "../observe/nearest-route.js";
import { readQuery } from "../providers/authing/input.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { someOf } from "../sandbox/some-of.js";
import { messageOf } from "../start-error.js";
import { type DocumentedOperation, DocumentedOperations } from "./documented-operation.js";
import { fieldErrors } from "./field-errors.js";
import { emulatorOperations, sandboxOperations } from "./operations.js";
import { badInput, type FieldError, problem } from "./problem.js";
import { refuseCollection } from "./refuse-collection.js";
import type { ControlRequest, SandboxOperation } from "./resource.js";
import {
  type ControlMatch,
  matchRoute,
  type OperationId,
  routesLike,
  type SandboxOperationId,
} from "./routing.js";

export interface ControlParts {
  readonly sandboxes: Sandboxes;
  readonly onContractBreach: (breach: ContractBreach) => void;
  readonly onCrash: (error: unknown) => void;
}

/** Asked again and again while bindbox starts, so nothing else stands in its way. */
const HEALTH_PATH = "/_bindbox/health";

/** What says of this API all that there is to say. */
const DOCUMENT = "GET /_bindbox/v1/openapi/control.yaml";

const DEEPEST_NESTING = 64;

/** The control API as one handler: `openapi/control.yaml` decides what fits, one file per resource what happens. */
export function controlHandler(parts: ControlParts): Handler {
  const documented = new DocumentedOperations();
  return async (request, waiting) => {
    const { method, path } = request;
    if (path === HEALTH_PATH)
      return method === "GET" ? jsonAnswer(200, { status: "ok" }) : unmatched(method, path, ["GET"]);
    const match = matchRoute(method, path);
    if ("allowed" in match) return unmatched(method, path, match.allowed);
    const refusal = refuseCollection(match);
    if (refusal) return refusal;
    const operation = documented.of(match);
    const answer = await answerControl(match, operation, request, waiting, parts);
    const violations = operation.contract.checkAnswer(operation.id, answer);
    if (violations.length > 0) parts.onContractBreach({ operation: operation.id, answer, violations });
    return answer;
  };
}

function unmatched(method: string, path: string, allowed: readonly string[]): Answer {
  if (allowed.length === 0) {
    const near = nearestRoute(method, path, routesLike(path));
    const suggestion = near ? `; ${near.suggestion} (${near.why})` : `; ${DOCUMENT} says what there is`;
    return problem(404, `the control API has no ${path}${suggestion}`);
  }
  const allow = allowed.join(", ");
  return problem(405, `${path} takes ${allow}`, {}, { allow });
}

async function answerControl(
  match: ControlMatch,
  documented: DocumentedOperation,
  request: RawRequest,
  waiting: () => AbortSignal,
  { sandboxes, onCrash }: ControlParts,
): Promise<Answer> {
  const { id, parameters } = match;
  const sandbox = isSandboxOperation(id) ? sandboxOf(parameters, sandboxes) : undefined;
  if (isSandboxOperation(id) && !sandbox) return noSandbox(parameters["sandboxId"] ?? "", sandboxes);
  const input = await readInput(match, documented, request);
  if ("problem" in input) return input.problem;
  const { baseUrl, headers } = request;
  const control: ControlRequest = { sandboxes, parameters, headers, ...input, baseUrl, waiting };
  try {
    if (!isSandboxOperation(id)) return await emulatorOperations[id](control);
    return await answerFor(sandbox ?? sandboxes.fallback, sandboxOperations[id], control);
  } catch (error) {
    onCrash(error);
    return problem(500, "a defect of bindbox; its log says more");
  }
}

/** Waits and streams of a sandbox end with it. */
async function answerFor(
  sandbox: Sandbox,
  operation: SandboxOperation,
  control: ControlRequest,
): Promise<Answer> {
  control.sandboxes.used(sandbox);
  const waiting = (): AbortSignal => sandbox.waits.until(control.waiting());
  const answer = await operation({ ...control, sandbox, waiting });
  const { events } = answer;
  if (!events) return answer;
  return { ...answer, events: (send, signal) => events(send, sandbox.waits.until(signal)) };
}

const isSandboxOperation = (id: OperationId): id is SandboxOperationId =>
  Object.hasOwn(sandboxOperations, id);

type Input = Pick<ControlRequest, "query" | "body">;

/** Query and body of a request, as far as they fit the contract. */
async function readInput(
  { takesBody }: ControlMatch,
  { id, contract }: DocumentedOperation,
  request: RawRequest,
): Promise<Input | { readonly problem: Answer }> {
  if (request.bodyTooLarge) return { problem: problem(413, "the body is longer than 10 MiB") };
  const query = readQuery(request.query, []);
  if (!query) return { problem: badInput([{ pointer: "query", message: "is not valid percent-encoding" }]) };
  const unknown = unknownParameters(query, contract.queryParameters(id));
  if (unknown.length > 0) return { problem: badInput(unknown) };
  // clients that send every POST with a body are not wrong about an operation that takes none
  const body = takesBody ? readBody(request) : { value: undefined };
  if ("problem" in body) return body;
  const violations = contract.checkRequest(id, {
    method: request.method,
    path: request.path.replace(/\/$/, ""),
    query,
    headers: body.value === undefined ? {} : { "content-type": "application/json", "content-length": "1" },
    body: body.value,
  });
  if (violations.length === 0) return { query, body: body.value };
  return { problem: badInput(fieldErrors(violations, contract.bodySchema(id))) };
}

/** Who misspells a filter must not delete what it was to leave alone. */
const unknownParameters = (query: Input["query"], known: readonly string[]): FieldError[] =>
  Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      pointer: `query/${name}`,
      message: known.length > 0 ? `is not known; there are: ${known.join(", ")}` : "is not known",
    }));

/** A token that no sandbox has made is for the fallback to call invalid. */
const sandboxOf = (
  { sandboxId, token }: ControlMatch["parameters"],
  sandboxes: Sandboxes,
): Sandbox | undefined =>
  sandboxId === undefined ? (sandboxes.byToken(token ?? "") ?? sandboxes.fallback) : sandboxes.get(sandboxId);

const noSandbox = (id: string, sandboxes: Sandboxes): Answer =>
  problem(404, `there is no sandbox "${id}"; there are: ${someOf(sandboxes, (sandbox) => sandbox.id)}`);

/** Bodies are JSON whatever their type says: `curl -d` calls everything a form, and the Origin check stands against browsers. */
function readBody({ body }: RawRequest): { readonly value: unknown } | { readonly problem: Answer } {
  if (body.length === 0) return { value: undefined };
  if (nestsDeeperThan(DEEPEST_NESTING, body))
    return badBody(`is nested deeper than ${DEEPEST_NESTING} levels`);
  try {
    return { value: JSON.parse(body.toString("utf8")) };
  } catch (error) {
    return badBody(`must be valid JSON: ${messageOf(error)}`);
  }
}

const badBody = (message: string): { readonly problem: Answer } => ({
  problem: badInput([{ pointer: "body", message }]),
});
