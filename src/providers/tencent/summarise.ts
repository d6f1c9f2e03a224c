import type { Answer } from "../../http/messages.js";
import type { AnswerSummary } from "../explainer.js";

/** Code and request id of an answer: both stand in its `Response`. */
export function summariseAnswer({ body }: Pick<Answer, "body">): AnswerSummary {
  const response = memberOf(body, "Response");
  return {
    code: textOf(memberOf(memberOf(response, "Error"), "Code")),
    requestId: textOf(memberOf(response, "RequestId")),
  };
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
