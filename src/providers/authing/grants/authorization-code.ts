import { isoTime } from "../../../sandbox/clock.js";
import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { issueTokens } from "../issue-tokens.js";
import type { InputOf } from "../operation.js";
import { requireClient } from "../require-client.js";
import type { App, AuthorizationCode, User } from "../rows.js";
import type { Grant, GrantServices } from "./grant.js";
import { pkceMismatch } from "./pkce.js";

type Form = InputOf<"oidc-token">;

/** Tokens for an authorization code. documented: a code works once, for ten minutes. */
export const authorizationCodeGrant: Grant = async (form, caller, tx, services) => {
  const app = await requireClient(caller, tx, services);
  if (isFailure(app)) return app;
  if (form.code === undefined) return fail("invalidRequest", { hint: "code is missing" });
  const code = await readCode(form.code, form, app, tx, services);
  if (isFailure(code)) return code;
  const user = await userOf(code, tx);
  if (isFailure(user)) return user;

  await tx.authorizationCodes.put({ ...code, usedAt: services.clock.now() });
  const { scope, nonce } = code;
  return issueTokens(tx, { app, user, scope, nonce, baseUrl: caller.baseUrl }, services);
};

async function readCode(
  id: string,
  form: Form,
  app: App,
  tx: Transaction,
  services: Pick<GrantServices, "clock">,
): Promise<AuthorizationCode | Failure<"invalidGrant">> {
  const code = await tx.authorizationCodes.get(id);
  if (!code) return fail("invalidGrant", { hint: "no such code was handed out" });
  const problem = problemOf(code, form, app, services);
  return problem === undefined ? code : fail("invalidGrant", { hint: problem });
}

function problemOf(
  code: AuthorizationCode,
  { redirect_uri, code_verifier }: Form,
  app: App,
  { clock }: Pick<GrantServices, "clock">,
): string | undefined {
  if (code.appId !== app.id) return `the code was issued to app ${code.appId}`;
  if (code.usedAt !== null) return `the code was used at ${isoTime(code.usedAt)}`;
  if (code.expiresAt <= clock.now()) return `the code expired at ${isoTime(code.expiresAt)}`;
  // observed: Node sends no redirect_uri unless its option is set
  if (redirect_uri !== undefined && code.redirectUri !== null && redirect_uri !== code.redirectUri) {
    return `redirect_uri was ${code.redirectUri} at the authorization`;
  }
  return pkceMismatch(code, code_verifier);
}

async function userOf(
  { userId }: AuthorizationCode,
  tx: Transaction,
): Promise<User | Failure<"invalidGrant">> {
  const user = await tx.users.get(userId);
  if (user?.status === "Activated") return user;
  return fail("invalidGrant", { hint: user ? `the user is ${user.status}` : "the user was deleted" });
}
