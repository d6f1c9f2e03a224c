import { type Emulator, startEmulator } from "../emulator.js";
import { isLoopback } from "../http/loopback.js";
import { defaultFixture } from "../sandbox/default-fixture.js";
import { messageOf } from "../start-error.js";
import { banner } from "./banner.js";
import type { StartOptions } from "./commands/start.js";
import { Log } from "./log.js";
import { boundedWriter } from "./output.js";
import { paintFor } from "./paint.js";
import { untilSignal } from "./signals.js";
import { packageVersion } from "./version.js";

/** How long what was printed last may wait for its reader after the emulator has stopped, in milliseconds. */
const LAST_WORDS = 1000;

/**
 * `bindbox start`: runs until a signal stops it.
 *
 * @returns the exit code
 */
export async function start(options: StartOptions): Promise<number> {
  const { port, host, controlToken, allowedHosts, data, fixtures, seed, quiet } = options;
  const log = logOf(options);
  const stopped = untilSignal();
  const fixture = fixtures === undefined ? defaultFixture() : await readFixture(fixtures);
  const emulator = await startEmulator({
    port,
    host,
    controlToken,
    allowedHosts,
    data,
    fixture,
    seed,
    onRequest: log.request,
    onContractBreach: log.contractBreach,
    onHint: (hint) => log.warn(hint),
    onCrash: log.crash,
  });
  const { url, sandboxes } = emulator;
  const sandbox = sandboxes.fallback;
  if (!quiet) {
    const paint = paintFor(process.stdout, process.env);
    const token = tokenRow(emulator, controlToken);
    const version = packageVersion();
    process.stdout.write(`${banner({ version, url, sandbox, fixture, data, token, paint })}\n`);
  }
  if (!isLoopback(host))
    log.warn(
      `--host ${host} lets other machines in: the secrets of the emulated services are public, and only the control API asks for its token; everything goes over the network unencrypted`,
    );
  if (seed !== undefined && seed !== sandbox.seed)
    log.warn(`${data} was made with the seed ${sandbox.seed}; --seed ${seed} is not used`);
  await stopped;
  const code = await stop(emulator, log);
  // a pipe that nobody reads would hold the process for ever
  setTimeout(() => process.exit(), LAST_WORDS).unref();
  return code;
}

/** A token that was given is known, and the logs of a CI run are read by many. */
const tokenRow = ({ controlToken }: Emulator, given: string | undefined): string | undefined =>
  given === undefined ? controlToken : "as given";

async function readFixture(path: string) {
  const { readFixtureFile } = await import("./fixture-file.js");
  return readFixtureFile(path);
}

function logOf({ logLevel, quiet }: StartOptions): Log {
  return new Log(quiet && logLevel !== "silent" ? "error" : logLevel, {
    out: boundedWriter(process.stdout),
    error: boundedWriter(process.stderr),
    paint: paintFor(process.stdout, process.env),
    errorPaint: paintFor(process.stderr, process.env),
  });
}

async function stop(emulator: Emulator, log: Log): Promise<number> {
  try {
    await emulator.stop();
    return 0;
  } catch (error) {
    log.error(`the last changes could not be kept: ${messageOf(error)}`);
    return 1;
  }
}
