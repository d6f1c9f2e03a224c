import type { SandboxClient } from "./control-client.js";
import type { BodyOf, Schema } from "./operation-types.js";

export type ClockState = Schema<"Clock">;

/** The time that a sandbox lives in: codes, tickets and tokens expire by it. */
export class ClockHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** The sandbox's present moment. */
  async now(): Promise<Date> {
    return new Date((await this.state()).now);
  }

  state(): Promise<ClockState> {
    return this.#client.call("get-clock", {});
  }

  /** @param duration such as `61s`, `5m`, `1h30m`; backwards with a minus sign */
  advance(duration: string): Promise<ClockState> {
    return this.change({ advance: duration });
  }

  /** @param moment what the clock shows from now on; a text is ISO 8601 */
  set(moment: Date | string): Promise<ClockState> {
    return this.change({ set: typeof moment === "string" ? moment : moment.toISOString() });
  }

  /** Stops it at the present moment. */
  freeze(): Promise<ClockState> {
    return this.change({ freeze: true });
  }

  /** Lets it run on from where it stands. */
  unfreeze(): Promise<ClockState> {
    return this.change({ freeze: false });
  }

  /** @param rate sandbox seconds in a second of the machine: 60 is an hour a minute */
  rate(rate: number): Promise<ClockState> {
    return this.change({ rate });
  }

  /** Several changes at once. */
  change(change: BodyOf<"move-clock">): Promise<ClockState> {
    return this.#client.call("move-clock", { body: change });
  }
}
