import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Low } from "lowdb";
import { DataFile } from "lowdb/node";
import { messageOf, StartError } from "../start-error.js";
import { parseDocument, type SandboxDocument, stringifyDocument } from "./document.js";

/** The document that a file holds. */
export interface OpenedDocument {
  readonly low: Low<SandboxDocument>;
  /** Whether the file was there already. */
  readonly found: boolean;
}

/**
 * Opens the document in a file, and counts that.
 * Throws a `StartError` when the file is there but is not a sandbox, or cannot be written.
 *
 * @param fresh what the file is to hold when there is none
 */
export async function openDocument(file: string, fresh: () => SandboxDocument): Promise<OpenedDocument> {
  const adapter = new DataFile<SandboxDocument>(file, { parse: parseDocument, stringify: stringifyDocument });
  const stored = await readStored(file, adapter);
  const low = new Low(adapter, stored ?? fresh());
  low.data.openings += 1;
  try {
    await low.write();
  } catch (error) {
    throw new StartError(`cannot keep a sandbox in ${file}: ${messageOf(error)}`, error);
  }
  return { low, found: stored !== null };
}

/** What the file holds; `null` when there is none. */
async function readStored(file: string, adapter: DataFile<SandboxDocument>): Promise<SandboxDocument | null> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await adapter.read();
  } catch (error) {
    throw new StartError(`cannot read the sandbox in ${file}: ${messageOf(error)}`, error);
  }
}
