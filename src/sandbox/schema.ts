import { faultCollections } from "../faults/fault-rule.js";
import { galleryCollections } from "../faults/gallery.js";
import { authingCollections } from "../providers/authing/rows.js";
import { tencentCollections } from "../providers/tencent/rows.js";
import { type CollectionSchema, collectionOf, type Row } from "./collection.js";

/** A message that an emulated service has sent. It is delivered nowhere; tests read it here. */
export interface Message extends Row {
  /** Counts the sandbox's messages from 1; none has the number of another, whatever became of that one. */
  readonly sequence: number;
  readonly medium: "email" | "sms";
  /** The e-mail address as it was given, or the phone in international form. */
  readonly to: string;
  /** Lower-cased `to`, for finding messages. */
  readonly toKey: string;
  /** A phone's number without its country code; `null` for an e-mail. */
  readonly nationalKey: string | null;
  readonly channel: string;
  readonly code: string | null;
  readonly link: string | null;
  readonly subject: string | null;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly expiresAt: number;
  /** When somebody took it for themselves; `null` while anybody may. */
  readonly takenAt: number | null;
}

/** Every collection of a sandbox, with its indexes. */
export const collections = {
  messages: collectionOf<Message>()({
    many: {
      to: (message) => message.toKey,
      national: (message) => message.nationalKey,
      untaken: ({ takenAt }) => (takenAt === null ? "untaken" : null),
    },
  }),
  ...authingCollections,
  ...tencentCollections,
  ...galleryCollections,
  ...faultCollections,
};

export type CollectionName = keyof typeof collections;

type RowTypes = {
  readonly [N in CollectionName]: (typeof collections)[N] extends CollectionSchema<infer R, string, string>
    ? R
    : never;
};
export type RowOf<N extends CollectionName> = RowTypes[N];
export type UniqueIndexOf<N extends CollectionName> = (typeof collections)[N]["uniqueNames"][number];
export type IndexOf<N extends CollectionName> = (typeof collections)[N]["manyNames"][number];

/** The names of all collections, in the order in which they are written to files. */
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/**
 * A value per collection. `make` answers for each name what `T` has under that name; the compiler cannot relate the two
 * for a list of names, so this is the one place that asserts it.
 */
export function perCollection<T extends { readonly [N in CollectionName]: unknown }>(
  make: <N extends CollectionName>(name: N) => unknown,
): T {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as T;
}
