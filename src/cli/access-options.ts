import { ControlToken } from "../http/control-token.js";
import { isHost, isLoopback } from "../http/loopback.js";
import { type Given, UsageError } from "./given.js";

export function readToken(given: Given | undefined): string | undefined {
  if (given !== undefined && !ControlToken.of(given.value))
    throw new UsageError(`${given.source} must be one or more visible ASCII characters, without blanks`);
  return given?.value;
}

/** Names with commas between them, as one variable holds several. */
export function readHosts(given: Given | undefined): readonly string[] {
  const names = given?.value.split(",").map((name) => name.trim()) ?? [];
  const unusable = names.find((name) => !isHost(name));
  if (unusable === undefined) return names;
  throw new UsageError(`${given?.source} must be names of hosts, without scheme and port, not "${unusable}"`);
}

/** A random token that is not printed would lock everybody out. */
export function requireVisibleToken(options: {
  readonly host: string;
  readonly controlToken: string | undefined;
  readonly quiet: boolean;
}): void {
  const { host, controlToken, quiet } = options;
  if (!quiet || controlToken !== undefined || isLoopback(host)) return;
  throw new UsageError(
    `--host ${host} makes a control token, which --quiet does not print; give one with --control-token or BINDBOX_CONTROL_TOKEN`,
  );
}
