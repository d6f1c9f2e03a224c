/** What can happen in an emulator, as its streams name it. */
export type EventType =
  | "request"
  | "message"
  | "clock"
  | "settings"
  | "fault"
  | "reset"
  | "sandbox-created"
  | "sandbox-deleted";

/** One thing that has happened. */
export interface EmulatorEvent {
  readonly type: EventType;
  readonly sandbox: string;
  /** Milliseconds since 1970, in the sandbox's time. */
  readonly at: number;
  /** What a stream shows of it, as JSON; made only for who looks. */
  readonly data: () => unknown;
}

export type EventListener = (event: EmulatorEvent) => void;

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
