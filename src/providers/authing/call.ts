import type { ContractRequest } from "../../contract/contract.js";
import { header, type RawRequest } from "../../http/messages.js";
import { nestsDeeperThan } from "../../http/nesting.js";
import type { Language } from "../error-catalogue.js";
import { type Failure, fail } from "../outcome.js";
import type { Call } from "../provider.js";
import { type ClientCredentials, readBasic } from "./client-credentials.js";
import { type AuthingErrorName, authingErrors } from "./errors.js";
import { isJsonObject, normaliseBody, readQuery } from "./input.js";
import { matchRoute, type OperationId, type Route } from "./routing.js";

/** A request to Authing, read but not yet judged. */
export interface AuthingCall extends Call {
  readonly route: Route | undefined;
  readonly operation: OperationId | undefined;
  readonly failure: Failure<AuthingErrorName> | undefined;
  /** The body where the operation takes one, the query elsewhere. */
  readonly input: unknown;
  readonly appId: string | undefined;
  readonly userPoolId: string | undefined;
  readonly client: ClientCredentials;
  /** The user's token, however it was presented. */
  readonly userToken: string | undefined;
  readonly language: Language;
  readonly request: RawRequest;
}

const DEEPEST_NESTING = 64;
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;
const FORM_TYPE = "application/x-www-form-urlencoded";

interface Content {
  readonly input: unknown;
  /** What the contract checks: parsed JSON, or the form as text. */
  readonly body: unknown;
}

/** Reads a request: route, input, credentials and language. */
export function readCall(request: RawRequest): AuthingCall {
  const match = matchRoute(request.method, request.path);
  const query = readQuery(request.query, match.route?.flags ?? []);
  const content =
    match.route && !request.bodyTooLarge
      ? readContent(match.route, request)
      : { input: undefined, body: undefined };
  const failure = routingFailure(request, match) ?? ("kind" in content ? content : undefined);
  const { input, body } = "kind" in content ? { input: undefined, body: undefined } : content;
  const pathParameters = match.route ? match.pathParameters : {};
  const takesBody = match.route?.consumes != null;
  return {
    route: match.route,
    operation: match.route?.id,
    failure: failure ?? (query ? undefined : brokenQuery(match.route)),
    input: takesBody ? (input ?? {}) : (query ?? {}),
    ...credentials(request, pathParameters, query ?? {}, input),
    language: header(request.headers, "x-authing-lang")?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN",
    request,
    contractRequest: contractRequest(request, match.route, query ?? {}, body),
  };
}

const BROKEN_QUERY = "the query string is not valid percent-encoding";

/** An operation without an error for it takes no query that could matter. */
function brokenQuery(route: Route | undefined): Failure<AuthingErrorName> | undefined {
  if (!route) return undefined;
  const { parametersInvalid, invalidRequest } = authingErrors;
  if (parametersInvalid.operations.includes(route.id)) {
    return fail("parametersInvalid", { details: { detail: BROKEN_QUERY } });
  }
  return invalidRequest.operations.includes(route.id)
    ? fail("invalidRequest", { hint: BROKEN_QUERY })
    : undefined;
}

function contractRequest(
  request: RawRequest,
  route: Route | undefined,
  query: Record<string, string>,
  body: unknown,
): ContractRequest {
  // without a length, Prism does not look at the type a second time
  const headers: Record<string, string> =
    body === undefined ? {} : { "content-type": route?.consumes ?? "application/json" };
  return { method: request.method, path: request.path, query, headers, body };
}

function routingFailure(
  request: RawRequest,
  match: ReturnType<typeof matchRoute>,
): Failure<AuthingErrorName> | undefined {
  if (match.route) return request.bodyTooLarge ? fail("bodyTooLarge") : undefined;
  const details = { method: request.method, path: request.path };
  if (match.allowed.length === 0) return fail("routeNotFound", { details });
  return fail("methodNotAllowed", {
    details: { ...details, allow: match.allowed.join(", ") },
    hint: `this path takes ${match.allowed.join(", ")}`,
  });
}

/**
 * The body as the route wants it. A body-less POST is no body: observed as an empty chunked body (PHP) and as the
 * literal `null` (Java).
 */
function readContent(route: Route, request: RawRequest): Content | Failure<AuthingErrorName> {
  const { body, headers } = request;
  if (route.consumes === null || body.length === 0) return { input: undefined, body: undefined };
  const type = header(headers, "content-type") ?? route.consumes;
  const encoding = header(headers, "content-encoding") ?? "identity";
  const wantsForm = route.consumes === FORM_TYPE;
  const isForm = type.toLowerCase().startsWith(FORM_TYPE);
  if (encoding === "identity" && wantsForm && isForm) return readForm(body.toString("utf8"));
  if (encoding === "identity" && JSON_TYPE.test(type)) {
    if (!wantsForm) return readJson(body);
    if (route.id === "oidc-userinfo-post") return readJsonForm(body);
  }
  const encoded = encoding === "identity" ? "" : ` with content-encoding ${encoding}`;
  return fail(wantsForm ? "invalidRequest" : "contentTypeUnsupported", {
    hint: `this operation takes ${route.consumes}, the request brings ${type}${encoded}`,
  });
}

/** The members of a JSON body as a form. observed: Java sends `null` or `{}` where it has nothing to say. */
function readJsonForm(bytes: Buffer): Content | Failure<AuthingErrorName> {
  const content = readJson(bytes);
  if ("kind" in content)
    return fail("invalidRequest", content.hint === undefined ? {} : { hint: content.hint });
  const members = isJsonObject(content.input) ? Object.entries(content.input) : [];
  const form = Object.fromEntries(
    members.filter((member): member is [string, string] => typeof member[1] === "string"),
  );
  return { input: form, body: new URLSearchParams(form).toString() };
}

function readForm(text: string): Content | Failure<AuthingErrorName> {
  const form = readQuery(text, []);
  if (!form) return fail("invalidRequest", { hint: "the form is not valid percent-encoding" });
  return { input: form, body: new URLSearchParams(form).toString() };
}

function readJson(bytes: Buffer): Content | Failure<AuthingErrorName> {
  if (nestsDeeperThan(DEEPEST_NESTING, bytes)) {
    return fail("bodyMalformed", { hint: `the body nests deeper than ${DEEPEST_NESTING} levels` });
  }
  try {
    const parsed = normaliseBody(JSON.parse(utf8.decode(bytes)));
    return { input: parsed ?? undefined, body: parsed ?? undefined };
  } catch (error) {
    return fail("bodyMalformed", { hint: String(error) });
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function credentials(
  { headers }: RawRequest,
  pathParameters: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
  input: unknown,
): Pick<AuthingCall, "appId" | "userPoolId" | "client" | "userToken"> {
  const authorization = header(headers, "authorization");
  const body = isJsonObject(input) ? input : {};
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  return {
    // observed: the overseas edition's SDK is the same client with another header name
    appId:
      pathParameters["appId"] ??
      header(headers, "x-authing-app-id") ??
      header(headers, "x-genauth-app-id") ??
      undefined,
    userPoolId: header(headers, "x-authing-userpool-id"),
    client: {
      basic: readBasic(authorization),
      bodyId: text(body["client_id"]) ?? query["client_id"],
      bodySecret: text(body["client_secret"]),
    },
    userToken: readUserToken(authorization) ?? text(body["access_token"]) ?? query["access_token"],
  };
}

/** observed: Node, Python, PHP and Go send the token raw, Java, C# and browsers after `Bearer `. */
function readUserToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined || readBasic(authorization)) return undefined;
  return authorization.trim().replace(/^Bearer\s+/i, "") || undefined;
}
