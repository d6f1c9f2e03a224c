import { parseArgs } from "node:util";
import { readHosts, readToken, requireVisibleToken } from "./access-options.js";
import { type Given, UsageError } from "./given.js";

export { UsageError };

export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly controlToken: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly data: string | undefined;
  readonly fixtures: string | undefined;
  readonly seed: string | undefined;
  readonly logLevel: LogLevel;
  readonly quiet: boolean;
}

export type Command =
  | { readonly name: "start"; readonly options: StartOptions }
  | { readonly name: "help" | "version" };

/** An option of `bindbox start`, as the help shows it. */
export interface Option {
  readonly name:
    | "port"
    | "host"
    | "control-token"
    | "allowed-hosts"
    | "data"
    | "fixtures"
    | "seed"
    | "log-level"
    | "quiet";
  readonly variable: string;
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
}

export const options: readonly Option[] = [
  {
    name: "port",
    variable: "BINDBOX_PORT",
    value: "number",
    help: "port to listen on, 0 for a free one (default: 4010)",
  },
  {
    name: "host",
    variable: "BINDBOX_HOST",
    value: "address",
    help: "address to listen on (default: 127.0.0.1)",
  },
  {
    name: "control-token",
    variable: "BINDBOX_CONTROL_TOKEN",
    value: "secret",
    help: "what the control API demands (default: none on loopback, else a random one)",
  },
  {
    name: "allowed-hosts",
    variable: "BINDBOX_ALLOWED_HOSTS",
    value: "names",
    help: "names of this machine besides localhost, with commas (default: none)",
  },
  {
    name: "data",
    variable: "BINDBOX_DATA",
    value: "folder",
    help: "keeps users, codes and settings there (default: in memory)",
  },
  {
    name: "fixtures",
    variable: "BINDBOX_FIXTURES",
    value: "file",
    help: "JSON with what a fresh sandbox holds (default: alice, bob, carol, dave)",
  },
  {
    name: "seed",
    variable: "BINDBOX_SEED",
    value: "text",
    help: "the same seed and calls give the same codes and ids (default: a new one)",
  },
  {
    name: "log-level",
    variable: "BINDBOX_LOG_LEVEL",
    value: "level",
    help: `${logLevels.join(", ")} (default: info)`,
  },
  { name: "quiet", variable: "BINDBOX_QUIET", help: "prints nothing but errors" },
];

/** Reads a command line. An option that stands there wins over its variable; an empty variable counts as none. */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parse(words);
  const [command, ...more] = positionals;
  if (values["help"] === true || command === "help" || words.length === 0) return { name: "help" };
  if (values["version"] === true) return { name: "version" };
  if (command === undefined) throw new UsageError("which command? `bindbox start` starts the emulator");
  if (command !== "start")
    throw new UsageError(`unknown command "${command}"; \`bindbox --help\` lists what there is`);
  if (more.length > 0)
    throw new UsageError(`"${more[0]}" is one word too many; \`bindbox start\` takes only options`);
  return { name: "start", options: startOptions(values, environment) };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(words: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  const declared = Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      ...declared,
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    const known = option ?? ["help", "version"].includes(token.name);
    if (!known)
      throw new UsageError(`unknown option ${token.rawName}; \`bindbox --help\` lists what there is`);
    if (
      option?.value !== undefined &&
      (token.value === undefined || isOption(token.value, token.inlineValue))
    )
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} <${option.value}>`);
    if (option?.value === undefined && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value`);
  }
  return {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, single(value)])),
    positionals,
  };
}

/** `--data --quiet` is a forgotten value, not a folder named `--quiet`; `--data=--quiet` would be one. */
const isOption = (value: string, inline: boolean | undefined): boolean =>
  inline !== true && value.startsWith("--");

const single = (value: unknown): string | boolean | undefined =>
  typeof value === "string" || typeof value === "boolean" ? value : undefined;

function startOptions(values: Values, environment: NodeJS.ProcessEnv): StartOptions {
  const given = (name: Option["name"]): Given | undefined => {
    const value = values[name];
    if (value !== undefined) return { value: String(value), source: `--${name}` };
    const variable = options.find((option) => option.name === name)?.variable ?? "";
    const text = environment[variable];
    return text === undefined || text === "" ? undefined : { value: text, source: variable };
  };
  const host = readText(given("host")) ?? "127.0.0.1";
  const controlToken = readToken(given("control-token"));
  const quiet = readSwitch(given("quiet"));
  requireVisibleToken({ host, controlToken, quiet });
  return {
    port: readPort(given("port")),
    host,
    controlToken,
    allowedHosts: readHosts(given("allowed-hosts")),
    data: readText(given("data")),
    fixtures: readText(given("fixtures")),
    seed: readText(given("seed")),
    logLevel: readLevel(given("log-level")),
    quiet,
  };
}

const DEFAULT_PORT = 4010;
const HIGHEST_PORT = 65_535;

function readPort(given: Given | undefined): number {
  if (given === undefined) return DEFAULT_PORT;
  const port = Number(given.value);
  if (!/^\d+$/.test(given.value) || port > HIGHEST_PORT)
    throw new UsageError(`${given.source} must be a number from 0 to ${HIGHEST_PORT}, not "${given.value}"`);
  return port;
}

function readText(given: Given | undefined): string | undefined {
  if (given?.value.trim() === "") throw new UsageError(`${given.source} must not be empty`);
  return given?.value;
}

function readLevel(given: Given | undefined): LogLevel {
  if (given === undefined) return "info";
  const level = logLevels.find((known) => known === given.value);
  if (!level)
    throw new UsageError(`${given.source} must be one of ${logLevels.join(", ")}, not "${given.value}"`);
  return level;
}

function readSwitch(given: Given | undefined): boolean {
  if (given === undefined || /^(false|0|no|off)$/i.test(given.value)) return false;
  if (/^(true|1|yes|on)$/i.test(given.value)) return true;
  throw new UsageError(`${given.source} must be true or false, not "${given.value}"`);
}
