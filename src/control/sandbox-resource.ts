import { type Answer, jsonAnswer } from "../http/messages.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { problem } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const getSandbox: SandboxOperation = async ({ sandbox, baseUrl }) =>
  jsonAnswer(200, await shownSandbox(sandbox, baseUrl));

export const deleteSandbox: SandboxOperation = async ({ sandbox, sandboxes }) =>
  sandboxes.delete(sandbox)
    ? noContent
    : problem(409, `the sandbox "${sandbox.id}" stays for as long as bindbox runs; POST …/reset empties it`);

const noContent: Answer = { status: 204, headers: {}, body: "" };

export const resetSandbox: SandboxOperation = async ({ sandbox }) =>
  jsonAnswer(200, { cleared: await sandbox.reset() });

/** A sandbox with all that leads to it. */
export async function shownSandbox(sandbox: Sandbox, baseUrl: string) {
  const { id, seed, kept, ttl, credentials } = sandbox;
  return {
    id,
    seed,
    kept,
    ttl: shownTtl(ttl),
    authing: { appHost: baseUrl, ...credentials.authing, apps: await shownApps(sandbox) },
    tencent: {
      endpoint: baseUrl.replace(/^https?:\/\//, ""),
      ...credentials.tencent,
      keys: await shownKeys(sandbox),
    },
  };
}

/** @param ttl milliseconds */
export const shownTtl = (ttl: number | undefined): string | null =>
  ttl === undefined ? null : `${ttl / 1000}s`;

const shownApps = ({ store, keys }: Sandbox) =>
  store.transaction(async (tx) =>
    Promise.all(
      keys.apps.map(async ({ id, secret }) => {
        const { name = id, tokenEndpointAuthMethod = "client_secret_post" } = (await tx.apps.get(id)) ?? {};
        return { appId: id, appSecret: secret, name, tokenEndpointAuthMethod };
      }),
    ),
  );

const shownKeys = ({ store, keys }: Sandbox) =>
  store.transaction(async (tx) =>
    Promise.all(
      keys.tencent.map(async ({ secretId, secretKey }) => {
        const { uin = 0, token = null } = (await tx.tencentCredentials.get(secretId)) ?? {};
        const account = await tx.tencentAccounts.get(String(uin));
        return { secretId, secretKey, uin, nickName: account?.nickName ?? null, token };
      }),
    ),
  );
