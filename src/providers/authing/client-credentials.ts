import type { Transaction } from "../../sandbox/store.js";
import type { App, TokenEndpointAuthMethod } from "./rows.js";

/** How a client says who it is, wherever in a request it says so. */
export interface ClientCredentials {
  readonly basic: { readonly id: string; readonly secret: string } | undefined;
  /** `client_id` and `client_secret` of a form or JSON body. */
  readonly bodyId: string | undefined;
  readonly bodySecret: string | undefined;
}

const BASIC = /^(?:Bearer\s+)?Basic\s+([A-Za-z0-9+/_=-]+)$/i;

/**
 * The id and secret of a Basic header. Any other header is not client authentication.
 * observed: the C# SDK sends `Bearer Basic …`.
 */
export function readBasic(authorization: string | undefined): ClientCredentials["basic"] {
  const [, encoded] = BASIC.exec(authorization?.trim() ?? "") ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 0) return undefined;
  return { id: decodeOrKeep(text.slice(0, colon)), secret: decodeOrKeep(text.slice(colon + 1)) };
}

/** RFC 6749 has id and secret form-encoded inside the header; most clients leave them plain. */
function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type ClientCheck =
  | { readonly verdict: "authenticated"; readonly app: App }
  /** A known client that presented no secret. */
  | { readonly verdict: "identified"; readonly app: App }
  | { readonly verdict: "absent" }
  | { readonly verdict: "refused"; readonly hint: string };

/**
 * Who the client is. observed: SDKs send Basic, body credentials or both at once, also where the app's method says
 * otherwise; so any right pair is taken, and a wrong secret is refused only when none is right.
 *
 * @param strict whether only the app's own method counts. documented: then a client of another method is refused
 */
export async function checkClient(
  credentials: ClientCredentials,
  strict: boolean,
  tx: Transaction,
): Promise<ClientCheck> {
  const { basic, bodyId, bodySecret } = credentials;
  const id = bodyId ?? basic?.id;
  if (id === undefined) return { verdict: "absent" };
  const app = await tx.apps.get(id);
  if (!app) return { verdict: "refused", hint: `there is no app ${id} in this sandbox` };
  const used = methodsUsed(credentials);
  if (strict && !used.includes(app.tokenEndpointAuthMethod)) {
    return {
      verdict: "refused",
      hint: `app ${id} authenticates by ${app.tokenEndpointAuthMethod}, the request by ${used.join(" and ")}`,
    };
  }
  const secrets = [basic?.id === app.id ? basic.secret : undefined, bodySecret].filter(
    (it) => it !== undefined,
  );
  if (secrets.length === 0) return { verdict: "identified", app };
  if (secrets.includes(app.secret)) return { verdict: "authenticated", app };
  return { verdict: "refused", hint: `the secret is not that of app ${id}` };
}

function methodsUsed({ basic, bodySecret }: ClientCredentials): TokenEndpointAuthMethod[] {
  const methods: TokenEndpointAuthMethod[] = [];
  if (basic) methods.push("client_secret_basic");
  if (bodySecret !== undefined) methods.push("client_secret_post");
  return methods.length > 0 ? methods : ["none"];
}
