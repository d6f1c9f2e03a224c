import type { Transaction } from "../../sandbox/store.js";
import type { Outcome } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import type { Caller, Services, SignedInCaller } from "./operation.js";
import { bindEmail } from "./operations/bind-email.js";
import { getProfile } from "./operations/get-profile.js";
import { sendEmail } from "./operations/send-email.js";
import { signin } from "./operations/signin.js";
import type { OperationId } from "./routing.js";

/** Checked by the contract before it gets here, which the compiler cannot see. */
type Run = (input: never, caller: never, tx: Transaction, services: Services) => Promise<Outcome>;

const operations: Readonly<Partial<Record<OperationId, Run>>> = {
  "send-email": sendEmail,
  signin,
  "bind-email": bindEmail,
  "get-profile": getProfile,
};

/** Runs the operation a call leads to. */
export function runOperation(
  { operation, input }: AuthingCall,
  caller: Caller | SignedInCaller,
  tx: Transaction,
  services: Services,
): Promise<Outcome> {
  const run = operation && operations[operation];
  if (!run) throw new Error(`no operation ${operation}`);
  return run(input as never, caller as never, tx, services);
}
