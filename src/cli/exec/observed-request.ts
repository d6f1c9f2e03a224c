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
 * How many requests that an operation refused alike are searched for the mistake in their signature. One search takes as
 * long as some twenty requests: a suite that signs all its calls with a wrong key would wait for nothing else.
 */
export const MOST_SEARCHED = 100;

/**
 * A listener that hands on requests.
 *
 * @param onCrash hears of a diagnosis that failed: the request goes without one
 */
export function observing(
  observe: (request: ObservedRequest) => void,
  onCrash: (error: unknown) => void,
): JournalListener {
  const kinds = new Map<string, Kind>();
  return (entry, whole, diagnose) => {
    let diagnosis: Promise<Diagnosis | undefined> | undefined;
    const asked = (): Promise<Diagnosis | undefined> =>
      withinBound(kindOf(kinds, entry), diagnose).catch((error: unknown) => {
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
}

/** Requests that an operation refused alike. */
interface Kind {
  searched: number;
  /** The diagnosis of the first of them, if there is one. */
  first: Promise<Diagnosis | undefined> | undefined;
}

function kindOf(kinds: Map<string, Kind>, { provider, operation = "", outcome }: JournalEntry): Kind {
  const name = `${provider}.${operation}:${outcome}`;
  const known = kinds.get(name);
  if (known) return known;
  const fresh: Kind = { searched: 0, first: undefined };
  kinds.set(name, fresh);
  return fresh;
}

async function withinBound(kind: Kind, diagnose: Parameters<JournalListener>[2]): Promise<Diagnosis> {
  if (kind.searched < MOST_SEARCHED) {
    kind.searched += 1;
    const diagnosis = diagnose(true);
    kind.first ??= diagnosis.catch(() => undefined);
    return diagnosis;
  }
  const [diagnosis, first] = await Promise.all([diagnose(false), kind.first]);
  return first?.signature ? pointingTo(first, diagnosis) : diagnosis;
}

const pointingTo = (example: Diagnosis, diagnosis: Diagnosis): Diagnosis => ({
  ...diagnosis,
  summary: `not searched for the mistake: only the first ${MOST_SEARCHED} that were refused alike are, such as request ${example.entry} of ${example.sandbox}; ${diagnosis.summary}`,
});
