// A thread with an emulator. It tells its address, and runs until it is ended.
import { parentPort } from "node:worker_threads";
import { startEmulator } from "../index.js";

startEmulator().then(
  ({ url }) => parentPort?.postMessage(url),
  (error: unknown) => {
    throw error;
  },
);
