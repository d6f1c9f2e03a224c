import type { Command, CommandGroup } from "./command.js";
import { commonOptions } from "./command-line.js";
import type { Option } from "./option.js";

const EXIT_CODES = `Exit codes: 0 done; 1 refused, nothing came in time, or a defect; 2 a command line, file, port or address that cannot
be used.
`;

const groups: readonly (readonly [CommandGroup | undefined, title: string])[] = [
  [undefined, "Commands"],
  ["run", "Run an emulator"],
  ["observe", "See what happened"],
  ["arrange", "Arrange what happens"],
  ["connect", "Connect other tools"],
];

/** What `bindbox --help` prints. The options of the first command stand there too: most people need no other. */
export function overview(commands: readonly Command[]): string {
  const [first] = commands;
  return `bindbox: a local emulator of the account-binding APIs of Authing V3 and Tencent Cloud Organization

Usage: bindbox <command> [options]

${groupLists(commands)}

\`bindbox <command> --help\` says more about each.
${first === undefined ? "" : `\nOptions of \`bindbox ${first.name}\`:\n\n${optionTable(first.options)}\n`}
${EXIT_CODES}`;
}

function groupLists(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const line = ({ name, summary }: Command): string => `  ${name.padEnd(width)}  ${summary}`;
  const lists = groups.flatMap(([group, title]) => {
    const lines = commands.filter((it) => it.group === group).map(line);
    return lines.length === 0 ? [] : [`${title}:\n${lines.join("\n")}`];
  });
  return lists.join("\n\n");
}

/** What `bindbox <command> --help` prints. */
export function commandHelp(command: Command): string {
  return command.actions === undefined ? plainHelp(command) : actionsHelp(command, command.actions);
}

function plainHelp(command: Command): string {
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

function actionsHelp({ name, summary, description }: Command, actions: readonly Command[]): string {
  const ways = actions.map((action) => `bindbox ${action.name} ${action.usage[0] ?? ""}`.trimEnd());
  const width = Math.max(...ways.map((way) => way.length));
  const lines = actions.map((action, i) => `  ${(ways[i] ?? "").padEnd(width)}  ${action.summary}`);
  const [first] = actions;
  return `bindbox ${name}: ${summary}

${lines.join("\n")}
${description === undefined ? "" : `\n${description.trim()}\n`}
Without an action it is \`bindbox ${first?.name ?? name}\`. \`bindbox ${name} <action> --help\` says more about each.

${EXIT_CODES}`;
}

function optionTable(options: readonly Option<unknown>[]): string {
  const rows = options.map(({ name, short, value, looksLikeValue, variable = "", help }) => ({
    left: `${short === undefined ? "" : `-${short}, `}--${name}${valueText(value, looksLikeValue !== undefined)}`,
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

function valueText(value: string | undefined, canBeLeftOut: boolean): string {
  if (value === undefined) return "";
  return canBeLeftOut ? ` [${value}]` : ` <${value}>`;
}
