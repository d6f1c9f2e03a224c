import { parseDuration } from "../../sandbox/duration.js";
import { defineCommand, type ValuesOf } from "../command.js";
import { type Given, UsageError } from "../given.js";
import { type Option, readChoice, textOption } from "../option.js";
import { serverOptions } from "../server-options.js";

/** Ten seconds: as long as container engines wait before they kill. */
const DEFAULT_GRACE = 10_000;
/** A timer cannot wait for much longer. */
const LONGEST_GRACE = 24 * 60 * 60 * 1000;

const grace: Option<number> = {
  name: "grace",
  variable: "BINDBOX_GRACE",
  value: "duration",
  help: "how long the command may go on after SIGTERM before it is killed (default: 10s)",
  read: (given) => {
    if (given === undefined) return DEFAULT_GRACE;
    const milliseconds = parseDuration(given.value) ?? Number.NaN;
    if (milliseconds >= 0 && milliseconds <= LONGEST_GRACE) return milliseconds;
    throw new UsageError(
      `${given.source} must be a duration of at most 24h, such as 30s, not "${given.value}"`,
    );
  },
};

/** What can make a run fail, besides the command itself. */
const failReasons = ["violation", "unmatched", "error"] as const;
export type FailReason = (typeof failReasons)[number];

const failOn: Option<ReadonlySet<FailReason>> = {
  name: "fail-on",
  variable: "BINDBOX_FAIL_ON",
  value: "what",
  repeatable: true,
  completes: failReasons,
  help: `${failReasons.join(", ")}: a request that fails the run, with commas`,
  read: (given) => {
    const words = given?.value.split(",").map((word) => word.trim()) ?? [];
    return new Set(words.map((value) => readChoice({ value, source: given?.source ?? "" }, failReasons)));
  },
};

/** Understood when the command runs: that takes the catalogue, which nothing else needs here. */
const requireCoverage: Option<Given | undefined> = {
  name: "require-coverage",
  variable: "BINDBOX_REQUIRE_COVERAGE",
  value: "list",
  repeatable: true,
  completes: "operation",
  help: "what the run has to reach: authing.bind-email:passcodeExpired,…",
  read: (given) => {
    if (given?.value.trim() === "") throw new UsageError(`${given.source} must not be empty`);
    return given;
  },
};

const options = {
  ...serverOptions({ port: 0, logLevel: "warn" }),
  grace,
  report: textOption({
    name: "report",
    completes: "folder",
    variable: "BINDBOX_REPORT",
    value: "folder",
    help: "writes journal, coverage and a JUnit file there",
  }),
  failOn,
  requireCoverage,
};

export type ExecOptions = ValuesOf<typeof options>;

export const execCommand = defineCommand({
  name: "exec",
  group: "run",
  summary: "runs a command, such as a test suite, beside an emulator of its own",
  usage: ["[options] -- <command> [args…]"],
  description: `The emulator listens on a free port, and stops when the command ends. The command finds it by these variables:

  AUTHING_APP_HOST, AUTHING_APP_ID, AUTHING_APP_SECRET, AUTHING_USERPOOL_ID, AUTHING_USER_POOL_ID
  TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_ENDPOINT (host and port, protocol http)
  BINDBOX_URL, BINDBOX_SANDBOX, BINDBOX_CONTROL_TOKEN (if there is one)

NO_PROXY is extended by the emulator's address. There is no shell between: for one, write -- sh -c '…'.

--report writes journal.ndjson, journal.har, coverage.json, coverage.html, coverage.svg and junit.xml. Each refused request
has its diagnosis in journal.ndjson, and a summary of it in the comment of the archive's entry.
--fail-on violation: a request that broke the contract; unmatched: one that led to no operation; error: one that got an
error which no gallery, fault rule or Prefer header had asked for.
--require-coverage authing.bind-email: it has succeeded; authing.bind-email:passcodeExpired: that error was seen;
authing.bind-email:*: success and each of its documented errors.

Exit codes: the command's own (128 and the signal's number when one ended it); 1 when it succeeded and --fail-on or
--require-coverage was not met; 2 a command line, file or port that cannot be used; 126 the command cannot be run; 127
there is no such command.`,
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  passesOn: true,
  completes: ["command"],
  options,
  run: async (given, words) => {
    const { exec } = await import("../exec/exec.js");
    return exec(given, words);
  },
});
