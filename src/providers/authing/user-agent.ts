/** What a User-Agent header says of the client. */
export interface ParsedUserAgent {
  readonly device: string;
  readonly browser: string;
  /** The same as `browser`. observed: SDKs read either. */
  readonly name: string;
  readonly os: string;
}

const UNKNOWN = "unknown";

/** Reads a User-Agent header. The browser of a program that is none is the first product it names: `axios`. */
export async function parseUserAgent(text: string): Promise<ParsedUserAgent> {
  if (text === "") return { device: UNKNOWN, browser: UNKNOWN, name: UNKNOWN, os: UNKNOWN };
  const { default: bowser } = await import("bowser");
  const { browser, os, platform } = bowser.parse(text);
  const [product] = /^[^\s/]+/.exec(text) ?? [];
  const name = browser.name || product || UNKNOWN;
  return { device: platform.type || UNKNOWN, browser: name, name, os: os.name || UNKNOWN };
}
