import type { ContractRequest } from "../contract/contract.js";
import { inputOf, memberAt, singleText } from "../observe/input.js";
import { type Failure, fail } from "../providers/outcome.js";
import { collectionOf, type Row } from "../sandbox/collection.js";
import type { Transaction } from "../sandbox/store.js";

/** A call that always fails in the same way, as a fixture writes it. */
export interface GalleryEntry {
  readonly operation: string;
  /** A member of the operation's input, with dots between names. */
  readonly field: string;
  /** What the member has to be; case does not matter. */
  readonly value: string;
  /** A name in the provider's error catalogue. */
  readonly error: string;
}

/** The gallery of one operation, whose id it has: errors by field and lower-cased value, so that a call costs one look-up a field. */
export interface OperationGallery extends Row {
  readonly errors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const galleryCollections = { gallery: collectionOf<OperationGallery>()({}) };

/** The rows that the gallery of a fixture stands for. */
export function galleryRows(entries: readonly GalleryEntry[]): Map<string, OperationGallery> {
  const rows = new Map<string, OperationGallery>();
  for (const { operation: id, field, value, error } of entries) {
    const errors = rows.get(id)?.errors ?? {};
    rows.set(id, { id, errors: { ...errors, [field]: { ...errors[field], [value.toLowerCase()]: error } } });
  }
  return rows;
}

/** The error that the gallery has for a call, if it has one. */
export async function galleryFailure(
  tx: Transaction,
  operation: string,
  request: Pick<ContractRequest, "body" | "query">,
): Promise<Failure | undefined> {
  const gallery = await tx.gallery.get(operation);
  if (!gallery) return undefined;
  const input = inputOf(request);
  for (const [field, errors] of Object.entries(gallery.errors)) {
    const value = singleText(memberAt(input, field))?.toLowerCase();
    if (value === undefined || !Object.hasOwn(errors, value)) continue;
    const hint = `the error gallery answers this to the ${field} ${value}`;
    return fail(errors[value] ?? "", { details: { detail: hint }, hint });
  }
  return undefined;
}
