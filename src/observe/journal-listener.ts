import type { Sandboxes } from "../sandbox/sandboxes.js";
import { type Diagnosis, diagnose } from "./diagnosis.js";
import { type JournalEntry, journalEntry } from "./journal-entry.js";
import type { KeptExchange } from "./kept-exchange.js";
import { type RenderedEntry, renderEntry } from "./rendered-entry.js";

/**
 * Hears of each request.
 *
 * @param whole all that the journal has of the request, made only for who asks
 * @param diagnosis why the request came to what it came to, made only for who asks; see `diagnose`
 */
export type JournalListener = (
  entry: JournalEntry,
  whole: () => RenderedEntry,
  diagnosis: (asksProvider: boolean) => Promise<Diagnosis>,
) => void;

/** What a recorder has to call so that the listener hears of each request. */
export const hearing =
  (listener: JournalListener, sandboxes: Sandboxes) =>
  (kept: KeptExchange): void =>
    listener(
      journalEntry(kept),
      () => renderEntry(kept),
      (asksProvider) => diagnose(kept, sandboxes, asksProvider),
    );
