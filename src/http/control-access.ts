import { StartError } from "../start-error.js";
import { ControlToken } from "./control-token.js";
import { isHost, isLoopback } from "./loopback.js";

/** Who may use what bindbox offers beside the emulated services. */
export interface ControlAccess {
  /** Names that reach bindbox from this machine, as those of loopback do. */
  readonly hosts: readonly string[];
  /** What a request has to carry; without a token, Host and Origin decide alone. */
  readonly token: ControlToken | undefined;
  /** Paths below which stand pages for end users: the link to such a page carries a secret of its own. */
  readonly linkedPages: readonly string[];
}

/** As it was asked for. */
export interface WantedAccess {
  readonly host: string;
  readonly allowedHosts?: readonly string[] | undefined;
  readonly controlToken?: string | undefined;
  readonly linkedPages: readonly string[];
}

/**
 * Reads what was asked for, before a port is taken. Throws a `StartError` when it makes no sense.
 *
 * @returns gives the access for the address that bindbox then listens on. The address decides whether there must be a
 * token, and not the name that was asked for: names lead where a hosts file wants them to.
 */
export function controlAccess(wanted: WantedAccess): (address: string) => ControlAccess {
  const { host, allowedHosts = [], linkedPages } = wanted;
  const unusable = allowedHosts.find((name) => !isHost(name));
  if (unusable !== undefined)
    throw new StartError(`allowedHosts must be names of hosts, without scheme and port, not "${unusable}"`);
  const given = wanted.controlToken === undefined ? undefined : tokenOf(wanted.controlToken);
  return (address) => ({
    hosts: [host, ...allowedHosts],
    token: given ?? (isLoopback(address) ? undefined : ControlToken.random()),
    linkedPages,
  });
}

function tokenOf(text: string): ControlToken {
  const token = ControlToken.of(text);
  if (!token)
    throw new StartError("controlToken must be one or more visible ASCII characters, without blanks");
  return token;
}
