import { startEmulator } from "bindbox";

/** One emulator for the whole run: `bindbox/vitest` finds it by this variable, in every worker. */
export default async function setup() {
  const bindbox = await startEmulator();
  process.env.BINDBOX_URL = bindbox.url;
  return () => bindbox.stop();
}
