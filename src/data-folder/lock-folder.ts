import { mkdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { messageOf, StartError } from "../start-error.js";
import { Claim, type FoundClaim, livingClaims } from "./claim.js";

/** A folder that no other emulator keeps its sandboxes in meanwhile. */
export interface FolderLock {
  release(): Promise<void>;
}

/** How often two that come at the same moment, and both step back, try again. */
const ATTEMPTS = 4;

/**
 * Makes a data folder this emulator's own, for two would overwrite each other's sandboxes.
 *
 * Each says that it wants the folder, and then looks who else does: whatever order two come in, one of them sees the other.
 * Nobody ever removes the claim of a living one, as a single lock file that is taken over from the dead would allow.
 *
 * Rejects with a `StartError` when somebody else has the folder, or when it cannot be written.
 *
 * @param url where this emulator listens, for those who come later
 */
export async function lockFolder(folder: string, url: string): Promise<FolderLock> {
  for (let attempt = 1; ; attempt += 1) {
    const claim = await claimOn(folder, url);
    const [other] = await othersBeside(claim, folder);
    if (other === undefined) return { release: () => claim.withdraw() };
    await claim.withdraw();
    if (attempt === ATTEMPTS || other.watched) throw new StartError(inUse(folder, other));
    await delay(attempt * (Number.parseInt(claim.id.slice(0, 2), 16) / 4));
  }
}

async function claimOn(folder: string, url: string): Promise<Claim> {
  try {
    await mkdir(folder, { recursive: true });
    return await Claim.make(folder, url);
  } catch (error) {
    throw new StartError(`cannot use the data folder ${folder}: ${messageOf(error)}`, error);
  }
}

async function othersBeside(claim: Claim, folder: string): Promise<FoundClaim[]> {
  try {
    return await livingClaims(folder, claim);
  } catch (error) {
    await claim.withdraw();
    throw new StartError(`cannot use the data folder ${folder}: ${messageOf(error)}`, error);
  }
}

const inUse = (folder: string, { file, holder: { pid, host, url } }: FoundClaim): string =>
  `the data folder ${folder} is in use by the bindbox at ${url} (process ${pid} on ${host}); stop it, use another folder, or remove ${file} if it is gone`;
