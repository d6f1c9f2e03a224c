import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { DataFile } from "lowdb/node";
import { messageOf, StartError } from "../start-error.js";
import type { SandboxDocument } from "./document.js";

/** What the file holds; `null` when there is none. */
export async function readStored(
  file: string,
  adapter: DataFile<SandboxDocument>,
): Promise<SandboxDocument | null> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await adapter.read();
  } catch (error) {
    throw new StartError(`cannot read the sandbox in ${file}: ${messageOf(error)}`, error);
  }
}
