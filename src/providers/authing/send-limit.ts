import type { Transaction } from "../../sandbox/store.js";
import type { Services } from "./operation.js";
import { latestPasscode, type PasscodeAddress } from "./passcodes.js";

/** How long an address has to wait for its next code of a channel; 0 when it need not. documented: one a minute. */
export async function secondsUntilNextSend(
  tx: Transaction,
  address: PasscodeAddress,
  channel: string,
  { clock, settings }: Pick<Services, "clock" | "settings">,
): Promise<number> {
  if (settings.sendLimit === "off") return 0;
  const latest = await latestPasscode(tx, address, channel);
  if (!latest) return 0;
  const elapsed = (clock.now() - latest.sentAt) / 1000;
  // a clock that was set back must not lock an address for as long as it was set back
  return elapsed >= 0 && elapsed < settings.sendInterval ? Math.ceil(settings.sendInterval - elapsed) : 0;
}
