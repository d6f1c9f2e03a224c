import { STATUS_CODES } from "node:http";
import type { Violation } from "../contract/contract.js";
import { expectedBy, placeOf } from "../contract/violation-place.js";
import type { components } from "../control/generated/openapi.js";
import { isoTime } from "../sandbox/clock.js";
import { journalEntry } from "./journal-entry.js";
import type { KeptExchange } from "./kept-exchange.js";
import { maskHeader, maskText, maskValue } from "./mask.js";
import { unreadFields } from "./unread-fields.js";

/** A request as the control API shows it. */
export type RenderedEntry = components["schemas"]["JournalEntry"];

/** All that the journal knows of a request, its secrets masked unless the sandbox's settings show them. */
export function renderEntry(kept: KeptExchange): RenderedEntry {
  const { id, order, outcome, stage, via, hint, nearMiss, violations, ...line } = journalEntry(kept);
  const { request, answer, explainer, sandbox } = kept;
  const show = sandbox.settings.journalSecrets === "shown" ? shown : masked;
  const { code, requestId } = explainer.summarise(answer);
  const answerBody = bodyOf(answer.body);
  return {
    id,
    order,
    at: isoTime(line.at),
    sandbox: line.sandbox,
    located: kept.located,
    provider: line.provider,
    operation: line.operation ?? null,
    method: line.method,
    path: line.path,
    query: show.text(request.query),
    request: {
      baseUrl: request.baseUrl,
      headers: headersOf(request.rawHeaders, show.header),
      body: show.value(requestBody(kept)),
      bytes: kept.bodyBytes,
      truncated: kept.bodyHash !== undefined || request.bodyTooLarge,
    },
    answer: {
      status: answer.status,
      reason: STATUS_CODES[answer.status] ?? "",
      headers: Object.entries(answer.headers).map(([name, value]) => ({
        name,
        value: show.header(name, value),
      })),
      body: show.value(answerBody),
      truncated: answer.cut,
    },
    outcome,
    code: code ?? null,
    stage,
    via,
    hint: hint ?? null,
    violations: violations.map(shownViolation),
    unreadFields: unreadFieldsOf(kept),
    nearMiss: nearMiss ?? null,
    milliseconds: rounded(line.milliseconds),
    requestId: requestId ?? null,
  };
}

/** A line's worth of a request, as the stream of events shows it; the journal has the rest. */
export function renderLine(kept: KeptExchange): object {
  const { at, violations, milliseconds, ...line } = journalEntry(kept);
  return {
    ...line,
    at: isoTime(at),
    violations: violations.map(shownViolation),
    milliseconds: rounded(milliseconds),
  };
}

const shownViolation = (violation: Violation): RenderedEntry["violations"][number] => ({
  pointer: placeOf(violation).join("/"),
  keyword: violation.keyword,
  message: expectedBy(violation),
});

/** To microseconds. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

const masked = { text: maskText, header: maskHeader, value: maskValue };
const shown = {
  text: (text: string) => text,
  header: (_name: string, value: string) => value,
  value: (value: unknown) => value,
};

/** A body that is cut is not taken for what it is the beginning of. */
export function unreadFieldsOf({ explainer, request, bodyHash }: KeptExchange) {
  const call = bodyHash === undefined ? explainer.read(request) : undefined;
  const fields = call ? unreadFields(call, explainer.contract) : [];
  return fields.map(({ pointer, suggestion }) => ({ pointer, suggestion: suggestion ?? null }));
}

function headersOf(raw: readonly string[], show: (name: string, value: string) => string) {
  const headers: { name: string; value: string }[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = "", value = ""] = [raw[i], raw[i + 1]];
    headers.push({ name, value: show(name, value) });
  }
  return headers;
}

/** The body as JSON where it is that, as text elsewhere; `null` for none. */
function requestBody({ request: { body } }: KeptExchange): unknown {
  if (body.length === 0) return null;
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const bodyOf = (body: unknown): unknown => (body === "" || body === undefined ? null : body);
