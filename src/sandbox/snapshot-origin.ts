import { generatedKeys, type SandboxKeys } from "./credentials.js";
import type { TakenKey } from "./key-index.js";
import type { Beginning, Origin } from "./origin.js";
import type { RandomSource } from "./random.js";
import type { Snapshot } from "./snapshot.js";
import { type Tables, tablesOf } from "./tables.js";

/** A snapshot as the origin of sandboxes. */
export const snapshotOrigin = (snapshot: Snapshot): Origin => ({
  keys: snapshot.keys,
  settings: snapshot.settings,
  clock: snapshot.clock,
  random: snapshot.random,
  tables: ({ keys }: Beginning) => tablesWithKeys(snapshot, keys),
});

/**
 * The rows of a snapshot in a sandbox with these keys: app ids and API keys are those of the sandbox, each in its place,
 * wherever rows speak of them. Opaque tokens stay as they are: they lead to the sandbox that has made them.
 */
export function tablesWithKeys({ bases, keys: own }: Snapshot, keys: SandboxKeys): Tables {
  const tables = tablesOf(bases);
  if (sameKeys(own, keys)) return tables;
  const appIds = new Map(own.apps.map(({ id }, at) => [id, keys.apps[at]?.id ?? id]));
  const renamed = (id: string): string => appIds.get(id) ?? id;
  const renamedOrNull = (id: string | null): string | null => (id === null ? null : renamed(id));
  for (const [at, { id }] of own.apps.entries()) {
    const row = bases.apps.rows.get(id);
    tables.apps.remove(id);
    if (row) tables.apps.put({ ...row, ...keys.apps[at] });
  }
  renameApiKeys(tables, bases, own, keys);
  for (const row of bases.users.rows.values())
    if (row.deniedApps.length > 0 || row.lastLoginApp !== null)
      tables.users.put({
        ...row,
        deniedApps: row.deniedApps.map(renamed),
        lastLoginApp: renamedOrNull(row.lastLoginApp),
      });
  for (const row of bases.logins.rows.values())
    tables.logins.put({ ...row, appId: renamedOrNull(row.appId) });
  for (const row of bases.refreshTokens.rows.values())
    tables.refreshTokens.put({ ...row, appId: renamed(row.appId) });
  for (const row of bases.authorizationCodes.rows.values())
    tables.authorizationCodes.put({ ...row, appId: renamed(row.appId) });
  return tables;
}

/** API keys, and what is demanded of those who use them. */
function renameApiKeys(tables: Tables, bases: Snapshot["bases"], own: SandboxKeys, keys: SandboxKeys): void {
  const renamed = own.tencent.flatMap(({ secretId }, at) => {
    const key = keys.tencent[at];
    const row = bases.tencentCredentials.rows.get(secretId);
    return row && key ? [{ row, key, conditions: bases.keyConditions.rows.get(secretId) }] : [];
  });
  for (const { row } of renamed) {
    tables.tencentCredentials.remove(row.id);
    tables.keyConditions.remove(row.id);
  }
  for (const { row, key, conditions } of renamed) {
    tables.tencentCredentials.put({ ...row, id: key.secretId, secretKey: key.secretKey });
    if (conditions) tables.keyConditions.put({ ...conditions, id: key.secretId });
  }
}

const sameKeys = (a: SandboxKeys, b: SandboxKeys): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The keys that a sandbox has once a snapshot of another is in it: its own, as far as they go, each in the place of one of
 * the snapshot's, and the snapshot's for the rest.
 */
export const keysFor = (sandbox: SandboxKeys, snapshot: SandboxKeys): SandboxKeys =>
  sandbox.apps[0]?.id === snapshot.apps[0]?.id && sandbox.userPoolId === snapshot.userPoolId
    ? snapshot
    : {
        userPoolId: sandbox.userPoolId,
        apps: snapshot.apps.map((app, at) => sandbox.apps[at] ?? app),
        tencent: snapshot.tencent.map((key, at) => sandbox.tencent[at] ?? key),
      };

/** Keys with fresh ones in the places of those that lead to another sandbox. */
export function withoutTaken(
  keys: SandboxKeys,
  taken: readonly TakenKey[],
  random: RandomSource,
): SandboxKeys {
  if (taken.length === 0) return keys;
  const fresh = generatedKeys(keys, random);
  const isTaken = (kind: TakenKey["kind"], place: number): boolean =>
    taken.some((each) => each.kind === kind && each.at === place);
  return {
    userPoolId: isTaken("userPoolId", 0) ? fresh.userPoolId : keys.userPoolId,
    apps: keys.apps.map((app, at) => (isTaken("apps", at) ? (fresh.apps[at] ?? app) : app)),
    tencent: keys.tencent.map((key, at) => (isTaken("tencent", at) ? (fresh.tencent[at] ?? key) : key)),
  };
}
