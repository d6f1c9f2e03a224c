import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { readUserGrant } from "../access.js";
import { userClaims } from "../claims.js";
import type { Operation } from "../operation.js";

/** The claims of the user that the scope of their access token covers. Serves GET and POST. */
export const oidcUserinfo: Operation<
  "oidc-userinfo" | "oidc-userinfo-post",
  "clock" | "settings" | "userPoolId"
> = async (_input, { userToken }, tx, services) => {
  const grant = await readUserGrant(userToken, services, tx);
  if (isFailure(grant)) return fail("invalidToken", grant.hint === undefined ? {} : { hint: grant.hint });
  const { user, claims } = grant;
  return ok({ sub: user.id, ...userClaims(user, claims.scope, services.userPoolId) });
};
