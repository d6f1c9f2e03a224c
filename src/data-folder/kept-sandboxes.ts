import { join } from "node:path";
import { defaultFixture } from "../sandbox/default-fixture.js";
import type { Timer } from "../sandbox/idle-expiry.js";
import type { OriginSource } from "../sandbox/origins.js";
import { Sandbox } from "../sandbox/sandbox.js";
import { Sandboxes } from "../sandbox/sandboxes.js";
import type { FolderLock } from "./lock-folder.js";

export interface KeptSandboxesOptions {
  /** The folder that keeps them; without one they live in memory. */
  readonly data?: string | undefined;
  /** What the default sandbox starts with; default: `fixtures/default.json`. */
  readonly fixture?: OriginSource | undefined;
  readonly seed?: string | undefined;
  readonly timer?: Timer | undefined;
}

/** The sandboxes of an emulator, and the folder that keeps them. */
export class KeptSandboxes {
  readonly sandboxes: Sandboxes;
  readonly #lock: FolderLock | undefined;

  private constructor(sandboxes: Sandboxes, lock: FolderLock | undefined) {
    this.sandboxes = sandboxes;
    this.#lock = lock;
  }

  /**
   * Rejects with a `StartError` when the folder cannot be used, or another emulator uses it.
   *
   * @param url where this emulator listens
   */
  static async open(options: KeptSandboxesOptions, url: string): Promise<KeptSandboxes> {
    const { data } = options;
    const lock = data === undefined ? undefined : await lockOf(data, url);
    try {
      return new KeptSandboxes(await openSandboxes(options), lock);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  }

  /** Resolves when everything that was acknowledged is kept, and the folder is free for others. */
  async close(): Promise<void> {
    this.sandboxes.stop();
    try {
      for (const sandbox of this.sandboxes.all()) await sandbox.close();
    } finally {
      await this.#lock?.release();
    }
  }
}

/** Most emulators have no folder, so what locks one is loaded when there is one. */
async function lockOf(folder: string, url: string): Promise<FolderLock> {
  const { lockFolder } = await import("./lock-folder.js");
  return lockFolder(folder, url);
}

async function openSandboxes({ data, fixture, seed, timer }: KeptSandboxesOptions): Promise<Sandboxes> {
  const sandbox = await Sandbox.open({
    id: "default",
    fixture: fixture ?? defaultFixture(),
    seed,
    file: data === undefined ? undefined : join(data, "default.json"),
  });
  return Sandboxes.startingWith(sandbox, timer);
}
