import type { Command } from "./command.js";
import { commonOptions } from "./command-line.js";
import type { Option } from "./option.js";

const EXIT_CODES = "Exit codes: 0 done, 1 a defect, 2 a command line, file or port that cannot be used.\n";

/** What `bindbox --help` prints. The options of the first command stand there too: most people need no other. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  const [first] = commands;
  return `bindbox: a local emulator of the account-binding APIs of Authing V3 and Tencent Cloud Organization

Usage: bindbox <command> [options]

${lines.join("\n")}

\`bindbox <command> --help\` says more about each.
${first === undefined ? "" : `\nOptions of \`bindbox ${first.name}\`:\n\n${optionTable(first.options)}\n`}
${EXIT_CODES}`;
}

/** What `bindbox <command> --help` prints. */
export function commandHelp(command: Command): string {
  const { name, summary, usage, description, options } = command;
  const ways = usage.map((words) => `bindbox ${name} ${words}`.trimEnd());
  const variables = options.some(({ variable }) => variable !== undefined)
    ? "\nEach option can also be given as the variable beside it; the option wins.\n"
    : "";
  return `bindbox ${name}: ${summary}

Usage: ${ways.join("\n       ")}
${description === undefined ? "" : `\n${description.trim()}\n`}${variables}
${optionTable([...options, ...commonOptions])}
${description?.includes("Exit codes") === true ? "" : `\n${EXIT_CODES}`}`;
}

function optionTable(options: readonly Option<unknown>[]): string {
  const rows = options.map(({ name, short, value, variable = "", help }) => ({
    left: `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`,
    variable,
    help,
  }));
  const leftWidth = Math.max(...rows.map(({ left }) => left.length));
  const variableWidth = Math.max(...rows.map(({ variable }) => variable.length));
  return rows
    .map(
      ({ left, variable, help }) => `  ${left.padEnd(leftWidth)}  ${variable.padEnd(variableWidth)}  ${help}`,
    )
    .join("\n");
}
