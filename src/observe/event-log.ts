import type { Sandbox } from "../sandbox/sandbox.js";
import type { EventType } from "./event-type.js";
import { type EmulatorEvent, EventHub } from "./events.js";

/** How many events are kept for those who come back: some seconds of a test suite at full speed, and few megabytes. */
export const KEPT_EVENTS = 5000;

/** An event that is kept: what it takes to tell of it later. */
export interface KeptEvent {
  /** Counts the events of the emulator, from 1. */
  readonly id: number;
  readonly type: EventType;
  readonly sandbox: string;
  readonly at: number;
  /** What a stream shows of it; `undefined` when that has gone with its sandbox, or from its journal. */
  readonly data: (sandbox: Sandbox | undefined) => unknown;
}

/** @param id counts the events of the emulator, from 1 */
export type NumberedListener = (event: EmulatorEvent, id: number) => void;

/** What happens in all sandboxes of an emulator, numbered, with the latest events for those who had lost their connection. */
export class EventLog {
  readonly #hub = new EventHub();
  readonly #size: number;
  /** An event stands where its id, from 0, divided by the size leaves it: the newest takes the place of the oldest. */
  readonly #kept: KeptEvent[] = [];
  #latest = 0;

  /** @param size how many events are kept */
  constructor(size: number = KEPT_EVENTS) {
    this.#size = size;
  }

  /** The id of the newest event; 0 before the first. */
  get latestId(): number {
    return this.#latest;
  }

  /** The id of the oldest event that is kept; of the next one when none is. */
  get oldestId(): number {
    return this.#latest - this.#kept.length + 1;
  }

  publish(event: EmulatorEvent): void {
    this.#latest += 1;
    this.#kept[(this.#latest - 1) % this.#size] = kept(event, this.#latest);
    this.#hub.publish(event);
  }

  /** @returns ends the subscription */
  subscribe(listener: NumberedListener): () => void {
    return this.#hub.subscribe((event) => listener(event, this.#latest));
  }

  /** What is kept of the events after the one with this id, oldest first. */
  *after(id: number): Generator<KeptEvent> {
    for (let next = Math.max(id + 1, this.oldestId); next <= this.#latest; next += 1) {
      const event = this.#kept[(next - 1) % this.#size];
      if (event) yield event;
    }
  }
}

/** Of an event that can be recalled, `data` is not kept: it may hold a whole request that the journal has let go. */
function kept({ type, sandbox, at, data, recall }: EmulatorEvent, id: number): KeptEvent {
  const later = recall ? (from: Sandbox | undefined) => from && recall(from) : data;
  return { id, type, sandbox, at, data: later };
}
