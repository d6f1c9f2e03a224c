import { jsonAnswer } from "../http/messages.js";
import type { SettingsPatch } from "../sandbox/settings.js";
import { settingsProblems } from "../sandbox/settings-problems.js";
import { badInput, type FieldError } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getSettings: SandboxOperation = async ({ sandbox }) => jsonAnswer(200, sandbox.settings);

export const patchSettings: SandboxOperation = async ({ sandbox, body }) => {
  if (!isPatch(body)) return badInput([{ pointer: "body", message: "must be object" }]);
  const errors = settingsErrors(body, "body");
  return errors.length > 0 ? badInput(errors) : jsonAnswer(200, await sandbox.changeSettings(body));
};

/** What each setting may be, the contract has checked. */
const isPatch = (body: unknown): body is SettingsPatch => typeof body === "object" && body !== null;

/** What the contract cannot say of settings. */
export const settingsErrors = (settings: SettingsPatch, place: string): FieldError[] =>
  settingsProblems(settings).map(({ setting, message }) => ({ pointer: `${place}/${setting}`, message }));
