import type { Coverage } from "./coverage.js";
import type { Exchange } from "./exchange.js";
import { type JournalEntry, journalEntry } from "./journal.js";

export type JournalListener = (entry: JournalEntry) => void;

/** The end of the pipeline: hands each exchange to everything that observes its sandbox. */
export class Recorder {
  readonly #overall: Coverage;
  readonly #listener: JournalListener | undefined;

  /**
   * @param overall counts for all sandboxes, also those that are gone
   * @param listener hears of each request of all sandboxes
   */
  constructor(overall: Coverage, listener?: JournalListener) {
    this.#overall = overall;
    this.#listener = listener;
  }

  readonly record = (exchange: Exchange): void => {
    const { sandbox, at } = exchange;
    const id = sandbox.journal.write(exchange);
    sandbox.coverage.record(exchange);
    this.#overall.record(exchange);
    sandbox.events.publish({
      type: "request",
      sandbox: sandbox.id,
      at,
      data: () => journalEntry(id, exchange),
    });
    this.#listener?.(journalEntry(id, exchange));
  };
}
