import type { SandboxClient } from "./control-client.js";
import type { BodyOf, Schema } from "./operation-types.js";

export type Codes = Schema<"Codes">;
export type RecipientCodes = Schema<"RecipientCodes">;

/** Which passcodes are sent: random ones, unless somebody asks for others. */
export class CodesHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** What holds for everybody, and for single recipients. */
  get(): Promise<Codes> {
    return this.#client.call("get-codes", {});
  }

  /** Sets the codes for everybody: first the queue, then the code. What is left out is cleared. */
  set(policy: BodyOf<"put-codes">): Promise<Codes> {
    return this.#client.call("put-codes", { body: policy });
  }

  /** What was set for an address, and what is left of its queue. */
  getFor(recipient: string): Promise<RecipientCodes> {
    return this.#client.call("get-recipient-codes", { path: { recipient } });
  }

  /** Sets the codes for one address. Those of others stay what they would have been. */
  setFor(recipient: string, policy: BodyOf<"put-recipient-codes">): Promise<RecipientCodes> {
    return this.#client.call("put-recipient-codes", { path: { recipient }, body: policy });
  }

  /** Lets an address get codes like everybody. */
  clearFor(recipient: string): Promise<RecipientCodes> {
    return this.#client.call("delete-recipient-codes", { path: { recipient } });
  }
}
