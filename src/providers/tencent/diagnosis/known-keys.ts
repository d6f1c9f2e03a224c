import type { Sandboxes } from "../../../sandbox/sandboxes.js";
import type { KnownKey } from "./mistake.js";

/** More keys are not tried: with ten thousand sandboxes the answer would take seconds. */
const MOST_KEYS = 2000;

/** The keys of all sandboxes, as many as are tried; those of the sandbox that was asked first. */
export async function knownKeys(sandboxes: Sandboxes, first: string): Promise<KnownKey[]> {
  const keys: KnownKey[] = [];
  const all = [...sandboxes.all()].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const { id: sandbox, store } of all) {
    if (keys.length >= MOST_KEYS) break;
    const credentials = await store.transaction((tx) => tx.tencentCredentials.all());
    for (const { id: secretId, secretKey } of credentials) keys.push({ secretId, secretKey, sandbox });
  }
  return keys.slice(0, MOST_KEYS);
}
