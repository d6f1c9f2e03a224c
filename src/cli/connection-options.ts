import { readToken } from "./access-options.js";
import { type Given, UsageError } from "./given.js";
import { type Option, readText, switchOption } from "./option.js";

/** Options of every command that talks to a running emulator. */

const DEFAULT_URL = "http://127.0.0.1:4010";
const DEFAULT_SANDBOX = "default";

const url: Option<string> = {
  name: "url",
  variable: "BINDBOX_URL",
  value: "address",
  help: `where the emulator listens (default: ${DEFAULT_URL})`,
  read: (given) => (given === undefined ? DEFAULT_URL : readUrl(given)),
};

const controlToken: Option<string | undefined> = {
  name: "control-token",
  variable: "BINDBOX_CONTROL_TOKEN",
  value: "secret",
  help: "what the emulator's control API demands (default: none)",
  read: readToken,
};

const sandbox: Option<string> = {
  name: "sandbox",
  variable: "BINDBOX_SANDBOX",
  value: "id",
  help: `which of its sandboxes (default: ${DEFAULT_SANDBOX})`,
  read: (given) => readText(given) ?? DEFAULT_SANDBOX,
};

export const json: Option<boolean> = switchOption({ name: "json", help: "prints JSON, for programs" });

/** For commands on the emulator as a whole. */
export const emulatorOptions = { url, controlToken, json };

/** For commands on one sandbox. */
export const sandboxOptions = { ...emulatorOptions, sandbox };

/** Where an emulator is, and what it asks for. */
export interface EmulatorAddress {
  readonly url: string;
  readonly controlToken: string | undefined;
}

/** What a command on one sandbox is told besides its own options. */
export interface SandboxChoice extends EmulatorAddress {
  readonly sandbox: string;
  readonly json: boolean;
}

function readUrl({ value, source }: Given): string {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new UsageError(`${source} must be an address such as ${DEFAULT_URL}, not "${value}"`);
  return address.origin + address.pathname.replace(/\/+$/, "");
}
