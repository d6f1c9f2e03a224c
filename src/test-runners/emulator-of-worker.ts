import { type Bindbox, connect, startEmulator } from "../index.js";

export interface WorkerEmulator {
  readonly bindbox: Bindbox;
  /** Gives back what was taken. */
  readonly close: () => Promise<void>;
}

/**
 * The emulator for the tests of one worker: the one that `BINDBOX_URL` names, as `bindbox exec` sets it (with
 * `BINDBOX_CONTROL_TOKEN`, where it demands one), or else one in this process.
 */
export async function emulatorOfWorker(): Promise<WorkerEmulator> {
  const { BINDBOX_URL: url, BINDBOX_CONTROL_TOKEN: controlToken } = process.env;
  if (url) return { bindbox: connect(url, { controlToken }), close: async () => undefined };
  const bindbox = await startEmulator();
  return { bindbox, close: () => bindbox.stop() };
}
