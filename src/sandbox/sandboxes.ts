import { createHash } from "node:crypto";
import { Coverage } from "../observe/coverage.js";
import { EventHub } from "../observe/events.js";
import type { Sandbox } from "./sandbox.js";

const TAG_LENGTH = 6;

/**
 * The mark that opaque tokens of a sandbox begin with. A client may present such a token and nothing else
 * (a refresh without client id, a password reset without app id), and must still reach its sandbox.
 */
export const tokenTag = (sandboxId: string): string =>
  createHash("sha256").update(sandboxId).digest("base64url").slice(0, TAG_LENGTH);

/** The list of sandboxes, and the credentials by which requests find theirs. The only state that sandboxes share. */
export class Sandboxes {
  readonly #byId = new Map<string, Sandbox>();
  readonly #byAppId = new Map<string, Sandbox>();
  readonly #byUserPoolId = new Map<string, Sandbox>();
  readonly #bySecretId = new Map<string, Sandbox>();
  readonly #byTag = new Map<string, Sandbox>();
  /** What happens in any of them. */
  readonly events = new EventHub();
  /** What all of them have reached, also those that are gone or were reset since. */
  readonly coverage = new Coverage();
  readonly #fallback: Sandbox;

  /** @param fallback answers requests that carry no credentials at all */
  private constructor(fallback: Sandbox) {
    this.#fallback = fallback;
  }

  static async startingWith(fallback: Sandbox): Promise<Sandboxes> {
    const sandboxes = new Sandboxes(fallback);
    await sandboxes.add(fallback);
    return sandboxes;
  }

  get fallback(): Sandbox {
    return this.#fallback;
  }

  async add(sandbox: Sandbox): Promise<void> {
    this.#byId.set(sandbox.id, sandbox);
    sandbox.events.subscribe((event) => this.events.publish(event));
    this.#byTag.set(tokenTag(sandbox.id), sandbox);
    this.#byUserPoolId.set(sandbox.credentials.authing.userPoolId, sandbox);
    await sandbox.store.transaction(async (tx) => {
      for (const app of await tx.apps.all()) this.#byAppId.set(app.id, sandbox);
      for (const { id } of await tx.tencentCredentials.all()) this.#bySecretId.set(id, sandbox);
    });
  }

  get(id: string): Sandbox | undefined {
    return this.#byId.get(id);
  }

  byAppId(appId: string): Sandbox | undefined {
    return this.#byAppId.get(appId);
  }

  byUserPoolId(userPoolId: string): Sandbox | undefined {
    return this.#byUserPoolId.get(userPoolId);
  }

  bySecretId(secretId: string): Sandbox | undefined {
    return this.#bySecretId.get(secretId);
  }

  /** The sandbox that made an opaque token. */
  byToken(token: string): Sandbox | undefined {
    return this.#byTag.get(token.slice(0, TAG_LENGTH));
  }

  all(): Iterable<Sandbox> {
    return this.#byId.values();
  }
}
