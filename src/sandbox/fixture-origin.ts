import { defaultGallery } from "../faults/default-gallery.js";
import { type GalleryEntry, galleryRows } from "../faults/gallery.js";
import { appRows, userRows } from "../providers/authing/fixture-rows.js";
import type { User } from "../providers/authing/rows.js";
import { tencentRows } from "../providers/tencent/fixture-rows.js";
import { Clock } from "./clock.js";
import type { SandboxKeys } from "./credentials.js";
import { type Fixture, keysOf, withKeys } from "./fixture.js";
import type { Beginning, Origin } from "./origin.js";
import { RandomSource } from "./random.js";
import { defaultSettings, type SandboxSettings, withSettings } from "./settings.js";
import { type Bases, basesOf, type Tables, tablesOf } from "./tables.js";

/** What all sandboxes of a fixture share. */
interface Shared {
  readonly bases: Pick<Bases, "users" | "devices" | "gallery">;
  /** The users who may not log in to some app. */
  readonly denied: readonly User[];
}

/** For sandboxes that are told when to begin: how many moments are remembered. */
const MOST_MOMENTS = 8;

export const fixtureOrigin = (fixture: Fixture): Origin => new FixtureOrigin(fixture);

/**
 * A fixture, made ready: its users and its gallery become rows once, however many sandboxes start from them and however
 * often. What depends on the sandbox is made for each: apps and API keys, and the organizations of Tencent Cloud, whose
 * links expire some time after the sandbox has begun.
 */
class FixtureOrigin implements Origin {
  readonly keys: SandboxKeys;
  readonly settings: SandboxSettings;
  readonly #fixture: Fixture;
  readonly #shared = new Map<number | undefined, Shared>();

  constructor(fixture: Fixture) {
    this.#fixture = fixture;
    this.keys = keysOf(fixture);
    this.settings = withSettings(defaultSettings, fixture.settings ?? {});
  }

  tables({ keys, clock, random, settings, moment }: Beginning): Tables {
    const { authing, tencent } = withKeys(this.#fixture, keys);
    const apps = appRows(authing.apps);
    const own = basesOf({ apps, ...(tencent ? tencentRows(tencent, clock, random, settings) : {}) });
    const { bases, denied } = this.#sharedRows(moment);
    const tables = tablesOf({ ...own, ...bases });
    const renamed = new Map(this.keys.apps.map(({ id }, at) => [id, keys.apps[at]?.id ?? id]));
    for (const user of denied) {
      const deniedApps = user.deniedApps.map((id) => renamed.get(id) ?? id);
      tables.users.put({ ...user, deniedApps });
    }
    return tables;
  }

  /** chosen: the users of a fixture were all made when it was first used, or when the sandbox was told to begin. */
  #sharedRows(moment: number | undefined): Shared {
    const known = this.#shared.get(moment);
    if (known) return known;
    const [oldest] = this.#shared.keys();
    if (this.#shared.size >= MOST_MOMENTS) this.#shared.delete(oldest);
    const shared = shareableRows(this.#fixture, new Clock({ offset: 0, frozenAt: moment ?? null }));
    this.#shared.set(moment, shared);
    return shared;
  }
}

const galleries = new WeakMap<readonly GalleryEntry[], Bases["gallery"]>();

/** @param gallery a list of its own, or the name of the one that comes with bindbox */
function galleryBase(gallery: NonNullable<Fixture["gallery"]>): Bases["gallery"] {
  const entries = typeof gallery === "string" ? defaultGallery() : gallery;
  const base = galleries.get(entries) ?? basesOf({ gallery: galleryRows(entries).values() }).gallery;
  galleries.set(entries, base);
  return base;
}

function shareableRows({ authing, gallery = [] }: Fixture, clock: Clock): Shared {
  // not from the seed of a sandbox: they are the users of all
  const rows = userRows(authing.users ?? [], clock, new RandomSource({ seed: "fixture", counter: 0 }));
  const { users, devices } = basesOf(rows);
  return {
    bases: { users, devices, gallery: galleryBase(gallery) },
    denied: rows.users.filter(({ deniedApps }) => deniedApps.length > 0),
  };
}
