import { join } from "node:path";
import { getEnvironmentData, setEnvironmentData, Worker } from "node:worker_threads";
import { type Bindbox, connect } from "../client/index.js";

/** Where a worker of Jest keeps the address for its next test file: each file has modules and globals of its own. */
const ADDRESS = "bindbox.url";

/**
 * The emulator for the tests of one worker of Jest: the one that `BINDBOX_URL` names, or else one in a thread of its own.
 * Jest runs tests in a realm into which it loads each module anew for each file; the emulator stays out of that. The
 * thread ends with the worker.
 */
export async function emulatorOfJestWorker(): Promise<Bindbox> {
  const { BINDBOX_URL: url, BINDBOX_CONTROL_TOKEN: controlToken } = process.env;
  if (url) return connect(url, { controlToken });
  const started = getEnvironmentData(ADDRESS);
  return connect(typeof started === "string" ? started : await startInThread());
}

async function startInThread(): Promise<string> {
  // this file is part of `dist/jest.cjs`
  const thread = new Worker(join(__dirname, "emulator-thread.js"));
  const url = await new Promise<string>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
  thread.unref();
  setEnvironmentData(ADDRESS, url);
  return url;
}
