import type { SandboxClient } from "./control-client.js";
import type { AnswerOf, Schema } from "./operation-types.js";

/** Which calls go wrong, how, and for how long. */
export type FaultRule = Schema<"FaultRule">;
/** A rule that is armed, and what has become of it. */
export type Fault = Schema<"Fault">;

/** Rules that make calls go wrong. */
export class FaultsHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** Arms a rule. Rejects with a `BindboxError` that names the field when the rule makes no sense. */
  add(rule: FaultRule): Promise<Fault> {
    return this.#client.call("add-fault", { body: rule });
  }

  /** The rules with their hits, in the order in which they are tried. */
  list(): Promise<readonly Fault[]> {
    return this.#client.call("list-faults", {});
  }

  get(id: string): Promise<Fault> {
    return this.#client.call("get-fault", { path: { faultId: id } });
  }

  /** Disarms one rule. */
  remove(id: string): Promise<AnswerOf<"delete-fault">> {
    return this.#client.call("delete-fault", { path: { faultId: id } });
  }

  /** Disarms all rules. */
  clear(): Promise<AnswerOf<"clear-faults">> {
    return this.#client.call("clear-faults", {});
  }
}
