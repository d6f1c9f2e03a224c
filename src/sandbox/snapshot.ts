import type { components } from "../control/generated/openapi.js";
import { type ClockStart, isoTime } from "./clock.js";
import type { SandboxKeys } from "./credentials.js";
import { withTodaysMembers } from "./older-rows.js";
import type { RandomState } from "./random.js";
import { perCollection } from "./schema.js";
import { defaultSettings, type SandboxSettings, withSettings } from "./settings.js";
import { type Bases, basesOf, type RowLists } from "./tables.js";

/** A snapshot as a JSON document; `fixtures/snapshot.schema.json` says what may stand in it. */
export type SnapshotDocument = components["schemas"]["Snapshot"];

/** The whole state of a sandbox at one moment. It shares its rows with the sandbox, so taking one copies none. */
export interface Snapshot {
  readonly takenFrom: string;
  /** Milliseconds since 1970, in the sandbox's time. */
  readonly takenAt: number;
  readonly keys: SandboxKeys;
  readonly settings: SandboxSettings;
  /** How the clock stood; `undefined`: as the machine's. */
  readonly clock: ClockStart | undefined;
  /** How the random source stood; `undefined`: at the beginning of the sandbox's seed. */
  readonly random: RandomState | undefined;
  readonly bases: Bases;
}

/** The version of the documented form. */
const VERSION = 1;

/** Whether something that can be a fixture says that it is a snapshot. */
export const isSnapshotDocument = (value: unknown): value is SnapshotDocument =>
  typeof value === "object" && value !== null && "bindboxSnapshot" in value;

export const documentOf = (snapshot: Snapshot): SnapshotDocument => {
  const { takenFrom, takenAt, keys, settings, clock, random, bases } = snapshot;
  const [app] = keys.apps;
  const [key] = keys.tencent;
  return {
    bindboxSnapshot: VERSION,
    takenFrom,
    takenAt: isoTime(takenAt),
    credentials: {
      userPoolId: keys.userPoolId,
      appId: app?.id ?? "",
      secretId: key?.secretId ?? "",
    },
    settings,
    ...(clock === undefined
      ? {}
      : {
          clock: {
            now: isoTime(clock.set ?? takenAt),
            frozen: clock.freeze ?? false,
            rate: clock.rate ?? 1,
          },
        }),
    ...(random === undefined ? {} : { random }),
    rows: { ...Object(perCollection((name) => bases[name].inOrder)) },
  };
};

/** The snapshot that a document describes. Throws when rows in it have the same id or unique key. */
export function snapshotOf(document: SnapshotDocument): Snapshot {
  const { takenFrom = "", takenAt, credentials, settings, clock, random } = document;
  const rows: RowLists = { ...Object(withTodaysMembers(document.rows)) };
  const bases = basesOf(rows);
  return {
    takenFrom,
    takenAt: takenAt === undefined ? 0 : Date.parse(takenAt),
    keys: keysIn(bases, credentials),
    settings: withSettings(defaultSettings, settings),
    clock: clock && { set: Date.parse(clock.now), freeze: clock.frozen, rate: clock.rate ?? 1 },
    random,
    bases,
  };
}

/** Rows may be in any order, but the first keys are those that are handed out. */
function keysIn(
  { apps, tencentCredentials }: Bases,
  { userPoolId, appId, secretId }: SnapshotDocument["credentials"],
): SandboxKeys {
  const firstThen = <R extends { readonly id: string }>(rows: readonly R[], first: string): R[] => [
    ...rows.filter(({ id }) => id === first),
    ...rows.filter(({ id }) => id !== first),
  ];
  return {
    userPoolId,
    apps: firstThen(apps.inOrder, appId).map(({ id, secret }) => ({ id, secret })),
    tencent: firstThen(tencentCredentials.inOrder, secretId).map(({ id, secretKey }) => ({
      secretId: id,
      secretKey,
    })),
  };
}

/** How many rows a snapshot has. */
export const rowCountOf = ({ bases }: Snapshot): number =>
  Object.values(bases).reduce((sum, { rows }) => sum + rows.size, 0);
