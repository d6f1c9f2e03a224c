import type { Option } from "./options.js";

/** What `bindbox --help` prints. */
export function helpText(options: readonly Option[]): string {
  const rows = [
    ...options.map(({ name, value, variable, help }) => ({
      left: value === undefined ? `--${name}` : `--${name} <${value}>`,
      variable,
      help,
    })),
    { left: "-h, --help", variable: "", help: "prints this" },
    { left: "-v, --version", variable: "", help: "prints the version" },
  ];
  const leftWidth = Math.max(...rows.map(({ left }) => left.length));
  const variableWidth = Math.max(...rows.map(({ variable }) => variable.length));
  const lines = rows.map(
    ({ left, variable, help }) => `  ${left.padEnd(leftWidth)}  ${variable.padEnd(variableWidth)}  ${help}`,
  );
  return `bindbox: a local emulator of Authing V3's account-binding API

Usage: bindbox start [options]

Each option can also be given as the variable beside it; the option wins.

${lines.join("\n")}

Exit codes: 0 stopped, 1 a defect, 2 a command line, file or port that cannot be used.
`;
}
