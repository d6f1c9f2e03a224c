import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { createAuthorizationCode, readAuthorization } from "../authorization/authorization.js";
import { sessionUser } from "../authorization/browser-session.js";
import { answerClient, failAtClient, readReturnAddress } from "../authorization/return-address.js";
import type { Operation } from "../operation.js";
import { BrowserReply } from "../render.js";
import { refuseUser } from "../sign-in.js";

/**
 * Starts an authorization: back to the client with a code when the browser has a session, else on to the login page.
 * chosen: consent is never asked for; who signs in has given it.
 */
export const oidcAuth: Operation<"oidc-auth", "clock" | "random" | "settings" | "tokenTag"> = async (
  parameters,
  caller,
  tx,
  services,
) => {
  const address = await readReturnAddress(parameters, tx);
  if (isFailure(address)) return address;
  const authorization = readAuthorization(parameters);
  if (isFailure(authorization)) return failAtClient(authorization, address);
  const { prompts } = authorization;
  const user = prompts.has("login") ? undefined : await sessionUser(caller, tx, services);
  const refusal = user && (await refuseUser(tx, user, address.app, caller, services));
  if (user && !refusal) {
    const code = await createAuthorizationCode(tx, authorization, address, user, services);
    return ok(answerClient(address, { code }));
  }
  if (prompts.has("none")) {
    const hint = refusal
      ? `the user of the session is refused: ${refusal.error}`
      : "the browser has no session";
    return failAtClient(fail("loginRequired", { hint }), address);
  }
  return ok(BrowserReply.redirect(`/login?${new URLSearchParams(parameters)}`));
};
