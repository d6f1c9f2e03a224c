import type { Diagnosis } from "../../observe/diagnosis.js";
import type { JournalEntry } from "../../observe/journal-entry.js";
import type { JournalListener } from "../../observe/journal-listener.js";
import type { RenderedEntry } from "../../observe/rendered-entry.js";

/** A request of a run, with what can be asked about it as long as the emulator is there. */
export interface ObservedRequest {
  readonly entry: JournalEntry;
  /** All that the journal has of it. */
  readonly whole: () => RenderedEntry;
  /** Why it was refused; `undefined` when it was not. Made once, and never rejects. */
  readonly diagnosis: () => Promise<Diagnosis | undefined>;
}

/**
 * A listener that hands on requests.
 *
 * @param onCrash hears of a diagnosis that failed: the request goes without one
 */
export const observing =
  (observe: (request: ObservedRequest) => void, onCrash: (error: unknown) => void): JournalListener =>
  (entry, whole, diagnose) => {
    let diagnosis: Promise<Diagnosis | undefined> | undefined;
    const asked = (): Promise<Diagnosis | undefined> =>
      diagnose().catch((error: unknown) => {
        onCrash(error);
        return undefined;
      });
    observe({
      entry,
      whole,
      diagnosis: () => {
        diagnosis ??= entry.outcome === "ok" ? Promise.resolve(undefined) : asked();
        return diagnosis;
      },
    });
  };
