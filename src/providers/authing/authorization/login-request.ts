import { pageLanguage } from "../../../http/pages/page-language.js";
import type { Transaction } from "../../../sandbox/store.js";
import { messageOf } from "../../error-catalogue.js";
import { type Failure, fail } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { type AuthingErrorName, authingErrors } from "../errors.js";
import type { Caller, InputOf } from "../operation.js";
import { type LoginPage, loginPage } from "../pages/login-page-html.js";
import { BrowserReply } from "../render.js";
import type { User } from "../rows.js";
import { type Authorization, readAuthorization } from "./authorization.js";
import { authorizationParameters } from "./parameters.js";
import { type ReturnAddress, readReturnAddress } from "./return-address.js";

/** A visit to the login page: what it is for, and how it looks. */
export interface LoginRequest {
  readonly address: ReturnAddress;
  readonly authorization: Authorization;
  readonly view: Pick<LoginPage, "language" | "appName" | "parameters">;
}

/** Checks an authorization once more: the page can be opened and sent by hand. */
export async function readLoginRequest(
  given: InputOf<"login-page">,
  { acceptLanguage }: Pick<Caller, "acceptLanguage">,
  tx: Transaction,
): Promise<LoginRequest | Failure<AuthingErrorName>> {
  const address = await readReturnAddress(given, tx);
  if (isFailure(address)) return address;
  const authorization = readAuthorization(given);
  if (isFailure(authorization)) {
    return fail("invalidRequest", { hint: `${authorization.error}: ${authorization.hint ?? ""}` });
  }
  const view = {
    language: pageLanguage(given.lang, acceptLanguage),
    appName: address.app.name,
    parameters: authorizationParameters(given),
  };
  return { address, authorization, view };
}

const MOST_USERS_LOOKED_AT = 100;
const MOST_USERS_SHOWN = 20;

/** The login page; after a failed try with what went wrong. */
export async function showLoginPage(
  { address, view }: LoginRequest,
  tx: Transaction,
  failed?: { readonly failure: Failure<AuthingErrorName>; readonly account: string | undefined },
): Promise<BrowserReply> {
  const users = await tx.users.first(MOST_USERS_LOOKED_AT);
  return BrowserReply.page(
    loginPage({
      ...view,
      users: users.filter((user) => canEnter(user, address)).slice(0, MOST_USERS_SHOWN),
      ...(failed && {
        error: messageOf(authingErrors[failed.failure.error], view.language, failed.failure.details),
        account: failed.account ?? "",
        asksCaptcha: failed.failure.error === "captchaRequired",
      }),
    }),
  );
}

const canEnter = ({ status, locked, deniedApps }: User, { app }: ReturnAddress): boolean =>
  status === "Activated" && !locked && !deniedApps.includes(app.id);
