import { type Emulator, startEmulator } from "../emulator.js";
import { defaultFixture } from "../sandbox/default-fixture.js";
import { messageOf } from "../start-error.js";
import { banner } from "./banner.js";
import { Log } from "./log.js";
import type { StartOptions } from "./options.js";
import { paintFor } from "./paint.js";
import { untilSignal } from "./signals.js";
import { packageVersion } from "./version.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/**
 * `bindbox start`: runs until a signal stops it.
 *
 * @returns the exit code
 */
export async function start(options: StartOptions): Promise<number> {
  const { port, host, data, fixtures, seed, quiet } = options;
  const log = logOf(options);
  const stopped = untilSignal();
  const fixture = fixtures === undefined ? defaultFixture() : await readFixture(fixtures);
  const emulator = await startEmulator({
    port,
    host,
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
    process.stdout.write(`${banner({ version: packageVersion(), url, sandbox, fixture, data, paint })}\n`);
  }
  if (!LOOPBACK.test(host))
    log.warn(
      `--host ${host} lets other machines in, and every secret of bindbox is public; its control API answers this machine only`,
    );
  if (seed !== undefined && seed !== sandbox.seed)
    log.warn(`${data} was made with the seed ${sandbox.seed}; --seed ${seed} is not used`);
  await stopped;
  return stop(emulator, log);
}

async function readFixture(path: string) {
  const { readFixtureFile } = await import("./fixture-file.js");
  return readFixtureFile(path);
}

function logOf({ logLevel, quiet }: StartOptions): Log {
  return new Log(quiet && logLevel !== "silent" ? "error" : logLevel, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
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
