import { type Emulator, startEmulator } from "../emulator.js";
import { isLoopback } from "../http/loopback.js";
import type { JournalListener } from "../observe/journal-listener.js";
import { defaultFixture } from "../sandbox/default-fixture.js";
import type { OriginSource } from "../sandbox/origins.js";
import { messageOf } from "../start-error.js";
import type { Log } from "./log.js";

/** What the command line says of an emulator that is to be started. */
export interface LaunchOptions {
  readonly port: number;
  readonly host: string;
  readonly controlToken: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly data: string | undefined;
  readonly fixtures: string | undefined;
  readonly seed: string | undefined;
}

/** An emulator, and what it was started with. */
export interface Launched {
  readonly emulator: Emulator;
  readonly fixture: OriginSource;
}

/**
 * Starts the emulator that a command line asks for; it tells the log what happens.
 *
 * @param onRequest hears of each request, besides the log
 */
export async function launch(
  { fixtures, ...options }: LaunchOptions,
  log: Log,
  onRequest?: JournalListener,
): Promise<Launched> {
  // an entry is made for each request when anybody listens, so a silent log must not
  const listeners = [log.shows("info") ? log.request : undefined, onRequest].filter(
    (listener) => listener !== undefined,
  );
  const fixture = fixtures === undefined ? defaultFixture() : await readFixture(fixtures);
  const emulator = await startEmulator({
    ...options,
    fixture,
    onRequest:
      listeners.length === 0
        ? undefined
        : (...told) => {
            for (const listener of listeners) listener(...told);
          },
    onContractBreach: log.contractBreach,
    onHint: (hint) => log.warn(hint),
    onCrash: log.crash,
  });
  return { emulator, fixture };
}

async function readFixture(path: string): Promise<OriginSource> {
  const { readFixtureFile } = await import("./fixture-file.js");
  return readFixtureFile(path);
}

/** Warns of what an option brings with it that nobody may have meant. */
export function warnOfOptions({ host, seed, data }: LaunchOptions, { sandboxes }: Emulator, log: Log): void {
  const { fallback } = sandboxes;
  if (!isLoopback(host))
    log.warn(
      `--host ${host} lets other machines in: the secrets of the emulated services are public, and only the control API asks for its token; everything goes over the network unencrypted`,
    );
  if (seed !== undefined && seed !== fallback.ownSeed)
    log.warn(`${data} was made with the seed ${fallback.ownSeed}; --seed ${seed} is not used`);
}

/** @returns whether everything that was to be kept is kept */
export async function stopEmulator(emulator: Emulator, log: Log): Promise<boolean> {
  try {
    await emulator.stop();
    return true;
  } catch (error) {
    log.error(`the last changes could not be kept: ${messageOf(error)}`);
    return false;
  }
}

/** How long what was printed last may wait for its reader, in milliseconds. */
const LAST_WORDS = 1000;

/** Ends the process soon, with the exit code that it has by then: a pipe that nobody reads would hold it for ever. */
export function endSoon(): void {
  setTimeout(() => process.exit(), LAST_WORDS).unref();
}
