import type { Coverage } from "./coverage.js";
import type { EmulatorEvent } from "./events.js";
import type { Exchange } from "./exchange.js";
import { JournalBudget } from "./journal-budget.js";
import type { KeptExchange } from "./kept-exchange.js";
import { renderLine } from "./rendered-entry.js";

/** The end of the pipeline: hands each exchange to everything that observes its sandbox. */
export class Recorder {
  readonly #overall: Coverage;
  readonly #listener: ((kept: KeptExchange) => void) | undefined;
  readonly #budget: JournalBudget;
  #latest = 0;

  /**
   * @param overall counts for all sandboxes, also those that are gone
   * @param listener hears of each request of all sandboxes
   * @param budget what the journals of all sandboxes may take together
   */
  constructor(
    overall: Coverage,
    listener?: (kept: KeptExchange) => void,
    budget: JournalBudget = new JournalBudget(),
  ) {
    this.#overall = overall;
    this.#listener = listener;
    this.#budget = budget;
  }

  readonly record = (exchange: Exchange): KeptExchange => {
    const { sandbox, at } = exchange;
    this.#latest += 1;
    const kept = sandbox.journal.write(exchange, { order: this.#latest, budget: this.#budget });
    sandbox.coverage.record(exchange);
    this.#overall.record(exchange);
    sandbox.events.publish({
      type: "request",
      sandbox: sandbox.id,
      at,
      data: () => renderLine(kept),
      recall: recalled(kept.id, kept.order),
    });
    this.#listener?.(kept);
    return kept;
  };
}

/** Looks the request up once more: a reset lets ids begin anew, the emulator-wide number does not. */
const recalled =
  (id: number, order: number): Required<EmulatorEvent>["recall"] =>
  ({ journal }) => {
    const kept = journal.get(id);
    return kept?.order === order ? renderLine(kept) : undefined;
  };
