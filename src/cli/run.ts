import { StartError } from "../start-error.js";
import { oneLine } from "./one-line.js";
import { options, readOptions, type StartOptions, UsageError } from "./options.js";

const OK = 0;
/** For a defect. */
const FAILED = 1;
/** For a command line, a file or a port that cannot be used: the person who asked can put it right. */
const USAGE = 2;

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
    process.stderr.write(
      `bindbox: a defect of bindbox: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return FAILED;
  }
}

// what only help or a start needs is loaded only for it
async function dispatch(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const command = readOptions(words, environment);
  switch (command.name) {
    case "help": {
      const { helpText } = await import("./help.js");
      process.stdout.write(helpText(options));
      return OK;
    }
    case "version": {
      const { packageVersion } = await import("./version.js");
      process.stdout.write(`${packageVersion()}\n`);
      return OK;
    }
    case "start":
      return start(command.options);
  }
}

async function start(given: StartOptions): Promise<number> {
  const { start: startCommand } = await import("./start.js");
  return startCommand(given);
}
