import { AuthenticationClient } from "authing-node-sdk";

/** Thrown with a text that the user may see. */
export class EmailRefused extends Error {}

const reasons = new Map([
  [2001, "This code has expired. Ask for a new one."],
  [2200, "Somebody else uses this address."],
]);

/** The page on which a user binds an e-mail address. It knows nothing of bindbox. */
export class EmailSettings {
  #client;

  /** @param options of Authing's SDK */
  constructor(options) {
    this.#client = new AuthenticationClient(options);
  }

  async signIn(account, password) {
    const { data } = await this.#client.signInByAccountPassword({ account, password });
    this.#client.setAccessToken(data.access_token);
  }

  async askForCode(email) {
    await this.#client.sendEmail({ email, channel: "CHANNEL_BIND_EMAIL" });
  }

  async bind(email, passCode) {
    const { statusCode, apiCode } = await this.#client.bindEmail({ email, passCode });
    if (statusCode !== 200) throw new EmailRefused(reasons.get(apiCode) ?? "Please try again.");
  }
}
