import type { SandboxClient } from "./control-client.js";
import type { AnswerOf, Schema } from "./operation-types.js";

/** A membership of a Tencent Cloud organization that waits for somebody's consent. */
export type MemberInvitation = Schema<"MemberInvitation">;

/** What an account does in the console about joining an organization. With the setting `invitations: "wait"`. */
export class InvitationsHandle {
  readonly #client: SandboxClient;

  constructor(client: SandboxClient) {
    this.#client = client;
  }

  /** What can still be accepted, the oldest first. */
  async list(): Promise<readonly MemberInvitation[]> {
    return (await this.#client.call("list-invitations", {})).invitations;
  }

  /**
   * The invited account joins. Rejects with a `BindboxError` when it cannot any more.
   *
   * @param memberUin the account's
   */
  accept(memberUin: number | string): Promise<AnswerOf<"accept-invitation">> {
    return this.#client.call("accept-invitation", { path: { memberUin: String(memberUin) } });
  }

  /** The invitation is gone. */
  async decline(memberUin: number | string): Promise<void> {
    await this.#client.call("decline-invitation", { path: { memberUin: String(memberUin) } });
  }
}
