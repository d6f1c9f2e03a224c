import type { Emulator } from "../emulator.js";
import { banner } from "./banner.js";
import type { StartOptions } from "./commands/start.js";
import { FAILED, OK } from "./exit-codes.js";
import { endSoon, launch, stopEmulator, warnOfOptions } from "./launch.js";
import { Log } from "./log.js";
import { boundedWriter } from "./output.js";
import { paintFor } from "./paint.js";
import { untilSignal } from "./signals.js";
import { packageVersion } from "./version.js";

/**
 * `bindbox start`: runs until a signal stops it.
 *
 * @returns the exit code
 */
export async function start(options: StartOptions): Promise<number> {
  const { controlToken, data, quiet } = options;
  const log = logOf(options);
  const stopped = untilSignal();
  const { emulator, fixture } = await launch(options, log);
  if (!quiet) {
    const { url, sandboxes } = emulator;
    const sandbox = sandboxes.fallback;
    const paint = paintFor(process.stdout, process.env);
    const token = tokenRow(emulator, controlToken);
    const version = packageVersion();
    process.stdout.write(`${banner({ version, url, sandbox, fixture, data, token, paint })}\n`);
  }
  warnOfOptions(options, emulator, log);
  await stopped;
  const kept = await stopEmulator(emulator, log);
  endSoon();
  return kept ? OK : FAILED;
}

/** A token that was given is known, and the logs of a CI run are read by many. */
const tokenRow = ({ controlToken }: Emulator, given: string | undefined): string | undefined =>
  given === undefined ? controlToken : "as given";

function logOf({ logLevel, quiet }: StartOptions): Log {
  return new Log(quiet && logLevel !== "silent" ? "error" : logLevel, {
    out: boundedWriter(process.stdout),
    error: boundedWriter(process.stderr),
    paint: paintFor(process.stdout, process.env),
    errorPaint: paintFor(process.stderr, process.env),
  });
}
