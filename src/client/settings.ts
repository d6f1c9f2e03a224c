import type { SandboxClient } from "./control-client.js";
import type { Schema } from "./operation-types.js";

export type Settings = Schema<"Settings">;

/** How the emulated services behave in a sandbox. */
export class SettingsHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** Every setting with its present value. */
  get(): Promise<Settings> {
    return this.#client.call("get-settings", {});
  }

  /** Changes the settings that are named; in force for the next request. */
  patch(settings: Settings): Promise<Settings> {
    return this.#client.call("patch-settings", { body: settings });
  }
}
