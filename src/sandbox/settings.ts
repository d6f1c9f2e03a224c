import type { components } from "../control/generated/openapi.js";
import { observeDefaults } from "../observe/settings.js";
import { authingDefaults } from "../providers/authing/settings.js";
import { tencentDefaults } from "../providers/tencent/settings.js";

/** Settings as a caller gives them: only those that shall differ. */
export type SettingsPatch = components["schemas"]["Settings"];

/** Every setting of a sandbox; `openapi/control.yaml` says what each means. */
export type SandboxSettings = { readonly [K in keyof SettingsPatch]-?: Exclude<SettingsPatch[K], undefined> };

/** The settings of a sandbox whose fixture names none. */
export const defaultSettings: SandboxSettings = {
  outboxSize: 10_000,
  ...observeDefaults,
  ...authingDefaults,
  ...tencentDefaults,
};

/** `settings` with the members of `patch` in their place. */
export const withSettings = (settings: SandboxSettings, patch: SettingsPatch): SandboxSettings =>
  Object.keys(patch).length === 0 ? settings : { ...settings, ...patch };
