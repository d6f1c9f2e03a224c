import type { Coverage } from "../../observe/coverage.js";
import { stopwatch } from "../../sandbox/clock.js";
import { messageOf } from "../../start-error.js";
import type { ExecOptions } from "../commands/exec.js";
import { FAILED, OK } from "../exit-codes.js";
import { endSoon, launch, stopEmulator, warnOfOptions } from "../launch.js";
import { Log } from "../log.js";
import { oneLine } from "../one-line.js";
import { boundedWriter } from "../output.js";
import { paintFor } from "../paint.js";
import { commandEnvironment } from "./command-environment.js";
import { readRequirements } from "./coverage-requirement.js";
import { observing } from "./observed-request.js";
import { type Check, checkRun, explanation } from "./run-checks.js";
import { type CommandEnd, runCommand, signalCode } from "./run-command.js";
import { RunObservations } from "./run-observations.js";
import { RunReport } from "./run-report.js";
import { SignalRelay } from "./signal-relay.js";

const write = boundedWriter(process.stderr);
const say = (text: string): void => write(`bindbox: ${oneLine(text)}\n`);

/**
 * `bindbox exec`: runs a command beside an emulator of its own.
 *
 * @returns the exit code: the command's own, or 1 when only what was asked of the run is not met
 */
export async function exec(options: ExecOptions, words: readonly string[]): Promise<number> {
  const requirements = readRequirements(options.requireCoverage);
  const relay = new SignalRelay(options.grace, isOnTerminal());
  const log = logOf(options);
  const report = options.report === undefined ? undefined : new RunReport(options.report);
  const observations = new RunObservations();
  const listener = observing((request) => {
    observations.record(request);
    report?.record(request);
  }, log.crash);
  const { emulator } = await launch(options, log, listener);
  warnOfOptions(options, emulator, log);
  const elapsed = stopwatch();
  const end =
    relay.received === undefined
      ? await runCommand(words, commandEnvironment(process.env, emulator), relay)
      : { code: signalCode(relay.received) };
  const milliseconds = elapsed();
  const kept = await stopEmulator(emulator, log);
  endSoon();
  if (end.problem !== undefined) say(end.problem);
  await observations.settled();
  const { coverage } = emulator.sandboxes;
  const checks = [
    commandCheck(words, end, milliseconds),
    ...checkRun({ observations, coverage, failOn: options.failOn, requirements }),
  ];
  const written = report === undefined || (await finish(report, coverage, checks, options));
  return exitCode(end, checks, kept && written);
}

const isOnTerminal = (): boolean =>
  [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);

/** Everything on stderr: what the command prints is its own. */
function logOf({ logLevel }: ExecOptions): Log {
  const paint = paintFor(process.stderr, process.env);
  return new Log(logLevel, { out: write, error: write, paint, errorPaint: paint });
}

const commandCheck = (
  words: readonly string[],
  { code, problem }: CommandEnd,
  milliseconds: number,
): Check => ({
  group: "command",
  name: words.join(" "),
  milliseconds,
  failure: code === OK ? undefined : (problem ?? `ended with code ${code}`),
  details: [],
});

/** @returns whether the report is whole */
async function finish(
  report: RunReport,
  coverage: Coverage,
  checks: readonly Check[],
  { report: folder, logLevel }: ExecOptions,
): Promise<boolean> {
  try {
    const { summary, requests } = await report.finish(coverage, checks);
    const seen = `${summary.errorsSeen}/${summary.errorsDocumented} documented errors seen`;
    if (!["silent", "error"].includes(logLevel))
      say(`${requests} ${requests === 1 ? "request" : "requests"}, ${seen}; the report is in ${folder}`);
    return true;
  } catch (error) {
    say(`the report in ${folder} is not whole: ${messageOf(error)}`);
    return false;
  }
}

function exitCode({ code }: CommandEnd, checks: readonly Check[], whole: boolean): number {
  const reasons = explanation(checks);
  for (const line of reasons) write(`bindbox: ${line}\n`);
  if (code !== OK) return code;
  return reasons.length > 0 || !whole ? FAILED : OK;
}
