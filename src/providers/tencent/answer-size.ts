import { type Failure, fail, type Outcome } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import { envelopeOf } from "./render.js";
import type { TencentSettings } from "./settings.js";

/** As long as any RequestId. */
const SOME_REQUEST_ID = "00000000-0000-4000-8000-000000000000";

/**
 * Whether the answer of an action is longer than the gateway passes on. What the action has done stays done.
 *
 * documented: that there is such a limit, and not how much it is.
 */
export function refuseAnswerSize(
  outcome: Outcome,
  { responseSizeLimit: limit }: TencentSettings,
): Failure<TencentErrorName> | undefined {
  if (limit === 0 || outcome.kind === "failure") return undefined;
  const bytes = Buffer.byteLength(JSON.stringify(envelopeOf(outcome.data, SOME_REQUEST_ID)));
  if (bytes <= limit) return undefined;
  return fail("ResponseSizeLimitExceeded", {
    hint: `the answer has ${bytes} bytes, and the setting responseSizeLimit allows ${limit}`,
  });
}
