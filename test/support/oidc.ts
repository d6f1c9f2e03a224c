import type { TestEmulator } from "./test-emulator.js";
import { APP_ID, APP_SECRET, PASSWORD } from "./test-emulator.js";

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

export const CALLBACK = "http://127.0.0.1:3000/callback";

/** What a client of the default app asks of the authorization endpoint. */
export const AUTHORIZATION = {
  client_id: APP_ID,
  response_type: "code",
  redirect_uri: CALLBACK,
  scope: "openid profile email",
  state: "state-1",
};

/** The parameters of the address that a redirect leads to. */
export const parametersOf = (location: string): Record<string, string> =>
  Object.fromEntries(new URL(location, "http://127.0.0.1").searchParams);

/** Signs in on the login page, as the page's own form does. */
export const submitLogin = (bindbox: TestEmulator, form: Record<string, string>) =>
  postForm(bindbox, "/login", { ...AUTHORIZATION, ...form }, { origin: bindbox.url });

/** A code for bob, by way of the login page. */
export async function codeFor(bindbox: TestEmulator, form: Record<string, string> = {}): Promise<string> {
  const { headers } = await submitLogin(bindbox, { account: "bob", password: PASSWORD, ...form });
  return parametersOf(headers["location"] ?? "")["code"] ?? "";
}
