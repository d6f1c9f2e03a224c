import type { Answer } from "../../http/messages.js";
import type { AnswerSummary } from "../explainer.js";
import { isJsonObject } from "./input.js";

/** Code and request id of an answer in any of Authing's forms: the V3 envelope, OAuth, or the bare `code` of token checks. */
export function summariseAnswer({ headers, body }: Pick<Answer, "headers" | "body">): AnswerSummary {
  const requestId = headers["x-request-id"];
  if (!isJsonObject(body)) return { code: undefined, requestId };
  const { statusCode, apiCode, error, code } = body;
  const envelope = statusCode === 200 ? undefined : (apiCode ?? statusCode);
  return { code: asCode(envelope) ?? asCode(error) ?? asCode(code), requestId };
}

const asCode = (value: unknown): string | number | undefined =>
  typeof value === "string" || typeof value === "number" ? value : undefined;
