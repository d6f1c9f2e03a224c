import { fail } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { issueClientToken } from "../issue-tokens.js";
import { requireClient } from "../require-client.js";
import type { Grant } from "./grant.js";

/** A token for the client itself. RFC 6749: only for clients that can keep a secret. */
export const clientCredentialsGrant: Grant = async ({ scope = "" }, caller, tx, services) => {
  const app = await requireClient(caller, tx, services);
  if (isFailure(app)) return app;
  if (app.tokenEndpointAuthMethod === "none") {
    return fail("unauthorizedClient", { hint: `app ${app.id} has no secret to prove itself with` });
  }
  return issueClientToken({ app, scope, baseUrl: caller.baseUrl }, services);
};
