import { jsonAnswer } from "../http/messages.js";
import {
  type CodePolicy,
  commonQueue,
  type NewPolicy,
  policiesOf,
  recipientPolicies,
  removePolicies,
  setCommonQueue,
  setPolicy,
} from "../sandbox/code-policy.js";
import { isRecipient, recipientKey } from "../sandbox/recipients.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { badInput, problem } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getCodes: SandboxOperation = async ({ sandbox }) => jsonAnswer(200, await codesOf(sandbox));

export const putCodes: SandboxOperation = async ({ sandbox, body }) => {
  const { code, queue } = policyOf(body);
  await sandbox.store.transaction((tx) => setCommonQueue(tx, queue));
  if (code !== sandbox.settings.fixedCode) await sandbox.changeSettings({ fixedCode: code });
  return jsonAnswer(200, await codesOf(sandbox));
};

export const getRecipientCodes: SandboxOperation = async ({ sandbox, parameters: { recipient = "" } }) => {
  const policies = await sandbox.store.transaction((tx) => policiesOf(tx, recipient));
  return answerFor(recipient, policies);
};

export const putRecipientCodes: SandboxOperation = async ({
  sandbox,
  parameters: { recipient = "" },
  body,
}) => {
  if (!isRecipient(recipientKey(recipient)))
    return badInput([{ pointer: "path/recipient", message: "must be an e-mail address or a phone" }]);
  const policy = await sandbox.store.transaction((tx) => setPolicy(tx, recipient, policyOf(body)));
  return jsonAnswer(200, shown(policy));
};

export const deleteRecipientCodes: SandboxOperation = async ({ sandbox, parameters: { recipient = "" } }) => {
  const policies = await sandbox.store.transaction((tx) => removePolicies(tx, recipient));
  return answerFor(recipient, policies);
};

/** Two spellings that were set for different countries can both be meant by a number without its country code. */
function answerFor(recipient: string, policies: readonly CodePolicy[]) {
  const latest = policies.at(-1);
  return latest ? jsonAnswer(200, shown(latest)) : problem(404, `no codes were set for "${recipient}"`);
}

async function codesOf({ store, settings }: Sandbox) {
  return store.transaction(async (tx) => ({
    code: settings.fixedCode,
    queue: await commonQueue(tx),
    recipients: (await recipientPolicies(tx)).map(shown),
  }));
}

const shown = ({ recipient, code, queue }: CodePolicy) => ({ recipient, code, queue });

/** What the members may be, the contract has checked. */
const policyOf = (body: unknown): NewPolicy => ({ code: null, queue: [], ...Object(body) });
