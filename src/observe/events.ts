import type { Sandbox } from "../sandbox/sandbox.js";
import type { EventType } from "./event-type.js";

/** One thing that has happened. */
export interface EmulatorEvent {
  readonly type: EventType;
  readonly sandbox: string;
  /** Milliseconds since 1970, in the sandbox's time. */
  readonly at: number;
  /** What a stream shows of it, as JSON; made only for who looks. */
  readonly data: () => unknown;
  /**
   * The same for who looks later, out of what the sandbox still has then; `undefined` when that has gone. Left out where
   * `data` holds on to nothing that is large.
   */
  readonly recall?: (sandbox: Sandbox) => unknown;
}

export type EventListener = (event: EmulatorEvent) => void;

/** What an event shows, holding on to nothing else of the place where it was made. */
export const showing =
  (data: unknown): (() => unknown) =>
  () =>
    data;

/** Tells whoever listens what happens. Without listeners an event costs next to nothing. */
export class EventHub {
  readonly #listeners = new Set<EventListener>();

  publish(event: EmulatorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** @returns ends the subscription */
  subscribe(listener: EventListener): () => void {
    // a function of its own, so that the same listener may subscribe twice
    const own: EventListener = (event) => listener(event);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }
}
