import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { countAttempt, limitReached } from "./attempt-limits.js";
import type { Services } from "./operation.js";

type Uses = Pick<Services, "clock" | "settings">;

const tallyOf = (clientIp: string): string => `sign-ups ip ${clientIp}`;

/** Why the pool takes no new user now. documented: `registerDisabled`; `registerAnomalyDetection` limits sign-ups of one address. */
export async function refuseSignUp(
  tx: Transaction,
  clientIp: string,
  services: Uses,
): Promise<Failure<"registrationDisabled" | "registrationTooFrequent"> | undefined> {
  const { settings } = services;
  if (settings.registerDisabled) return fail("registrationDisabled");
  const reached = await limitReached(tx, tallyOf(clientIp), settings.registerAnomalyDetection, services);
  return reached ? fail("registrationTooFrequent") : undefined;
}

export const countSignUp = (tx: Transaction, clientIp: string, services: Uses): Promise<void> =>
  countAttempt(tx, tallyOf(clientIp), services.settings.registerAnomalyDetection, services);
