import type { Diagnosis } from "../../observe/diagnosis.js";
import { archivedEntry, archiveHead } from "../../observe/http-archive.js";
import type { RenderedEntry } from "../../observe/rendered-entry.js";

/** A request as one line of JSON. Whoever reads it can ask no emulator why it was refused: the line says so. */
export const journalLine = (entry: RenderedEntry, diagnosis: Diagnosis | undefined): string =>
  `${JSON.stringify({ ...entry, diagnosis })}\n`;

/** An HTTP archive (HAR 1.2) in three parts, since it is written as requests come. */
export const archiveStart = (): string => JSON.stringify({ log: archiveHead([]) }).slice(0, -"]}}".length);

export const archiveEnd = (): string => "\n]}}\n";

export const archiveEntry = (entry: RenderedEntry, diagnosis: Diagnosis | undefined): string =>
  JSON.stringify(archivedEntry(entry, diagnosis));
