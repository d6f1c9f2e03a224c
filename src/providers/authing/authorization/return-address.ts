import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import { type OAuthErrorName, oauthErrors } from "../errors/oauth.js";
import type { AuthingErrorName } from "../errors.js";
import { authingErrors } from "../errors.js";
import { formPostPage } from "../pages/form-post-page.js";
import { BrowserReply } from "../render.js";
import type { App } from "../rows.js";
import { type AuthorizationParameters, RESPONSE_MODES, type ResponseMode } from "./parameters.js";
import { isAllowedAddress, withQuery } from "./redirect-uris.js";

/** Where the answer of an authorization goes, and how: known to belong to the client. */
export interface ReturnAddress {
  readonly app: App;
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  readonly state: string | undefined;
}

/** Whom an authorization may be answered to. A failure here must not reach any address of the request. */
export async function readReturnAddress(
  { client_id, redirect_uri, response_type, response_mode, state }: AuthorizationParameters,
  tx: Transaction,
): Promise<ReturnAddress | Failure<"clientUnknown" | "redirectUriMismatch" | "invalidRequest">> {
  if (client_id === undefined) return fail("invalidRequest", { hint: "client_id is missing" });
  const app = await tx.apps.get(client_id);
  if (!app) return fail("clientUnknown", { hint: `there is no app ${client_id} in this sandbox` });
  if (redirect_uri === undefined) return fail("invalidRequest", { hint: "redirect_uri is missing" });
  if (redirect_uri.includes("#") || !isAllowedAddress(redirect_uri, app.redirectUris)) {
    const allowed = app.redirectUris.join(", ") || "loopback addresses without fragment";
    return fail("redirectUriMismatch", { hint: `app ${app.id} allows ${allowed}` });
  }
  return { app, redirectUri: redirect_uri, mode: modeOf(response_type, response_mode), state };
}

/** A token in the address must not reach a server, so answers that could hold one default to the fragment. */
function modeOf(responseType = "code", responseMode?: string): ResponseMode {
  const usual = responseType.split(" ").some((type) => type.endsWith("token")) ? "fragment" : "query";
  return RESPONSE_MODES.find((known) => known === responseMode) ?? usual;
}

/** Sends the browser back to the client. */
export function answerClient(
  { redirectUri, mode, state }: Omit<ReturnAddress, "app">,
  answer: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): BrowserReply {
  const parameters = state === undefined ? answer : { ...answer, state };
  switch (mode) {
    case "query":
      return BrowserReply.redirect(withQuery(redirectUri, parameters), headers);
    case "fragment":
      return BrowserReply.redirect(
        `${new URL(redirectUri).href}#${new URLSearchParams(parameters)}`,
        headers,
      );
    case "form_post":
      return BrowserReply.page(formPostPage(new URL(redirectUri).href, parameters), headers);
  }
}

/** A failure that the client hears of at its own address. */
export function failAtClient<Name extends AuthingErrorName>(
  failure: Failure<Name>,
  address: Omit<ReturnAddress, "app">,
): Failure<Name> {
  const entry = authingErrors[failure.error];
  if (entry.form !== "oauth") return failure;
  const answer = { error: entry.error, error_description: entry.messages["en-US"] };
  return { ...failure, data: answerClient(address, answer) };
}

/** What a client never hears at its own address, because the address itself is in doubt. */
const NOT_FOR_CLIENT: ReadonlySet<string> = new Set(["clientUnknown", "redirectUriMismatch"]);

/**
 * A failure that somebody asked for, as the client of a real authorization would hear of it.
 * No app is looked up for that, so only addresses of this machine are trusted; to others the failure goes as JSON.
 */
export function tellClient(failure: Failure, query: Readonly<Record<string, unknown>>): Failure {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === "string" ? value : undefined;
  };
  const redirectUri = text("redirect_uri");
  const trusted =
    redirectUri !== undefined && !redirectUri.includes("#") && isAllowedAddress(redirectUri, []);
  if (!trusted || NOT_FOR_CLIENT.has(failure.error) || !isOAuthErrorName(failure.error)) return failure;
  const mode = modeOf(text("response_type"), text("response_mode"));
  return failAtClient({ ...failure, error: failure.error }, { redirectUri, mode, state: text("state") });
}

const isOAuthErrorName = (name: string): name is OAuthErrorName => Object.hasOwn(oauthErrors, name);
