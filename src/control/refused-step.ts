import type { Answer } from "../http/messages.js";
import type { Failure } from "../providers/outcome.js";
import { type TencentErrorName, tencentErrors } from "../providers/tencent/errors.js";
import { problem } from "./problem.js";

/** The answer to a step that Tencent Cloud refuses. chosen: one status for all, because `code` tells them apart. */
export function refused({ error, hint }: Failure<TencentErrorName>): Answer {
  const { code, messages } = tencentErrors[error];
  const detail = hint === undefined ? messages["en-US"] : `${messages["en-US"]} (${hint})`;
  return problem(422, detail, { code });
}
