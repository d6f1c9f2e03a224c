import { pageLanguage } from "../../../http/pages/page-language.js";
import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { endSession } from "../authorization/browser-session.js";
import { isAllowedAddress, withQuery } from "../authorization/redirect-uris.js";
import { readIdToken } from "../id-token.js";
import type { InputOf, Operation, Services } from "../operation.js";
import { noticePage } from "../pages/notice-page.js";
import { pageTexts } from "../pages/texts.js";
import { BrowserReply } from "../render.js";

type Input = InputOf<"oidc-session-end">;

/** Ends the browser's session. documented: to be sent on, the client has to show an id_token; an expired one will do. */
export const oidcSessionEnd: Operation<"oidc-session-end", "clock" | "settings"> = async (
  input,
  caller,
  tx,
  services,
) => {
  const next = await nextAddress(input, tx, services);
  if (isFailure(next)) return next;

  const headers = { "set-cookie": await endSession(caller, tx) };
  if (next !== undefined) return ok(BrowserReply.redirect(next, headers));
  const language = pageLanguage(undefined, caller.acceptLanguage);
  const { signedOut, signedOutDetail } = pageTexts[language];
  return ok(BrowserReply.page(noticePage(language, signedOut, signedOutDetail), headers));
};

/** Where the browser goes afterwards, if anywhere. */
async function nextAddress(
  { id_token_hint: hint, post_logout_redirect_uri: address, state }: Input,
  tx: Transaction,
  services: Pick<Services, "clock" | "settings">,
): Promise<string | undefined | Failure<"invalidRequest">> {
  if (hint === undefined) {
    return address === undefined
      ? undefined
      : fail("invalidRequest", { hint: "post_logout_redirect_uri needs id_token_hint beside it" });
  }
  const reading = await readIdToken(hint, tx, services);
  if (reading.state !== "genuine") return fail("invalidRequest", { hint: `id_token_hint: ${reading.hint}` });
  if (address === undefined) return undefined;
  const { id, logoutRedirectUris } = reading.app;
  if (!isAllowedAddress(address, logoutRedirectUris)) {
    const allowed = logoutRedirectUris.join(", ") || "loopback addresses";
    return fail("invalidRequest", { hint: `app ${id} allows ${allowed} after signing out` });
  }
  return withQuery(address, state === undefined ? {} : { state });
}
