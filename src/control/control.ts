import { Contract } from "../contract/contract.js";
import { type Answer, jsonAnswer, type RawRequest } from "../http/messages.js";
import { nestsDeeperThan } from "../http/nesting.js";
import type { ContractBreach } from "../http/pipeline.js";
import type { Handler } from "../http/server.js";
import { readQuery } from "../providers/authing/input.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { activateBinding, sendActivationCode } from "./activation-resource.js";
import { getClock, moveClock } from "./clock-resource.js";
import { routes } from "./generated/routes.js";
import { listMessages } from "./outbox-resource.js";
import { badInput, fieldErrors, problem } from "./problem.js";
import type { ControlOperation } from "./resource.js";
import { getSandbox, getSettings, patchSettings, resetSandbox } from "./sandbox-resource.js";

type OperationId = (typeof routes)[number]["id"];

export interface ControlParts {
  readonly sandboxes: Sandboxes;
  readonly onContractBreach: (breach: ContractBreach) => void;
  readonly onCrash: (error: unknown) => void;
}

const operations: Readonly<Record<Exclude<OperationId, "health">, ControlOperation>> = {
  "get-sandbox": getSandbox,
  "reset-sandbox": resetSandbox,
  "get-settings": getSettings,
  "patch-settings": patchSettings,
  "list-messages": listMessages,
  "get-clock": getClock,
  "move-clock": moveClock,
  "send-activation-code": sendActivationCode,
  activate: activateBinding,
};

const DEEPEST_NESTING = 64;

/** The control API as one handler: `openapi/control.yaml` decides what fits, one file per resource what happens. */
export function controlHandler(parts: ControlParts): Handler {
  let contract: Contract | undefined;
  return async (request, hangUp) => {
    contract ??= Contract.load("control");
    const match = matchRoute(request);
    if ("status" in match) return match;
    const answer = await answerControl(match, request, hangUp, contract, parts);
    const violations = contract.checkAnswer(match.id, answer);
    if (violations.length > 0) parts.onContractBreach({ operation: match.id, answer, violations });
    return answer;
  };
}

interface ControlMatch {
  readonly id: OperationId;
  readonly parameter: string;
  /** The parameter is a sandbox's id; else it is a token that a sandbox has made. */
  readonly namesSandbox: boolean;
  /** As the OpenAPI document writes it, without a slash at its end. */
  readonly path: string;
  readonly takesBody: boolean;
}

async function answerControl(
  match: ControlMatch,
  request: RawRequest,
  hangUp: () => AbortSignal,
  contract: Contract,
  { sandboxes, onCrash }: ControlParts,
): Promise<Answer> {
  const { id, parameter, path, takesBody } = match;
  if (id === "health") return jsonAnswer(200, { status: "ok" });
  const sandbox = sandboxOf(match, sandboxes);
  if (!sandbox) {
    const known = [...sandboxes.all()].map((it) => it.id).join(", ");
    return problem(404, `there is no sandbox "${parameter}"; there are: ${known}`);
  }
  if (request.bodyTooLarge) return problem(413, "the body is longer than 10 MiB");
  const query = readQuery(request.query, []);
  if (!query) return badInput([{ pointer: "query", message: "is not valid percent-encoding" }]);
  // clients that send every POST with a body are not wrong about an operation that takes none
  const body = takesBody ? readBody(request) : { value: undefined };
  if ("problem" in body) return body.problem;
  const violations = contract.checkRequest(id, {
    method: request.method,
    path,
    query,
    headers: body.value === undefined ? {} : { "content-type": "application/json", "content-length": "1" },
    body: body.value,
  });
  if (violations.length > 0) return badInput(fieldErrors(violations));
  try {
    return await operations[id]({
      sandbox,
      parameter,
      query,
      body: body.value,
      baseUrl: request.baseUrl,
      signal: hangUp(),
    });
  } catch (error) {
    onCrash(error);
    return problem(500, "a defect of bindbox; its log says more");
  }
}

/** A token that no sandbox has made is for the fallback to call invalid. */
const sandboxOf = ({ parameter, namesSandbox }: ControlMatch, sandboxes: Sandboxes): Sandbox | undefined =>
  namesSandbox ? sandboxes.get(parameter) : (sandboxes.byToken(parameter) ?? sandboxes.fallback);

/** Bodies are JSON whatever their type says: `curl -d` calls everything a form, and the Origin check stands against browsers. */
function readBody({ body }: RawRequest): { readonly value: unknown } | { readonly problem: Answer } {
  if (body.length === 0) return { value: undefined };
  const tooDeep = nestsDeeperThan(DEEPEST_NESTING, body);
  try {
    if (!tooDeep) return { value: JSON.parse(body.toString("utf8")) };
  } catch {
    // answered below
  }
  return { problem: badInput([{ pointer: "body", message: "must be valid JSON" }]) };
}

const templates = routes.map(({ id, method, path, consumes }) => ({
  id,
  method,
  takesBody: consumes !== null,
  namesSandbox: path.includes("{sandboxId}"),
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}/?$`),
}));

function matchRoute({ method, path }: RawRequest): ControlMatch | Answer {
  const fitting = templates.flatMap((template) => {
    const match = template.pattern.exec(path);
    return match ? [{ ...template, parameter: decoded(match[1] ?? "") }] : [];
  });
  const found = fitting.find((template) => template.method === method);
  if (found) return { ...found, path: path.replace(/\/$/, "") };
  if (fitting.length === 0) return problem(404, `the control API has no ${path}`);
  const allow = fitting.map((template) => template.method).join(", ");
  return problem(405, `${path} takes ${allow}`, {}, { allow });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
