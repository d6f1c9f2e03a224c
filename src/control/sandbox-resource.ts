import { jsonAnswer } from "../http/messages.js";
import { loadKey } from "../providers/authing/signing-keys.js";
import type { SettingsPatch } from "../sandbox/settings.js";
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
  const keyProblem = body.signingKey == null ? undefined : problemOfKey(body.signingKey);
  if (keyProblem !== undefined) return badInput([{ pointer: "body/signingKey", message: keyProblem }]);
  const settings = await sandbox.changeSettings(body);
  sandbox.events.publish({
    type: "settings",
    sandbox: sandbox.id,
    at: sandbox.clock.now(),
    data: () => body,
  });
  return jsonAnswer(200, settings);
};

/** What each setting may be, the contract has checked. */
const isPatch = (body: unknown): body is SettingsPatch => typeof body === "object" && body !== null;

function problemOfKey(pem: string): string | undefined {
  try {
    loadKey(pem);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
