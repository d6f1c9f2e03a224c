import type { RequestHandler } from "express";

/** Holds requests back until everything that answers them is in place. */
export class Gate {
  #waiting: (() => void)[] | undefined = [];

  readonly handler: RequestHandler = (_request, _response, next) => {
    if (this.#waiting) this.#waiting.push(next);
    else next();
  };

  open(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const next of waiting) next();
  }
}
