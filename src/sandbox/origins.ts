import type { Fixture } from "./fixture.js";
import { fixtureOrigin } from "./fixture-origin.js";
import type { Origin } from "./origin.js";
import { isSnapshotDocument, type SnapshotDocument, snapshotOf } from "./snapshot.js";
import { snapshotOrigin } from "./snapshot-origin.js";

/** What a sandbox can be made from, as people write it. */
export type OriginSource = Fixture | SnapshotDocument;

const known = new WeakMap<OriginSource, Origin>();

/** A fixture or a snapshot as the origin of sandboxes; the same one is prepared once. */
export function originOf(source: OriginSource): Origin {
  const origin =
    known.get(source) ??
    (isSnapshotDocument(source) ? snapshotOrigin(snapshotOf(source)) : fixtureOrigin(source));
  known.set(source, origin);
  return origin;
}
