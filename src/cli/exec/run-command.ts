import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { codeOf, messageOf } from "../../start-error.js";
import type { SignalRelay } from "./signal-relay.js";

/** As shells say it. */
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
const SIGNALLED = 128;

export interface CommandEnd {
  readonly code: number;
  /** Why the command could not be run at all, for the person who wrote it. */
  readonly problem?: string;
}

/** The exit code of a program that a signal has ended. */
export const signalCode = (signal: NodeJS.Signals): number => SIGNALLED + constants.signals[signal];

/** Runs a program to its end, without a shell, with bindbox's own input and output. */
export function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  relay: SignalRelay,
): Promise<CommandEnd> {
  const [program = "", ...args] = words;
  return new Promise((resolve) => {
    let child: ChildProcess | undefined;
    // should bindbox end before it, nobody would be there to end the command
    const abandon = (): void => void child?.kill();
    const end = (result: CommandEnd): void => {
      process.off("exit", abandon);
      relay.end();
      resolve(result);
    };
    process.once("exit", abandon);
    try {
      child = spawn(program, args, { stdio: "inherit", env: { ...environment } });
      relay.relayTo(child);
      child.once("error", (error) => {
        // it can also come of a signal that could not be sent, while the command runs on
        if (child?.pid === undefined) end(failure(words, error));
      });
      child.once("exit", (code, signal) => end({ code: code ?? (signal === null ? 0 : signalCode(signal)) }));
    } catch (error) {
      // such as a word with a NUL in it
      end(failure(words, error));
    }
  });
}

function failure(words: readonly string[], error: unknown): CommandEnd {
  const [program = ""] = words;
  if (codeOf(error) !== "ENOENT")
    return { code: NOT_EXECUTABLE, problem: `cannot run "${program}": ${reasonOf(error)}` };
  if (program.includes("/") && existsSync(program))
    return {
      code: NOT_EXECUTABLE,
      problem: `cannot run "${program}": the interpreter that its first line names is not there`,
    };
  const place = program.includes("/") ? "there is no such file" : "there is no such program on the PATH";
  return { code: NOT_FOUND, problem: `cannot run "${program}": ${place}${shellHint(words)}` };
}

const reasonOf = (error: unknown): string => {
  switch (codeOf(error)) {
    case "EACCES":
      return "it is not executable";
    case "ENOEXEC":
      return "it is no program of this machine, and its first line names no interpreter";
    case "ENOTDIR":
      return "a part of its path is no folder";
    default:
      return messageOf(error);
  }
};

const BUILT_IN = /^(cd|export|source|\.|alias|set|unset|ulimit|eval|exec|if|for|while|\{|\()$/;

/** What somebody may have meant who thinks of a shell. */
function shellHint([program = "", ...args]: readonly string[]): string {
  if (/^\w+=/.test(program)) return `; variables are set by env: bindbox exec -- env ${program} …`;
  if (BUILT_IN.test(program)) return "; that is for a shell: bindbox exec -- sh -c '…'";
  if (!/\s/.test(program) || args.length > 0) return "";
  return "; it is one word in quotes: leave them out, or let a shell read it: bindbox exec -- sh -c '…'";
}
