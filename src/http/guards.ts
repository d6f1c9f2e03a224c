import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import type { ControlAccess } from "./control-access.js";
import { hostOf, inBrackets, isLoopback } from "./loopback.js";
import { targetOf } from "./read-request.js";
import { type Refusal, refuse } from "./refusal.js";

const HEALTH = "/_bindbox/health";

/** No other site may embed an answer, no browser guess what it is, no cache keep it: it may hold passcodes. */
const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/**
 * Keeps web pages and other machines away from the control API. A page that reaches bindbox by a name of its own (DNS
 * rebinding) has a foreign Host; one that calls the address has a foreign Origin, or says that it belongs to another
 * site; a program on another machine has no token. None of them gets a CORS header.
 */
export function controlGuard(access: ControlAccess): RequestHandler {
  const hosts = new Set(access.hosts.map((name) => hostOf(inBrackets(name))));
  const isOurs = (authority: string): boolean => {
    const host = hostOf(authority);
    return host !== undefined && (isLoopback(host) || hosts.has(host));
  };
  return (request, response, next) => {
    const refusal = refusalOf(request, access, isOurs);
    if (refusal) refuse(response, refusal, HEADERS);
    else {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      next();
    }
  };
}

function refusalOf(
  message: IncomingMessage,
  { token, linkedPages }: ControlAccess,
  isOurs: (authority: string) => boolean,
): Refusal | undefined {
  const { host = "", origin, authorization, "sec-fetch-site": site } = message.headers;
  const target = targetOf(message);
  // RFC 9112 3.2: who reads the first of several and who reads the last would not speak of the same
  if (countOf("host", message) > 1) return { status: 400, detail: "there is more than one Host header" };

  const linked = linkedPages.some((page) => target.path.startsWith(`${page}/`));
  const from = origin === undefined ? undefined : originHost(origin);
  const own = target.host ?? host;
  // with a token, bindbox has names that it does not know: those by which the token's owners reach it
  const sameOrigin = token !== undefined && from === own && hostOf(own) !== undefined;
  if (origin !== undefined && !sameOrigin && !isOurs(from ?? ""))
    return { status: 403, detail: `pages of ${shown(origin)} may not use the control API` };
  // browsers send no Origin with an image or a link, but they say whose page it stands on
  if (origin === undefined && site === "cross-site" && !linked)
    return { status: 403, detail: "pages of other sites may not use the control API" };

  if (token) {
    if (linked || target.path === HEALTH || token.isIn(authorization)) return undefined;
    return unauthorized(authorization);
  }
  // where a tunnel was asked to lead says nothing: what a browser sends through it names the same host as Host
  const foreign = [host, ...(target.host === undefined ? [] : [target.host])].find((it) => !isOurs(it));
  return foreign === undefined ? undefined : foreignHost(foreign);
}

const countOf = (name: string, { rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length;

/** The host and port of an `Origin`; some have none (`null`, that of an extension). */
const originHost = (origin: string): string | undefined => /^https?:\/\/(.*)$/i.exec(origin)?.[1];

function foreignHost(authority: string): Refusal {
  const host = hostOf(authority);
  const way = host === undefined ? "" : `; --allowed-hosts ${host} lets it in, and so does a control token`;
  return { status: 403, detail: `the Host ${shown(authority)} is no name of this machine${way}` };
}

const unauthorized = (authorization: string | undefined): Refusal => ({
  status: 401,
  detail:
    "the control API of this emulator needs its token, as `Authorization: Bearer <token>`; " +
    "it was given to bindbox, or stands in what bindbox printed at its start",
  headers: {
    "www-authenticate":
      authorization === undefined
        ? 'Bearer realm="bindbox"'
        : 'Bearer realm="bindbox", error="invalid_token"',
  },
});

const LONGEST_SHOWN = 100;

const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
