import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { checkClient } from "./client-credentials.js";
import type { Caller, Services } from "./operation.js";
import type { App } from "./rows.js";

/**
 * The client of a token endpoint, or `invalidClient`. An `authorization` header that is not Basic plays no part.
 * observed: Node, PHP and Go send the user's raw token in it here, too.
 *
 * @param implied the app that the rest of the request stands for; it counts when the client does not say who it is
 */
export async function requireClient(
  { client }: Pick<Caller, "client">,
  tx: Transaction,
  { settings }: Pick<Services, "settings">,
  implied?: App,
): Promise<App | Failure<"invalidClient">> {
  const strict = settings.strictClientAuthentication;
  const check = await checkClient(client, strict, tx);
  switch (check.verdict) {
    case "authenticated":
      return check.app;
    case "identified":
      if (check.app.tokenEndpointAuthMethod === "none") return check.app;
      return fail("invalidClient", {
        hint: `app ${check.app.id} has a secret (${check.app.tokenEndpointAuthMethod}), the request carries none`,
      });
    case "absent":
      if (implied && !strict) return implied;
      return fail("invalidClient", { hint: "the request names no client, neither by Basic nor in the form" });
    case "refused":
      return fail("invalidClient", { hint: check.hint });
  }
}
