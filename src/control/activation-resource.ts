import { jsonAnswer } from "../http/messages.js";
import { isFailure } from "../providers/provider.js";
import { type ActivationForm, activate } from "../providers/tencent/activation/activate.js";
import { requestCode } from "../providers/tencent/activation/request-code.js";
import { isoTime } from "../sandbox/clock.js";
import { refused } from "./refused-step.js";
import type { SandboxOperation } from "./resource.js";

export const sendActivationCode: SandboxOperation = async ({ sandbox, parameters: { token = "" } }) => {
  const sent = await sandbox.store.transaction((tx) => requestCode(tx, token, "en-US", sandbox));
  return isFailure(sent)
    ? refused(sent)
    : jsonAnswer(200, { to: sent.to, expiresAt: isoTime(sent.expiresAt) });
};

export const activateBinding: SandboxOperation = async ({ sandbox, parameters: { token = "" }, body }) => {
  const binding = await sandbox.store.transaction((tx) => activate(tx, token, formOf(body), sandbox));
  if (isFailure(binding)) return refused(binding);
  const { memberUin, bindId, email, countryCode, phone, status, boundAt } = binding;
  return jsonAnswer(200, {
    memberUin,
    bindId,
    email,
    countryCode,
    phone,
    status,
    boundAt: isoTime(boundAt),
  });
};

/** What the members may be, the contract has checked. */
const formOf = (body: unknown): ActivationForm => ({ email: "", code: "", password: "", ...Object(body) });
