import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isRunning, type ProcessIdentity, thisProcess } from "./process-identity.js";

/** Who says that a folder is theirs. */
export interface Holder extends ProcessIdentity {
  readonly host: string;
  /** Where it listens. */
  readonly url: string;
}

/** How often a claim shows that its holder is alive, in milliseconds. */
const BEAT = 1000;
/** How long others watch for a sign. */
const PATIENCE = 3.5 * BEAT;

const PREFIX = ".bindbox-";
const SUFFIX = ".lock";

/** The file of a process that says a folder is its. Each has a name of its own, so that removing one never hits another. */
export class Claim {
  readonly id = randomBytes(6).toString("hex");
  readonly file: string;
  readonly #timer: NodeJS.Timeout;
  #beats = 0;

  private constructor(folder: string) {
    this.file = join(folder, PREFIX + this.id + SUFFIX);
    this.#timer = setInterval(() => this.#beat(), BEAT).unref();
  }

  static async make(folder: string, url: string): Promise<Claim> {
    const claim = new Claim(folder);
    const holder: Holder = { ...thisProcess(), host: hostname(), url };
    try {
      // whoever looks finds all of it or nothing
      await writeFile(`${claim.file}.tmp`, `${JSON.stringify(holder)}\n`);
      await rename(`${claim.file}.tmp`, claim.file);
      return claim;
    } catch (error) {
      await claim.withdraw();
      throw error;
    }
  }

  async withdraw(): Promise<void> {
    clearInterval(this.#timer);
    for (const file of [this.file, `${this.file}.tmp`]) await rm(file, { force: true });
  }

  /** Any other time will do: those who watch have clocks of their own, and look for a change. */
  #beat(): void {
    this.#beats += 1;
    void utimes(this.file, this.#beats, this.#beats).catch(() => undefined);
  }
}

/** A claim that was found. */
export interface FoundClaim {
  readonly file: string;
  readonly holder: Holder;
  /** Whether it has been watched for so long that it was not made at the same moment. */
  readonly watched: boolean;
}

/** The claims of others on a folder who are alive. Those of the dead are removed. */
export async function livingClaims(folder: string, own: Claim): Promise<FoundClaim[]> {
  const names = await readdir(folder);
  const living: FoundClaim[] = [];
  for (const name of names) {
    const file = join(folder, name);
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX) || file === own.file) continue;
    const holder = await holderIn(file);
    if (holder === undefined) continue;
    const watched = holder.host !== hostname();
    if (await (watched ? givesSigns(file) : isRunning(holder))) living.push({ file, holder, watched });
    else await rm(file, { force: true });
  }
  return living;
}

/** `undefined` when the claim has been withdrawn meanwhile, or is not one of this version. */
async function holderIn(file: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  const { pid, started, host, url } = { ...Object(value) };
  return (
    Number.isInteger(pid) &&
    (started === null || typeof started === "string") &&
    typeof host === "string" &&
    typeof url === "string"
  );
}

/** The processes of another machine, or of a container that has been replaced, cannot be asked for; their claims show it. */
async function givesSigns(file: string): Promise<boolean> {
  const before = await timeOf(file);
  await delay(PATIENCE);
  return before !== (await timeOf(file));
}

const timeOf = async (file: string): Promise<number | undefined> =>
  (await stat(file).catch(() => undefined))?.mtimeMs;
