import { createHash } from "node:crypto";
import { Coverage } from "../observe/coverage.js";
import { EventLog } from "../observe/event-log.js";
import { showing } from "../observe/events.js";
import type { SandboxParts } from "./beginning.js";
import { type GivenCredentials, generatedKeys, type SandboxKeys, withGiven } from "./credentials.js";
import { IdleExpiry, type Timer } from "./idle-expiry.js";
import { KeyIndex, type TakenKey } from "./key-index.js";
import { RandomSource } from "./random.js";
import { Sandbox } from "./sandbox.js";

const TAG_LENGTH = 6;
const ID_LENGTH = 8;

/**
 * The mark that opaque tokens of a sandbox begin with. A client may present such a token and nothing else
 * (a refresh without client id, a password reset without app id), and must still reach its sandbox.
 */
export const tokenTag = (sandboxId: string): string =>
  createHash("sha256").update(sandboxId).digest("base64url").slice(0, TAG_LENGTH);

/** A sandbox as its maker wants it. */
export interface NewSandbox extends Omit<SandboxParts, "id" | "seed" | "random" | "keys"> {
  /** Default: a short one that nobody has. */
  readonly id?: string | undefined;
  /** Default: one that follows from the emulator's seed and the id. */
  readonly seed?: string | undefined;
  /** Whether it gets keys of its own in the place of those that the origin brings. */
  readonly generateKeys: boolean;
  /** Goes before what is generated or brought. */
  readonly credentials?: GivenCredentials | undefined;
}

/** A part of the list of sandboxes. */
export interface SandboxPage {
  readonly sandboxes: readonly Sandbox[];
  /** What to ask for the next page with; `null` when there is none. */
  readonly next: number | null;
}

/** The list of sandboxes, and the credentials by which requests find theirs. The only state that sandboxes share. */
export class Sandboxes {
  /** What happens in any of them, and what has happened last. */
  readonly events = new EventLog();
  /** What all of them have reached, also those that are gone or were reset since. */
  readonly coverage = new Coverage();
  readonly #byId = new Map<string, { readonly sandbox: Sandbox; readonly place: number }>();
  readonly #byTag = new Map<string, Sandbox>();
  readonly #keys = new KeyIndex<Sandbox>();
  readonly #idle: IdleExpiry<Sandbox>;
  readonly #fallback: Sandbox;
  readonly #random: RandomSource;
  #lastPlace = 0;

  /** @param fallback answers requests that carry no credentials at all */
  private constructor(fallback: Sandbox, timer: Timer | undefined) {
    this.#fallback = fallback;
    this.#random = new RandomSource({ seed: `${fallback.ownSeed}/sandboxes`, counter: 0 });
    this.#idle = new IdleExpiry((sandbox) => this.delete(sandbox), timer);
  }

  /** @param timer replaced in tests */
  static async startingWith(fallback: Sandbox, timer?: Timer): Promise<Sandboxes> {
    const sandboxes = new Sandboxes(fallback, timer);
    sandboxes.add(fallback);
    return sandboxes;
  }

  get fallback(): Sandbox {
    return this.#fallback;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Makes a sandbox in memory. When one of its keys leads to another already nothing happens, and the answer names them. */
  create(wanted: NewSandbox): Sandbox | readonly TakenKey[] {
    const { id = this.#freshId(), generateKeys, credentials = {}, origin, ...rest } = wanted;
    const seed = wanted.seed ?? `${this.#fallback.ownSeed}/${id}`;
    const own = generateKeys
      ? generatedKeys(origin.keys, new RandomSource({ seed: `${seed}/credentials/${id}`, counter: 0 }))
      : origin.keys;
    const keys = withGiven(own, credentials);
    // an id that is taken says it all: what follows from it is taken as well
    const takenId = this.#takenId(id);
    const taken = takenId.length > 0 ? takenId : this.#keys.taken(id, keys);
    if (taken.length > 0) return taken;
    const random = wanted.seed === undefined ? origin.random : undefined;
    const sandbox = Sandbox.inMemory({ ...rest, id, seed: random?.seed ?? seed, random, origin, keys });
    this.add(sandbox);
    sandbox.events.publish({
      type: "sandbox-created",
      sandbox: id,
      at: sandbox.clock.now(),
      data: showing({ seed, userPoolId: keys.userPoolId }),
    });
    return sandbox;
  }

  /** Takes a sandbox in. Throws when one of its keys leads to another. */
  add(sandbox: Sandbox): void {
    const { id, keys } = sandbox;
    const [taken] = [...this.#takenId(id), ...this.#keys.taken(id, keys)];
    if (taken) throw new Error(`${taken.kind} ${taken.value} belongs to the sandbox ${taken.holder}`);
    this.#lastPlace += 1;
    this.#byId.set(id, { sandbox, place: this.#lastPlace });
    this.#byTag.set(tokenTag(id), sandbox);
    this.#keys.set(sandbox, keys);
    sandbox.onKeys(() => {
      if (this.get(id) === sandbox) this.#keys.set(sandbox, sandbox.keys);
    });
    sandbox.events.subscribe((event) => this.events.publish(event));
    this.#idle.watch(sandbox);
  }

  /** Lets nothing lead to the sandbox any more, and ends what waits for it. The fallback stays: false. */
  delete(sandbox: Sandbox): boolean {
    if (sandbox === this.#fallback || this.get(sandbox.id) !== sandbox) return false;
    this.#byId.delete(sandbox.id);
    this.#byTag.delete(tokenTag(sandbox.id));
    this.#keys.delete(sandbox);
    this.#idle.forget(sandbox);
    sandbox.events.publish({
      type: "sandbox-deleted",
      sandbox: sandbox.id,
      at: sandbox.clock.now(),
      data: showing({}),
    });
    sandbox.end();
    return true;
  }

  /** What of these keys leads elsewhere, so that a sandbox cannot get it. */
  takenBesides(sandbox: Sandbox, keys: SandboxKeys): readonly TakenKey[] {
    return this.#keys.taken(sandbox.id, keys, sandbox);
  }

  /** Somebody has use for the sandbox: its time to live begins anew. */
  used(sandbox: Sandbox): void {
    this.#idle.used(sandbox);
  }

  get(id: string): Sandbox | undefined {
    return this.#byId.get(id)?.sandbox;
  }

  byAppId(appId: string): Sandbox | undefined {
    return this.#keys.byAppId(appId);
  }

  byUserPoolId(userPoolId: string): Sandbox | undefined {
    return this.#keys.byUserPoolId(userPoolId);
  }

  bySecretId(secretId: string): Sandbox | undefined {
    return this.#keys.bySecretId(secretId);
  }

  /** The sandbox that made an opaque token. */
  byToken(token: string): Sandbox | undefined {
    return this.#byTag.get(token.slice(0, TAG_LENGTH));
  }

  /** Oldest first. */
  *all(): Generator<Sandbox> {
    for (const { sandbox } of this.#byId.values()) yield sandbox;
  }

  /** Some of the sandboxes, oldest first: at most `limit`, after the one whose place is `after`. */
  page(limit: number, after = 0): SandboxPage {
    const sandboxes: Sandbox[] = [];
    let last = after;
    for (const { sandbox, place } of this.#byId.values()) {
      if (place <= after) continue;
      if (sandboxes.length === limit) return { sandboxes, next: last };
      sandboxes.push(sandbox);
      last = place;
    }
    return { sandboxes, next: null };
  }

  /** Ends what runs by itself. */
  stop(): void {
    this.#idle.stop();
  }

  /** Two ids with the same tag would share their opaque tokens; that is as unlikely as it would be hard to find out. */
  #takenId(id: string): TakenKey[] {
    const holder = this.get(id) ?? this.#byTag.get(tokenTag(id));
    return holder ? [{ kind: "id", at: 0, value: id, holder: holder.id }] : [];
  }

  #freshId(): string {
    for (;;) {
      const id = this.#random.hex(ID_LENGTH);
      if (this.#takenId(id).length === 0) return id;
    }
  }
}
