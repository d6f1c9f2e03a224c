import { jsonAnswer } from "../http/messages.js";
import type { SettingsPatch } from "../sandbox/settings.js";
import { settingsProblems } from "../sandbox/settings-problems.js";
import { badInput } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getSandbox: SandboxOperation = async ({ sandbox, baseUrl }) =>
  jsonAnswer(200, {
    id: sandbox.id,
    seed: sandbox.seed,
    authing: { appHost: baseUrl, ...sandbox.credentials.authing },
    tencent: { endpoint: baseUrl.replace(/^https?:\/\//, ""), ...sandbox.credentials.tencent },
  });

export const resetSandbox: SandboxOperation = async ({ sandbox }) =>
  jsonAnswer(200, { cleared: await sandbox.reset() });

export const getSettings: SandboxOperation = async ({ sandbox }) => jsonAnswer(200, sandbox.settings);

export const patchSettings: SandboxOperation = async ({ sandbox, body }) => {
  if (!isPatch(body)) return badInput([{ pointer: "body", message: "must be object" }]);
  const problems = settingsProblems(body);
  if (problems.length > 0)
    return badInput(problems.map(({ setting, message }) => ({ pointer: `body/${setting}`, message })));
  return jsonAnswer(200, await sandbox.changeSettings(body));
};

/** What each setting may be, the contract has checked. */
const isPatch = (body: unknown): body is SettingsPatch => typeof body === "object" && body !== null;
