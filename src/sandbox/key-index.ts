import type { SandboxKeys } from "./credentials.js";

/** A key that cannot be given to a sandbox because it leads to another already. */
export interface TakenKey {
  readonly kind: "id" | "userPoolId" | "apps" | "tencent";
  /** Which of the apps or API keys; 0 for the others. */
  readonly at: number;
  readonly value: string;
  /** The id of the sandbox that it leads to. */
  readonly holder: string;
}

/** What leads where: each app id, pool id and SecretId leads to one sandbox, and finding it costs the same however many there are. */
export class KeyIndex<S extends { readonly id: string }> {
  readonly #byAppId = new Map<string, S>();
  readonly #byUserPoolId = new Map<string, S>();
  readonly #bySecretId = new Map<string, S>();
  readonly #keys = new Map<S, SandboxKeys>();

  byAppId(appId: string): S | undefined {
    return this.#byAppId.get(appId);
  }

  byUserPoolId(userPoolId: string): S | undefined {
    return this.#byUserPoolId.get(userPoolId);
  }

  bySecretId(secretId: string): S | undefined {
    return this.#bySecretId.get(secretId);
  }

  /** The keys that lead elsewhere than to `except`, or that stand twice in `keys`. */
  taken(id: string, { userPoolId, apps, tencent }: SandboxKeys, except?: S): TakenKey[] {
    const found: TakenKey[] = [];
    const judge = (
      kind: TakenKey["kind"],
      values: readonly string[],
      holders: ReadonlyMap<string, S>,
    ): void => {
      for (const [at, value] of values.entries()) {
        const other = holders.get(value);
        const holder = other !== undefined && other !== except ? other.id : undefined;
        if (holder !== undefined) found.push({ kind, at, value, holder });
        else if (values.indexOf(value) < at) found.push({ kind, at, value, holder: id });
      }
    };
    judge("userPoolId", [userPoolId], this.#byUserPoolId);
    judge(
      "apps",
      apps.map((app) => app.id),
      this.#byAppId,
    );
    judge(
      "tencent",
      tencent.map((key) => key.secretId),
      this.#bySecretId,
    );
    return found;
  }

  /** Lets these keys, and only these, lead to the sandbox. */
  set(sandbox: S, keys: SandboxKeys): void {
    this.delete(sandbox);
    this.#keys.set(sandbox, keys);
    this.#byUserPoolId.set(keys.userPoolId, sandbox);
    for (const { id } of keys.apps) this.#byAppId.set(id, sandbox);
    for (const { secretId } of keys.tencent) this.#bySecretId.set(secretId, sandbox);
  }

  delete(sandbox: S): void {
    const keys = this.#keys.get(sandbox);
    if (!keys) return;
    this.#keys.delete(sandbox);
    this.#byUserPoolId.delete(keys.userPoolId);
    for (const { id } of keys.apps) this.#byAppId.delete(id);
    for (const { secretId } of keys.tencent) this.#bySecretId.delete(secretId);
  }
}
