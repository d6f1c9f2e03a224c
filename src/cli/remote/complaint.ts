import { BindboxError, type WaitTimeoutError } from "../../client/bindbox-error.js";
import { FAILED, USAGE } from "../exit-codes.js";
import { oneLine } from "../one-line.js";

/** What answers there may be something else altogether, with a page of its own. */
const LONGEST = 500;

/** Why a call of the control API has failed, in one line. */
export function complaintOf(error: BindboxError | WaitTimeoutError): string {
  if (!(error instanceof BindboxError)) return shortened(error.message);
  const { status, detail } = error;
  if (status === undefined)
    return shortened(`${detail}; \`bindbox start\` starts one, --url or BINDBOX_URL names another`);
  if (status === 401) return shortened(`${detail}; --control-token or BINDBOX_CONTROL_TOKEN tells it`);
  return shortened(detail);
}

/** That nobody answers, and that a token is missing, is for the person who wrote the command line. */
export const exitCodeOf = (error: BindboxError | WaitTimeoutError): number =>
  error instanceof BindboxError && (error.status === undefined || error.status === 401) ? USAGE : FAILED;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
