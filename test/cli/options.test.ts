import { describe, expect, it } from "vitest";
import { readOptions, UsageError } from "../../src/cli/options.js";

const start = (words: readonly string[], environment: Record<string, string> = {}) => {
  const command = readOptions(["start", ...words], environment);
  if (command.name !== "start") throw new Error(`read as ${command.name}`);
  return command.options;
};

describe("the command line", () => {
  it("starts on 127.0.0.1:4010 in memory when nothing else is said", () => {
    expect(start([])).toEqual({
      port: 4010,
      host: "127.0.0.1",
      controlToken: undefined,
      allowedHosts: [],
      data: undefined,
      fixtures: undefined,
      seed: undefined,
      logLevel: "info",
      quiet: false,
    });
  });

  const everything = {
    port: 0,
    host: "::1",
    controlToken: "t0ken",
    allowedHosts: ["auth.test", "bindbox"],
    data: "d",
    fixtures: "f.json",
    seed: "s",
    logLevel: "debug",
    quiet: true,
  };

  it("takes each option", () => {
    const words = "--port 0 --host ::1 --data d --fixtures=f.json --seed s --log-level debug --quiet";
    const access = ["--control-token", "t0ken", "--allowed-hosts", "auth.test, bindbox"];
    expect(start([...words.split(" "), ...access])).toEqual(everything);
  });

  it("takes each variable", () => {
    expect(
      start([], {
        BINDBOX_PORT: "0",
        BINDBOX_HOST: "::1",
        BINDBOX_CONTROL_TOKEN: "t0ken",
        BINDBOX_ALLOWED_HOSTS: "auth.test,bindbox",
        BINDBOX_DATA: "d",
        BINDBOX_FIXTURES: "f.json",
        BINDBOX_SEED: "s",
        BINDBOX_LOG_LEVEL: "debug",
        BINDBOX_QUIET: "true",
      }),
    ).toEqual(everything);
  });

  it("lets the option win over its variable, also over a variable that makes no sense", () => {
    expect(start(["--port", "1234"], { BINDBOX_PORT: "x" }).port).toBe(1234);
  });

  it("takes an empty variable for none, as compose files write it", () => {
    const empty = { BINDBOX_PORT: "", BINDBOX_QUIET: "", BINDBOX_DATA: "", BINDBOX_CONTROL_TOKEN: "" };
    expect(start([], { ...empty, BINDBOX_ALLOWED_HOSTS: "" })).toEqual(start([]));
  });

  it.each(["localhost", "127.0.0.2", "::1"])(
    "lets --quiet stand with --host %s: no token is made",
    (host) => {
      expect(start(["--quiet", "--host", host])).toMatchObject({
        host,
        quiet: true,
        controlToken: undefined,
      });
    },
  );

  it("lets --quiet stand with a host for other machines when the token is given", () => {
    expect(start(["--quiet", "--host", "0.0.0.0", "--control-token", "t"]).controlToken).toBe("t");
  });

  it.each([
    ["1", true],
    ["yes", true],
    ["0", false],
    ["false", false],
  ])("reads BINDBOX_QUIET=%s as %s", (value, quiet) => {
    expect(start([], { BINDBOX_QUIET: value }).quiet).toBe(quiet);
  });

  it.each([[["--help"]], [["-h"]], [["help"]], [["start", "--help"]], [[]]])(
    "shows the help for %j",
    (words) => {
      expect(readOptions(words, {})).toEqual({ name: "help" });
    },
  );

  it.each([[["--version"]], [["-v"]]])("shows the version for %j", (words) => {
    expect(readOptions(words, {})).toEqual({ name: "version" });
  });

  it.each([
    [["start", "--prot", "1"], /unknown option --prot/],
    [["start", "-p", "1"], /unknown option -p/],
    [["--port", "1"], /which command\? `bindbox start`/],
    [["stop"], /unknown command "stop"/],
    [["start", "now"], /"now" is one word too many/],
    [["start", "--port"], /--port needs a value/],
    [["start", "--data", "--quiet"], /--data needs a value/],
    [["start", "--quiet=yes"], /--quiet takes no value/],
    [["start", "--port", "65536"], /--port must be a number from 0 to 65535, not "65536"/],
    [["start", "--port", "-1"], /--port must be a number/],
    [["start", "--port", "4e3"], /--port must be a number/],
    [["start", "--port="], /--port must be a number/],
    [["start", "--data", ""], /--data must not be empty/],
    [["start", "--control-token", ""], /--control-token must be one or more visible ASCII characters/],
    [["start", "--control-token", "two words"], /--control-token must be .* without blanks/],
    [["start", "--allowed-hosts", "*"], /--allowed-hosts must be names of hosts.*not "\*"/],
    [["start", "--allowed-hosts", "a,,b"], /--allowed-hosts must be names of hosts.*not ""/],
    [["start", "--allowed-hosts", "http://a"], /without scheme and port, not "http:\/\/a"/],
    [["start", "--quiet", "--host", "0.0.0.0"], /--quiet does not print; give one with --control-token/],
    [
      ["start", "--log-level", "loud"],
      /--log-level must be one of silent, error, warn, info, debug, not "loud"/,
    ],
  ])("refuses %j", (words, message) => {
    expect(() => readOptions(words, {})).toThrow(UsageError);
    expect(() => readOptions(words, {})).toThrow(message);
  });

  it.each([
    ["BINDBOX_PORT", "http"],
    ["BINDBOX_LOG_LEVEL", "verbose"],
    ["BINDBOX_QUIET", "maybe"],
    ["BINDBOX_ALLOWED_HOSTS", "bindbox:4010"],
  ])("names the variable when %s=%s makes no sense", (name, value) => {
    expect(() => start([], { [name]: value })).toThrow(new RegExp(`^${name} must be .*not "${value}"`));
  });
});
