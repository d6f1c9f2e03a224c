import { BindboxError, VerificationError } from "../../client/bindbox-error.js";
import { JournalHandle, type Verification } from "../../client/journal.js";
import type { SandboxOptions } from "../commands/sandboxes.js";
import { FAILED, OK, USAGE } from "../exit-codes.js";
import type { VerifyOptions } from "../verify-options.js";
import { complaintOf } from "./complaint.js";
import { sandboxAt } from "./connection.js";
import { print, printAnswer } from "./print.js";
import { verificationOf } from "./verification.js";

/** `bindbox journal verify`: a 1 is kept for a journal that does not hold what it should. */
export async function verifyJournal(options: VerifyOptions & SandboxOptions): Promise<number> {
  const verification = await verificationOf(options, process.stdin);
  try {
    return await verify(verification, options);
  } catch (error) {
    if (!(error instanceof BindboxError)) throw error;
    if (error instanceof VerificationError) return showUnverified(error, options);
    process.stderr.write(`bindbox: ${complaintOf(error)}\n`);
    return USAGE;
  }
}

async function verify(verification: Verification, options: SandboxOptions): Promise<number> {
  const answer = await new JournalHandle(sandboxAt(options)).verify(verification);
  printAnswer(answer, options, ({ count, entries }) => {
    const which = entries.length === 0 ? "" : `: ${entries.map((id) => `#${id}`).join(", ")}`;
    return `verified; ${count} ${count === 1 ? "request matches" : "requests match"}${which}`;
  });
  return OK;
}

function showUnverified({ detail, count, nearest }: VerificationError, { json }: SandboxOptions): number {
  if (json) print(JSON.stringify({ verified: false, count, detail, nearest }, null, 2));
  else process.stderr.write(`bindbox: ${detail}\n`);
  return FAILED;
}
