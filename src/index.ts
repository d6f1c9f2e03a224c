import type { StartOptions } from "./checked-options.js";
import type { LocalBindbox } from "./local-bindbox.js";

export type { StartOptions as EmulatorOptions } from "./checked-options.js";
export * from "./client/index.js";
export type { ContractBreach } from "./http/pipeline.js";
export type { LocalBindbox } from "./local-bindbox.js";

export type { JournalEntry as RequestSummary } from "./observe/journal-entry.js";

export type { Fixture } from "./sandbox/fixture.js";
export type { SandboxSettings, SettingsPatch } from "./sandbox/settings.js";
export type { SnapshotDocument } from "./sandbox/snapshot.js";
export { StartError } from "./start-error.js";

/**
 * Starts an emulator in this process, on a free port of 127.0.0.1 unless the options say otherwise.
 * Rejects with a `StartError` when the port is taken, the data folder cannot be used, or an option makes no sense.
 */
export async function startEmulator(options: StartOptions = {}): Promise<LocalBindbox> {
  // loaded when it is needed: many a test file imports this one and starts nothing
  const { startLocalBindbox } = await import("./local-bindbox.js");
  return startLocalBindbox(options);
}
