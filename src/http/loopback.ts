import { isIPv4, isIPv6 } from "node:net";

/** `host` or `host:port`, and nothing of what a URL could have around it: no user, no path, no percent-encoding. */
const AUTHORITY = /^(\[[\da-f:.]+\]|[a-z\d._-]+)(?::\d*)?$/i;

/**
 * The host of a `Host` header, as browsers write it: in lower case, an IPv4 address in four decimal parts, an IPv6
 * address in brackets and its shortest form, a name without the dot at its end.
 *
 * @returns nothing when the text is no host, with or without a port
 */
export function hostOf(authority: string): string | undefined {
  const [, host] = AUTHORITY.exec(authority) ?? [];
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/\.$/, "") || undefined;
}

/** Whether a machine reaches itself by this name or address, and nothing else does. An IPv6 address may stand without its brackets. */
export function isLoopback(nameOrAddress: string): boolean {
  const host = hostOf(inBrackets(nameOrAddress));
  if (host === undefined) return false;
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  return isIPv4(host) ? host.startsWith("127.") : host === "[::1]" || MAPPED_LOOPBACK.test(host);
}

/** 127.0.0.0/8 as IPv6 sockets show it, in the form that URLs have. */
const MAPPED_LOOPBACK = /^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/;

export const inBrackets = (nameOrAddress: string): string =>
  isIPv6(nameOrAddress) ? `[${nameOrAddress}]` : nameOrAddress;

/** Whether the text is the name or address of a host, and not more. */
export const isHost = (text: string): boolean => hostOf(`${inBrackets(text)}:0`) !== undefined;
