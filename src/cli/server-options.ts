import { readHosts, readToken } from "./access-options.js";
import { type LogLevel, logLevels } from "./log-level.js";
import { choiceOption, type Option, portOption, textOption } from "./option.js";

/** Options of every command that starts an emulator. */

/** @param otherwise the port when none is given */
const serverPort = (otherwise: number): Option<number> =>
  portOption(
    {
      name: "port",
      variable: "BINDBOX_PORT",
      value: "number",
      help: `port to listen on, 0 for a free one (default: ${otherwise})`,
    },
    otherwise,
  );

const host = textOption({
  name: "host",
  variable: "BINDBOX_HOST",
  value: "address",
  help: "address to listen on (default: 127.0.0.1)",
});

const serverHost: Option<string> = { ...host, read: (given) => host.read(given) ?? "127.0.0.1" };

export const controlToken: Option<string | undefined> = {
  name: "control-token",
  variable: "BINDBOX_CONTROL_TOKEN",
  value: "secret",
  help: "what the control API demands (default: none on loopback, else a random one)",
  read: readToken,
};

const allowedHosts: Option<readonly string[]> = {
  name: "allowed-hosts",
  variable: "BINDBOX_ALLOWED_HOSTS",
  value: "names",
  repeatable: true,
  help: "names of this machine besides localhost, with commas (default: none)",
  read: readHosts,
};

export const dataFolder = textOption({
  name: "data",
  completes: "folder",
  variable: "BINDBOX_DATA",
  value: "folder",
  help: "keeps users, codes and settings there (default: in memory)",
});

export const fixtureFile = textOption({
  name: "fixtures",
  completes: "file",
  variable: "BINDBOX_FIXTURES",
  value: "file",
  help: "JSON with what a fresh sandbox holds (default: alice, bob, carol, dave)",
});

export const seed = textOption({
  name: "seed",
  variable: "BINDBOX_SEED",
  value: "text",
  help: "the same seed and calls give the same codes and ids (default: a new one)",
});

/** @param otherwise the level when none is given */
const logLevel = (otherwise: LogLevel): Option<LogLevel> =>
  choiceOption(
    {
      name: "log-level",
      variable: "BINDBOX_LOG_LEVEL",
      value: "level",
      help: `${logLevels.join(", ")} (default: ${otherwise})`,
    },
    logLevels,
    otherwise,
  );

/** What every command takes that starts an emulator. */
export const serverOptions = (otherwise: { readonly port: number; readonly logLevel: LogLevel }) => ({
  port: serverPort(otherwise.port),
  host: serverHost,
  controlToken,
  allowedHosts,
  data: dataFolder,
  fixtures: fixtureFile,
  seed,
  logLevel: logLevel(otherwise.logLevel),
});
