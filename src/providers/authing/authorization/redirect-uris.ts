import { isLoopback } from "../../../http/loopback.js";

/** A URL parser drops or repairs these silently, so what was compared would not be where the browser goes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const REPAIRED = /[\u0000-\u0020\u007f\\]/;

/**
 * Whether a browser may be sent to an address. chosen: an app that registers none may use any of this machine, because
 * that is where the programs under test are; an entry that ends in `*` stands for everything below it.
 */
export function isAllowedAddress(address: string, registered: readonly string[]): boolean {
  const url = parse(address);
  if (!url) return false;
  if (registered.length === 0) return /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  return registered.some((entry) =>
    entry.endsWith("*") ? liesBelow(url, entry.slice(0, -1)) : entry === address,
  );
}

/** Compared as parsers write them: there a host ends in a slash, so `http://a.example*` is not `http://a.example.evil`. */
function liesBelow({ href }: URL, prefix: string): boolean {
  const base = parse(prefix);
  return base !== undefined && href.startsWith(base.href);
}

/** An absolute address without user name and password, which only make it look like another one. */
function parse(address: string): URL | undefined {
  if (REPAIRED.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === "" && url.password === "" ? url : undefined;
}

/** The address with more parameters in its query; the query it has stays to the letter. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const added = new URLSearchParams(parameters).toString();
  const url = new URL(address);
  if (added !== "") url.search = url.search === "" ? added : `${url.search}&${added}`;
  return url.href;
}
