import { archivedEntry, archiveHead } from "../../observe/http-archive.js";
import type { RenderedEntry } from "../../observe/rendered-entry.js";

/** A request as one line of JSON. */
export const journalLine = (entry: RenderedEntry): string => `${JSON.stringify(entry)}\n`;

/** An HTTP archive (HAR 1.2) in three parts, since it is written as requests come. */
export const archiveStart = (): string => JSON.stringify({ log: archiveHead([]) }).slice(0, -"]}}".length);

export const archiveEnd = (): string => "\n]}}\n";

export const archiveEntry = (entry: RenderedEntry): string => JSON.stringify(archivedEntry(entry));
