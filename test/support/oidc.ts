import type { TestEmulator } from "./test-emulator.js";
import { APP_ID, APP_SECRET } from "./test-emulator.js";

/** The default app as a client that authenticates in the form. */
export const CLIENT = { client_id: APP_ID, client_secret: APP_SECRET };

/** POSTs a form to an OIDC endpoint, with nothing but what is given. */
export const postForm = (
  bindbox: TestEmulator,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) => bindbox.agent.post(path).type("form").set(headers).send(form);

export const basic = (id: string, secret: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});
