import { afterAll, beforeAll, expect } from "vitest";
import {
  type Bindbox,
  connect,
  type EmulatorOptions,
  type LocalBindbox,
  startEmulator,
} from "../../src/index.js";

/** The two ways to an emulator, by which everything has to go alike. */
export const WAYS = ["in process", "over HTTP"] as const;

/** An emulator for all tests of a file, and its handles. Its end fails the tests when an answer broke a contract. */
export function bindboxForFile(options: EmulatorOptions = {}) {
  const defects: unknown[] = [];
  let local: LocalBindbox | undefined;
  beforeAll(async () => {
    local = await startEmulator({
      seed: "test",
      onContractBreach: (breach) => defects.push(breach),
      onCrash: (error) => defects.push(error),
      ...options,
    });
  });
  afterAll(async () => {
    await local?.stop();
    expect(defects).toEqual([]);
  });
  const started = (): LocalBindbox => {
    if (!local) throw new Error("the emulator was not started");
    return local;
  };
  return {
    get local(): LocalBindbox {
      return started();
    },
    by: (way: (typeof WAYS)[number]): Bindbox => (way === "in process" ? started() : connect(started().url)),
  };
}
