import type { components } from "../control/generated/openapi.js";
import { defaultGallery } from "../faults/default-gallery.js";
import { type GalleryEntry, galleryRows } from "../faults/gallery.js";
import { authingRows } from "../providers/authing/fixture-rows.js";
import { tencentRows } from "../providers/tencent/fixture-rows.js";
import { tencentDefaults } from "../providers/tencent/settings.js";
import type { Clock } from "./clock.js";
import type { SandboxCredentials } from "./credentials.js";
import { noRows } from "./document.js";
import type { RandomSource } from "./random.js";
import type { RowMaps } from "./schema.js";

/** What a fresh sandbox holds, as people write it; `fixtures/fixture.schema.json` says what may stand in it. */
export type Fixture = components["schemas"]["Fixture"];

/** Credentials of a fixture that says nothing about Tencent Cloud. */
const DEVELOPMENT_TENCENT = { secretId: "AKIDbindboxDevelopment", secretKey: "bindboxDevelopmentSecretKey" };

/** The credentials that lead to a sandbox made from this fixture. */
export function credentialsOf(fixture: Fixture): SandboxCredentials {
  const [app] = fixture.authing.apps;
  if (!app) throw new Error("a fixture has at least one app");
  const { userPoolId } = fixture.authing;
  const { secretId, secretKey } = fixture.tencent ?? DEVELOPMENT_TENCENT;
  return {
    authing: { userPoolId, appId: app.id, appSecret: app.secret },
    tencent: { secretId, secretKey },
  };
}

/** The rows that a fixture stands for. */
export function rowsOf(fixture: Fixture, clock: Clock, random: RandomSource): RowMaps {
  return {
    ...noRows(),
    ...authingRows(fixture.authing, clock, random),
    ...tencentRows(fixture.tencent ?? DEVELOPMENT_TENCENT, clock, random, {
      ...tencentDefaults,
      ...fixture.settings,
    }),
    gallery: galleryRows(galleryOf(fixture)),
  };
}

/** A fixture names the gallery that comes with bindbox, or lists one of its own. */
const galleryOf = ({ gallery = [] }: Fixture): readonly GalleryEntry[] =>
  typeof gallery === "string" ? defaultGallery() : gallery;
