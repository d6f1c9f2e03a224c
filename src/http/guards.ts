import type { RequestHandler } from "express";

/** The names and addresses by which a machine reaches itself. */
export const LOOPBACK = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** The host of a `Host` header, without its port. */
const hostOf = (header: string): string => header.replace(/:\d+$/, "");

/**
 * Lets only programs on this machine use the control API: a web page that reaches bindbox by a name of its own (DNS
 * rebinding) has a foreign Host, one that simply calls the address has a foreign Origin.
 *
 * @param ownHost the address that bindbox listens on, allowed besides loopback
 */
export function controlGuard(ownHost: string): RequestHandler {
  const allowed = (host: string): boolean =>
    LOOPBACK.test(host) || host === ownHost || host === `[${ownHost}]`;
  return (request, response, next) => {
    const { host = "", origin } = request.headers;
    const refused = !allowed(hostOf(host))
      ? "Host"
      : origin !== undefined && !allowedOrigin(origin, allowed)
        ? "Origin"
        : "";
    if (refused === "") {
      next();
      return;
    }
    const problem = {
      type: "about:blank",
      title: "Forbidden",
      status: 403,
      detail: `a foreign ${refused} may not use the control API`,
    };
    response.writeHead(403, { "content-type": "application/problem+json" });
    response.end(JSON.stringify(problem));
  };
}

function allowedOrigin(origin: string, allowed: (host: string) => boolean): boolean {
  const [, host] = /^https?:\/\/(.+)$/i.exec(origin) ?? [];
  return host !== undefined && allowed(hostOf(host));
}
