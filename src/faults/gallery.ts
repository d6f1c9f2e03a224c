import type { ContractRequest } from "../contract/contract.js";
import { type Failure, fail } from "../providers/outcome.js";
import { collectionOf, type Row } from "../sandbox/collection.js";
import type { Transaction } from "../sandbox/store.js";

/** A call that always fails in the same way. Its id is operation, field and value. */
export interface GalleryEntry extends Row {
  readonly operation: string;
  /** A member of the operation's input, with dots between names. */
  readonly field: string;
  /** What the member has to be, lower-cased. */
  readonly value: string;
  /** A name in the provider's error catalogue. */
  readonly error: string;
}

export const galleryCollections = {
  galleryEntries: collectionOf<GalleryEntry>()({ many: { operation: (entry) => entry.operation } }),
};

/** The rows that the gallery of a fixture stands for. */
export const galleryRows = (entries: readonly Omit<GalleryEntry, "id">[]): Map<string, GalleryEntry> =>
  new Map(
    entries.map(({ operation, field, value: given, error }) => {
      const value = given.toLowerCase();
      const id = `${operation} ${field} ${value}`;
      return [id, { id, operation, field, value, error }];
    }),
  );

/** The error that the gallery has for a call, if it has one. */
export async function galleryFailure(
  tx: Transaction,
  operation: string,
  { body, query }: Pick<ContractRequest, "body" | "query">,
): Promise<Failure | undefined> {
  for (const { field, value, error } of await tx.galleryEntries.list("operation", operation)) {
    if (memberAt(body, field) !== value && memberAt(query, field) !== value) continue;
    const hint = `the error gallery answers this to the ${field} ${value}`;
    return fail(error, { details: { detail: hint }, hint });
  }
  return undefined;
}

/** The text of a member, lower-cased; `undefined` where there is none, or where it is no single value. */
function memberAt(input: unknown, field: string): string | undefined {
  let value = input;
  for (const name of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : undefined;
}
