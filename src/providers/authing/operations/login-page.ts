import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { readLoginRequest, showLoginPage } from "../authorization/login-request.js";
import type { Operation } from "../operation.js";

/** Shows the login page of an authorization. */
export const loginPage: Operation<"login-page"> = async (query, caller, tx) => {
  const request = await readLoginRequest(query, caller, tx);
  return isFailure(request) ? request : ok(await showLoginPage(request, tx));
};
