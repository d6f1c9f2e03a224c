import type { RawRequest } from "../http/messages.js";
import type { NearMiss } from "../providers/explainer.js";
import { operationIds } from "../providers/operation-names.js";
import type { KeptExchange } from "./kept-exchange.js";

/** What a request that matched nothing may have meant; undefined for all others. */
export const nearMissOf = ({ explainer, request, failure, operation }: KeptExchange): NearMiss | undefined =>
  failure && (misdirected(explainer.name, request) ?? explainer.nearMiss(request, failure, operation));

/** A request for the one service that came to the paths of the other. */
function misdirected(provider: string, { method, path, headers }: RawRequest): NearMiss | undefined {
  const { authorization = "", "x-tc-action": action } = headers;
  if (provider === "authing" && (action !== undefined || authorization.startsWith("TC3-"))) {
    const why = `this is a request for Tencent Cloud, whose actions are all at /, not at ${path}`;
    return { suggestion: `did you mean ${method === "GET" ? "GET" : "POST"} /?`, why, distance: 1 };
  }
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (provider === "authing" && operationIds.tencent.includes(name)) {
    const why = "actions of Tencent Cloud are all at /, and named by that header";
    return { suggestion: `did you mean POST / with X-TC-Action: ${name}?`, why, distance: 1 };
  }
  const forAuthing = Object.keys(headers).some((name) => name.startsWith("x-authing-"));
  if (provider === "tencent" && forAuthing && action === undefined) {
    const why = "this is a request for Authing, whose operations are below /api/v3 and /oidc";
    return { suggestion: "did you mean a path below /api/v3?", why, distance: 1 };
  }
  return undefined;
}
