import { createHash } from "node:crypto";
import type { Violation } from "../contract/contract.js";
import { type Answer, bodyText, type RawRequest } from "../http/messages.js";
import type { Explainer } from "../providers/explainer.js";
import type { Failure } from "../providers/outcome.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Exchange, Stage, Via } from "./exchange.js";

/** How much of a body is kept, in bytes; of an answer's, in characters. */
export const KEPT_BODY = 16 * 1024;

/** What an exchange takes besides its texts, in bytes: measured, and rounded up. */
const OVERHEAD = 3 * 1024;

/**
 * What the journal keeps of an exchange: the raw request with its body cut to a bound, and what became of it. What the
 * provider had read out of the request is read once more when somebody asks, because it takes several times the memory.
 */
export interface KeptExchange {
  /** Counts the requests of a sandbox, from 1. */
  readonly id: number;
  /** Counts the requests of the emulator, from 1. */
  readonly order: number;
  readonly explainer: Explainer;
  readonly sandbox: Sandbox;
  readonly located: boolean;
  readonly at: number;
  /** The same moment in the machine's time. */
  readonly machineAt: number;
  readonly operation: string | undefined;
  readonly request: RawRequest;
  /** How long the body was; longer than `request.body` when that is cut. */
  readonly bodyBytes: number;
  /** SHA-256 of the whole body in hexadecimal digits, where `request.body` is cut. */
  readonly bodyHash: string | undefined;
  readonly answer: KeptAnswer;
  readonly failure: Failure | undefined;
  readonly stage: Stage;
  readonly via: Via;
  readonly violations: readonly Violation[];
  readonly note: string | undefined;
  readonly milliseconds: number;
  /** What keeping it takes, in bytes, about. */
  readonly size: number;
}

/** An answer as the text that it was on the wire: it takes less memory than what the text says. */
export class KeptAnswer {
  readonly #text: string;
  readonly #isJson: boolean;

  /** @param cut whether `text` is only the beginning */
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly cut: boolean,
    text: string,
    isJson: boolean,
  ) {
    this.#text = text;
    this.#isJson = isJson;
  }

  /** The body, or the beginning of its text where it is cut. */
  get body(): unknown {
    return this.#isJson && !this.cut ? JSON.parse(this.#text) : this.#text;
  }
}

/** @param order the emulator-wide number */
export function keep(exchange: Exchange, id: number, order: number): KeptExchange {
  const { explainer, sandbox, located, at, call, outcome, stage, via, violations, note } = exchange;
  const request = cutRequest(exchange.request);
  const { answer, size } = cutAnswer(exchange.answer);
  const cut = request !== exchange.request;
  return {
    id,
    order,
    explainer,
    sandbox,
    located,
    at,
    machineAt: sandbox.clock.machineNow(),
    operation: call.operation,
    request,
    bodyBytes: exchange.request.body.length,
    bodyHash: cut ? createHash("sha256").update(exchange.request.body).digest("hex") : undefined,
    answer,
    failure: outcome.kind === "ok" ? undefined : withoutData(outcome),
    stage,
    via,
    violations,
    note,
    milliseconds: exchange.milliseconds,
    size: OVERHEAD + sizeOfRequest(request) + size,
  };
}

/** The page that a failure shows is in the answer already. */
function withoutData(failure: Failure): Failure {
  if (failure.data === undefined) return failure;
  const { data: _data, ...rest } = failure;
  return rest;
}

/** A cut body is copied, so that the whole one is not kept alive by its beginning. */
const cutRequest = (request: RawRequest): RawRequest =>
  request.body.length <= KEPT_BODY
    ? request
    : { ...request, body: Buffer.from(request.body.subarray(0, KEPT_BODY)) };

/** Header names and values are there twice: as they came, and by name. */
function sizeOfRequest({ path, query, rawHeaders, body }: RawRequest): number {
  let size = path.length + query.length + body.length;
  for (const text of rawHeaders) size += 2 * text.length;
  return size;
}

function cutAnswer(answer: Answer): { answer: KeptAnswer; size: number } {
  const { status, headers, body } = answer;
  const text = bodyText(answer);
  const isJson = typeof body !== "string";
  if (text.length <= KEPT_BODY)
    return { answer: new KeptAnswer(status, headers, false, text, isJson), size: text.length };
  // a part of a text keeps the whole of it alive, a buffer's copy does not
  const start = Buffer.from(text.slice(0, KEPT_BODY)).toString("utf8");
  return { answer: new KeptAnswer(status, headers, true, start, isJson), size: 2 * start.length };
}
