import { BindboxError, WaitTimeoutError } from "../client/bindbox-error.js";
import { StartError } from "../start-error.js";
import { readCommandLine } from "./command-line.js";
import { commands } from "./commands.js";
import { FAILED, OK, USAGE } from "./exit-codes.js";
import { UsageError } from "./given.js";
import { commandHelp, overview } from "./help.js";
import { oneLine } from "./one-line.js";
import { packageVersion } from "./version.js";

/**
 * Runs the command line to its end.
 *
 * @returns the exit code
 */
export async function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await dispatch(words, environment);
  } catch (error) {
    if (error instanceof UsageError || error instanceof StartError) {
      process.stderr.write(`bindbox: ${oneLine(error.message)}\n`);
      return USAGE;
    }
    if (error instanceof WaitTimeoutError || error instanceof BindboxError) {
      const { complaintOf, exitCodeOf } = await import("./remote/complaint.js");
      process.stderr.write(`bindbox: ${complaintOf(error)}\n`);
      return exitCodeOf(error);
    }
    process.stderr.write(
      `bindbox: a defect of bindbox: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return FAILED;
  }
}

async function dispatch(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const invocation = readCommandLine(words, environment, commands);
  switch (invocation.kind) {
    case "help": {
      const { command } = invocation;
      process.stdout.write(command === undefined ? overview(commands) : commandHelp(command));
      return OK;
    }
    case "version":
      process.stdout.write(`${packageVersion()}\n`);
      return OK;
    case "run":
      return invocation.ready.run();
  }
}
