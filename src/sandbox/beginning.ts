import { Clock, type ClockStart, type ClockState } from "./clock.js";
import { credentialsOf, type SandboxCredentials, type SandboxKeys } from "./credentials.js";
import { DOCUMENT_VERSION, type SandboxDocument } from "./document.js";
import type { Origin } from "./origin.js";
import { RandomSource, type RandomState } from "./random.js";
import { type SettingsPatch, withSettings } from "./settings.js";
import type { Tables } from "./tables.js";

/** What a sandbox is made of, and goes back to when it is reset. */
export interface SandboxParts {
  readonly id: string;
  readonly origin: Origin;
  readonly seed: string;
  /** How the random source stands; default: at the beginning of the seed. */
  readonly random?: RandomState | undefined;
  /** What leads to it; default: the origin's own keys. */
  readonly keys?: SandboxKeys;
  /** What differs from the origin's settings. */
  readonly settings?: SettingsPatch;
  readonly clock?: ClockStart | undefined;
  /** How long it may be left alone, in milliseconds of machine time, before it is deleted; `undefined`: for ever. */
  readonly ttl?: number | undefined;
}

/** What a reset keeps of a sandbox that comes from a file. */
export function beginningOf({ random, firstRandom, rows, credentials }: SandboxDocument) {
  const first = firstRandom ?? { seed: random.seed, counter: 0 };
  return { seed: first.seed, random: first, keys: keysIn(rows, credentials) };
}

/** A sandbox at its beginning. */
export function beginning(parts: SandboxParts): SandboxDocument {
  const { id, origin, seed, keys = origin.keys, clock: start = origin.clock ?? {} } = parts;
  const settings = withSettings(origin.settings, parts.settings ?? {});
  const clockState: ClockState = { offset: 0, frozenAt: null };
  const clock = new Clock(clockState);
  if (Object.keys(start).length > 0) clock.move(start);
  const firstRandom = parts.random ?? { seed, counter: 0 };
  // a copy: the source counts in it
  const random = { ...firstRandom };
  return {
    version: DOCUMENT_VERSION,
    id,
    credentials: credentialsOf(keys),
    settings,
    clock: clockState,
    random,
    firstRandom,
    openings: 0,
    rows: origin.tables({
      keys,
      clock,
      random: new RandomSource(random),
      settings,
      moment: start.set,
    }),
  };
}

/** The keys that rows hold. Rows of a file may be in any order, but the first ones are those that are handed out. */
export function keysIn(
  { apps, tencentCredentials }: Tables,
  { authing, tencent }: SandboxCredentials,
): SandboxKeys {
  const further = [...apps.values()].filter(({ id }) => id !== authing.appId);
  const others = [...tencentCredentials.values()].filter(({ id }) => id !== tencent.secretId);
  return {
    userPoolId: authing.userPoolId,
    apps: [
      { id: authing.appId, secret: authing.appSecret },
      ...further.map(({ id, secret }) => ({ id, secret })),
    ],
    tencent: [
      { secretId: tencent.secretId, secretKey: tencent.secretKey },
      ...others.map(({ id, secretKey }) => ({ secretId: id, secretKey })),
    ],
  };
}
