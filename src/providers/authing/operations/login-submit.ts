import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { createAuthorizationCode } from "../authorization/authorization.js";
import { startSession } from "../authorization/browser-session.js";
import { readLoginRequest, showLoginPage } from "../authorization/login-request.js";
import { answerClient } from "../authorization/return-address.js";
import type { AuthingErrorName } from "../errors.js";
import type { Caller, InputOf, Operation, Services } from "../operation.js";
import type { User } from "../rows.js";
import { recordSignIn, type SignInAttempt } from "../sign-in.js";
import { admit, admitByPassword } from "../sign-in-attempt.js";

type Form = InputOf<"login-submit">;

/** Signs in on the hosted page: starts the browser's session and sends it back to the client with a code. */
export const loginSubmit: Operation<"login-submit", "clock" | "random" | "settings" | "tokenTag"> = async (
  form,
  caller,
  tx,
  services,
) => {
  if (!isOwnForm(caller)) {
    return fail("invalidRequest", { hint: `the form was sent by a page of another site: ${caller.origin}` });
  }
  const request = await readLoginRequest(form, caller, tx);
  if (isFailure(request)) return request;
  const { address, authorization, view } = request;
  const attempt = {
    app: address.app,
    method: "loginByAccount",
    clientIp: caller.clientIp,
    captchaCode: form.captchaCode,
  };
  const visitor = { ...caller, language: view.language };
  const admitted = await admitVisitor(form, attempt, visitor, tx, services);
  if (isFailure(admitted)) {
    const page = await showLoginPage(request, tx, { failure: admitted, account: form.account });
    return { ...admitted, data: page };
  }

  const user = await recordSignIn(tx, admitted, attempt, caller, services);
  const cookie = await startSession(caller, user, tx, services);
  const code = await createAuthorizationCode(tx, authorization, address, user, services);
  return ok(answerClient(address, { code }, { "set-cookie": cookie }));
};

/** Browsers name the page that sends a form; a form of another site would sign its visitors in as somebody else. */
function isOwnForm({ origin, baseUrl }: Caller): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(baseUrl).host;
}

async function admitVisitor(
  { userId, account = "", password = "" }: Form,
  attempt: SignInAttempt,
  visitor: Caller,
  tx: Transaction,
  services: Pick<Services, "clock" | "random" | "settings">,
): Promise<User | Failure<AuthingErrorName>> {
  if (userId === undefined) return admitByPassword(tx, attempt, { account, password }, visitor, services);
  const picked = await tx.users.get(userId);
  const proof = async () =>
    picked ? { user: picked } : fail("credentialsWrong", { hint: `there is no user ${userId}` });
  const admitted = await admit(tx, attempt, picked, proof, visitor, services);
  return "user" in admitted ? admitted.user : admitted;
}
