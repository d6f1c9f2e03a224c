import { type LaunchOptions, launch, stopEmulator } from "../launch.js";
import { Log } from "../log.js";
import { boundedWriter } from "../output.js";
import { paintFor } from "../paint.js";

/** An emulator for one agent. stdout belongs to the protocol: what goes wrong is told on stderr. */
export async function launchForAgent(options: Pick<LaunchOptions, "seed" | "fixtures" | "data">) {
  const error = boundedWriter(process.stderr);
  const paint = paintFor(process.stderr, process.env);
  const log = new Log("warn", { out: error, error, paint, errorPaint: paint });
  const place = { port: 0, host: "127.0.0.1", controlToken: undefined, allowedHosts: [] };
  const { emulator } = await launch({ ...place, ...options }, log);
  return { emulator, stop: () => stopEmulator(emulator, log) };
}
