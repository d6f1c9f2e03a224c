export { type Emulator, type EmulatorOptions, startEmulator } from "./emulator.js";
export type { ContractBreach } from "./http/pipeline.js";
export type { JournalEntry } from "./observe/journal.js";
export type { Fixture } from "./sandbox/fixture.js";
export type { SandboxSettings, SettingsPatch } from "./sandbox/settings.js";
export type { SnapshotDocument } from "./sandbox/snapshot.js";
export { StartError } from "./start-error.js";
