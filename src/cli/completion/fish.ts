import type { Candidates, CompletedOption, Context } from "./contexts.js";

/** A script of `complete` lines, one for each thing that can be offered. */
export function fishScript(contexts: readonly Context[]): string {
  const commands = contexts[0]?.next.map(({ word }) => word) ?? [];
  return `# completion of bindbox for fish
complete -c bindbox -f
${contexts.flatMap((context) => contextLines(context, commands)).join("\n")}
`;
}

function contextLines({ path, next, options, words }: Context, commands: readonly string[]): string[] {
  const nexts = next.map(({ word }) => word);
  const here = conditionOf(path, path.length === 0 ? commands : []);
  const undecided = nexts.length === 0 ? here : conditionOf(path, nexts);
  return [
    ...next.map(
      ({ word, summary }) => `complete -c bindbox -n ${quote(undecided)} -a ${word} -d ${quote(summary)}`,
    ),
    ...words.slice(0, 1).map((candidates) => `complete -c bindbox -n ${quote(here)} ${offer(candidates)}`),
    ...options.map((option) => optionLine(option, nexts.length > 0 ? undecided : here)),
  ];
}

/** Each word of a path has been written, and none of those that would lead further. */
function conditionOf(path: readonly string[], further: readonly string[]): string {
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const notYet = further.length === 0 ? [] : [`not __fish_seen_subcommand_from ${further.join(" ")}`];
  return [...seen, ...notYet].join("; and ");
}

function optionLine({ names, help, value, valueMayMiss }: CompletedOption, condition: string): string {
  const [long = "", short] = names;
  const name = `-l ${long.slice(2)}${short === undefined ? "" : ` -s ${short.slice(1)}`}`;
  const taken = value === undefined || valueMayMiss ? "" : ` ${valueText(value)}`;
  return `complete -c bindbox -n ${quote(condition)} ${name}${taken} -d ${quote(help)}`;
}

/** `-x`: takes a value that is no file. */
function valueText(value: Candidates): string {
  if (value === "file") return "-r -F";
  return value.length === 0 ? "-x" : `-x ${offer(value)}`;
}

function offer(candidates: Candidates): string {
  switch (candidates) {
    case "file":
      return "-F";
    case "folder":
      return `-a '(__fish_complete_directories)'`;
    case "command":
      return `-a '(__fish_complete_command)'`;
    default:
      return `-a ${quote(candidates.join(" "))}`;
  }
}

const quote = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
