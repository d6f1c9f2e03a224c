import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import type { AuthingErrorName } from "./errors.js";
import type { Caller, Services } from "./operation.js";
import type { User } from "./rows.js";
import {
  checkPassword,
  recordFailedSignIn,
  refuseAttempt,
  refuseUser,
  type SignInAttempt,
} from "./sign-in.js";
import { findByAccount } from "./user-lookup.js";

type Uses = Pick<Services, "clock" | "random" | "settings">;
type SignInCaller = Pick<Caller, "deviceId" | "userAgent" | "language">;
type Refused = Failure<AuthingErrorName>;

/**
 * Lets somebody in or notes that they were refused, whichever way they prove who they are. A success is the caller's to
 * note, with `recordSignIn`, after what else has to be checked.
 *
 * @param known the account they claim, if there is one
 * @param prove runs only when an attempt is allowed at all
 */
export async function admit<Proof extends { readonly user: User }>(
  tx: Transaction,
  attempt: SignInAttempt,
  known: User | undefined,
  prove: () => Promise<Proof | Refused>,
  caller: SignInCaller,
  services: Uses,
): Promise<Proof | Refused> {
  const refusal = await refuseAttempt(tx, attempt, known, services);
  if (refusal) return refusal;
  const proof = await prove();
  const failure = isFailure(proof) ? proof : await refuseUser(tx, proof.user, attempt.app, caller, services);
  if (!failure) return proof;
  await recordFailedSignIn(tx, known, attempt, caller, failure, services);
  return failure;
}

/** Lets in who knows the password of an account. */
export async function admitByPassword(
  tx: Transaction,
  attempt: SignInAttempt,
  { account, password }: { readonly account: string; readonly password: string },
  caller: SignInCaller,
  services: Uses,
): Promise<User | Refused> {
  const known = await findByAccount(tx, account);
  const prove = async () =>
    (await checkPassword(tx, known, password, services)) ??
    (known ? { user: known } : fail("credentialsWrong"));
  const proof = await admit(tx, attempt, known, prove, caller, services);
  return "user" in proof ? proof.user : proof;
}
