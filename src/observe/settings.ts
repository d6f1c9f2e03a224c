import type { SandboxSettings } from "../sandbox/settings.js";

/** The settings that change what bindbox tells of requests, and nothing of what it answers. */
export type ObserveSettings = Pick<SandboxSettings, "journalSize" | "journalSecrets" | "diagnosisHeader">;

export const observeDefaults: ObserveSettings = {
  journalSize: 1000,
  journalSecrets: "masked",
  diagnosisHeader: false,
};
