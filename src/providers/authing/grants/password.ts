import { fail } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { issueTokens } from "../issue-tokens.js";
import { requireClient } from "../require-client.js";
import { recordSignIn } from "../sign-in.js";
import { admitByPassword } from "../sign-in-attempt.js";
import type { Grant } from "./grant.js";

/** Tokens for account and password. Whatever keeps the user out is `invalid_grant` (RFC 6749); the hint says what it was. */
export const passwordGrant: Grant = async (form, caller, tx, services) => {
  const app = await requireClient(caller, tx, services);
  if (isFailure(app)) return app;
  const { username: account, password, scope = services.settings.defaultScope } = form;
  if (account === undefined || password === undefined) {
    return fail("invalidRequest", { hint: "username and password are needed" });
  }
  const attempt = { app, method: "loginByAccount", clientIp: caller.clientIp };
  const admitted = await admitByPassword(tx, attempt, { account, password }, caller, services);
  if (isFailure(admitted)) {
    return fail("invalidGrant", { hint: `${admitted.error}: ${admitted.hint ?? "sign-in was refused"}` });
  }

  const user = await recordSignIn(tx, admitted, attempt, caller, services);
  return issueTokens(tx, { app, user, scope, nonce: null, baseUrl: caller.baseUrl }, services);
};
