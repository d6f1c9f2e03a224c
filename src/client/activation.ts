import type { ControlClient } from "./control-client.js";
import type { AnswerOf, BodyOf } from "./operation-types.js";

/** What a member of a Tencent Cloud organization does behind the mailed link, without its page. */
export class ActivationHandle {
  readonly #client: ControlClient;

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /**
   * Sends the code of an activation to the phone, which means to the outbox.
   *
   * @param link the link of the mail, or only the token that it ends with
   */
  sendCode(link: string): Promise<AnswerOf<"send-activation-code">> {
    return this.#client.call("send-activation-code", { path: { token: tokenOf(link) } });
  }

  /** Confirms e-mail and phone, and sets the password of the member's account. */
  activate(link: string, input: BodyOf<"activate">): Promise<AnswerOf<"activate">> {
    return this.#client.call("activate", { path: { token: tokenOf(link) }, body: input });
  }
}

/** The last part of the path of a link. */
const tokenOf = (link: string): string => link.replace(/[?#].*$/, "").replace(/^.*\//, "");
