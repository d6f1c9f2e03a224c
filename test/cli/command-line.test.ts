import { describe, expect, it } from "vitest";
import { defineCommand } from "../../src/cli/command.js";
import { readCommandLine } from "../../src/cli/command-line.js";
import { commands } from "../../src/cli/commands.js";
import { UsageError } from "../../src/cli/given.js";
import { commandHelp, overview } from "../../src/cli/help.js";
import { switchOption, textOption } from "../../src/cli/option.js";

const read = (words: readonly string[], environment: Record<string, string> = {}, known = commands) =>
  readCommandLine(words, environment, known);

const start = (words: readonly string[], environment: Record<string, string> = {}) => {
  const invocation = read(["start", ...words], environment);
  if (invocation.kind !== "run") throw new Error(`read as ${invocation.kind}`);
  return invocation.ready.options;
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
    expect(start(["--port", "1234"], { BINDBOX_PORT: "x" })["port"]).toBe(1234);
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
    expect(start(["--quiet", "--host", "0.0.0.0", "--control-token", "t"])["controlToken"]).toBe("t");
  });

  it.each([
    ["1", true],
    ["yes", true],
    ["0", false],
    ["false", false],
  ])("reads BINDBOX_QUIET=%s as %s", (value, quiet) => {
    expect(start([], { BINDBOX_QUIET: value })["quiet"]).toBe(quiet);
  });

  it.each([[["--help"]], [["-h"]], [["help"]], [[]]])("shows what there is for %j", (words) => {
    expect(read(words)).toEqual({ kind: "help", command: undefined });
  });

  it.each([
    [["start", "--help"]],
    [["--help", "start"]],
    [["help", "start"]],
    [["start", "-h", "--port", "0"]],
  ])("shows the command's help for %j", (words) => {
    expect(read(words)).toMatchObject({ kind: "help", command: { name: "start" } });
  });

  it.each([[["--version"]], [["-v"]]])("shows the version for %j", (words) => {
    expect(read(words)).toEqual({ kind: "version" });
  });

  it.each([
    [
      ["start", "--prot", "1"],
      /unknown option --prot, did you mean --port\?; `bindbox start --help` lists what there is/,
    ],
    [["start", "-p", "1"], /unknown option -p/],
    [["--port", "1"], /which command\? `bindbox start`/],
    [["stop"], /unknown command "stop"/],
    [["sart"], /unknown command "sart", did you mean start\?/],
    [["help", "sart"], /unknown command "sart", did you mean start\?/],
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
    expect(() => read(words)).toThrow(UsageError);
    expect(() => read(words)).toThrow(message);
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

describe("a command of the table", () => {
  const wrap = defineCommand({
    name: "wrap",
    summary: "runs something",
    usage: ["[options] -- <command> [args…]", "--list"],
    description: "A paragraph about it.",
    words: { least: 1, most: Number.POSITIVE_INFINITY },
    passesOn: true,
    options: {
      verbose: switchOption({ name: "verbose", short: "V", variable: "WRAP_VERBOSE", help: "says more" }),
      tags: textOption({ name: "tag", value: "name", repeatable: true, help: "marks it" }),
    },
    run: async (options, words) => {
      expect({ options, words }).toEqual({ options: { verbose: true, tags: undefined }, words: ["program"] });
      return 7;
    },
  });
  const show = defineCommand({
    name: "show",
    summary: "shows one thing",
    usage: ["<thing>"],
    words: { least: 1, most: 1 },
    options: {},
    run: async () => 0,
  });
  const table = [wrap, show];
  const ready = (words: readonly string[]) => {
    const invocation = read(words, {}, table);
    if (invocation.kind !== "run") throw new Error(`read as ${invocation.kind}`);
    return invocation.ready;
  };

  it("is given its options and its words, and its exit code counts", async () => {
    expect(await ready(["wrap", "-V", "program"]).run()).toBe(7);
  });

  it("is given the texts of an option that stands there several times", () => {
    expect(ready(["wrap", "--tag", "a", "--tag=b,c", "x"]).options).toMatchObject({ tags: "a,b,c" });
  });

  it.each([
    ["after --", ["wrap", "-V", "--", "program"]],
    ["after its first word", ["wrap", "-V", "program"]],
  ])("passes on what comes %s as it is", async (_, words) => {
    let passedOn: readonly string[] = [];
    const spy = {
      ...wrap,
      prepare: (given: Parameters<typeof wrap.prepare>[0]) => {
        passedOn = given.words;
        return wrap.prepare(given);
      },
    };
    const theirs = ["--help", "--tag", "--", "-x", "two words", ""];
    expect(read([...words, ...theirs], {}, [spy, show]).kind).toBe("run");
    expect(passedOn).toEqual(["program", ...theirs]);
  });

  it.each([
    [["wrap"], /too few words; `bindbox wrap --help`/],
    [["show"], /too few words/],
    [["show", "a", "b"], /"b" is one word too many; `bindbox show` takes at most 1 word/],
    [["show", "--tag", "x", "a"], /unknown option --tag; `bindbox show --help`/],
    [["wrap", "--tga", "x", "a"], /unknown option --tga, did you mean --tag\?/],
  ])("refuses %j", (words, message) => {
    expect(() => read(words, {}, table)).toThrow(UsageError);
    expect(() => read(words, {}, table)).toThrow(message);
  });

  it("stands in the overview with one line, and explains itself in its own help", () => {
    expect(overview(table)).toMatch(/ {2}wrap {2}runs something\n {2}show {2}shows one thing\n/);
    const text = commandHelp(wrap);
    expect(text).toMatch(/^bindbox wrap: runs something\n/);
    expect(text).toContain(
      "Usage: bindbox wrap [options] -- <command> [args…]\n       bindbox wrap --list\n",
    );
    expect(text).toContain("A paragraph about it.");
    expect(text).toMatch(/ {2}-V, --verbose +WRAP_VERBOSE +says more\n/);
    expect(text).toMatch(/ {2}-h, --help +prints this\n/);
  });
});

describe("the table of commands", () => {
  const each = commands.flatMap((command) => command.actions ?? [command]);

  it("has no two commands of one name, each in a group of the overview", () => {
    const names = [...commands, ...each].map(({ name }) => name);
    const table = commands.filter(({ actions }) => actions === undefined);
    expect(new Set(names).size).toBe(names.length - table.length);
    const text = overview(commands);
    for (const { name, group, summary } of commands) {
      expect(group).toBeDefined();
      expect(text).toMatch(new RegExp(`^  ${name} +`, "m"));
      expect(text).toContain(summary);
    }
  });

  it.each(each.map((command) => [command.name, command] as const))(
    "%s has each option once, and a help that fits a wide terminal",
    (_, command) => {
      const letters = command.options.flatMap(({ name, short }) => [
        name,
        ...(short === undefined ? [] : [short]),
      ]);
      expect(new Set(letters).size).toBe(letters.length);
      for (const line of commandHelp(command).split("\n")) expect(line.length).toBeLessThanOrEqual(150);
    },
  );
});

describe("actions", () => {
  const options = (...words: string[]) => {
    const invocation = read(words);
    if (invocation.kind !== "run") throw new Error(`read as ${invocation.kind}`);
    return { name: invocation.command.name, ...invocation.ready.options };
  };

  it("are chosen by the first word, wherever options stand", () => {
    expect(options("clock")).toMatchObject({ name: "clock now" });
    expect(options("clock", "--sandbox", "freeze", "advance", "5m")).toMatchObject({
      name: "clock advance",
      sandbox: "freeze",
    });
    expect(options("--json", "faults", "--sandbox", "x", "clear")).toMatchObject({
      name: "faults clear",
      json: true,
    });
  });

  it("have helps of their own", () => {
    for (const words of [
      ["faults", "add", "--help"],
      ["help", "faults", "add"],
    ])
      expect(read(words)).toMatchObject({ kind: "help", command: { name: "faults add" } });
    expect(read(["faults", "--help"])).toMatchObject({ kind: "help", command: { name: "faults" } });
  });

  it.each([
    [["clock", "advnce", "5m"], /"advnce" is no action of `bindbox clock`, did you mean advance\?/],
    [["faults", "list", "--error", "x"], /unknown option --error; `bindbox faults list --help`/],
    [["clock", "advance"], /too few words/],
    [["clock", "advance", "soon"], /"soon" is no duration/],
    [["clock", "set", "soon"], /"soon" is no moment/],
    [["outbox", "--code", "--link"], /cannot both/],
    [["outbox", "--wait=soon"], /--wait must be a duration/],
    [["settings", "verifyOldEmail"], /must be name=value/],
    [["journal", "show", "first"], /no number of a request/],
    [["journal", "verify", "--never", "--times", "2"], /--never says how often/],
    [["journal", "verify", "--times", "2", "--at-least", "1"], /--times says how often/],
    [["journal", "verify", "--at-least", "3", "--at-most", "2"], /--at-least must not be more/],
    [["journal", "verify", "--times", "often"], /--times must be a number/],
    [["clock", "--url", "localhost:4010"], /--url must be an address/],
  ])("refuses %j", (words, message) => {
    expect(() => read(words)).toThrow(UsageError);
    expect(() => read(words)).toThrow(message);
  });

  it("take a duration that goes back for a word", () => {
    expect(options("clock", "advance", "-5m")).toMatchObject({ name: "clock advance" });
  });

  it.each([
    [["--wait"], 60_000],
    [["--wait", "--code"], 60_000],
    [["--wait", "30s", "--code"], 30_000],
    [["--wait=1m"], 60_000],
    [[], undefined],
  ])("reads the duration of outbox %j, which may be left out", (words, wait) => {
    expect(options("outbox", ...words)).toMatchObject({ name: "outbox list", wait });
  });
});
