import { actionWord, type Command } from "../command.js";
import { commonOptions } from "../command-line.js";
import type { Completion, Option } from "../option.js";
import { candidatesOf } from "./candidates.js";

/** What can stand at a place: these words, or words that the shell itself knows. */
export type Candidates = readonly string[] | "file" | "folder" | "command";

export interface CompletedOption {
  /** As it is written, with its dashes. */
  readonly names: readonly string[];
  readonly help: string;
  /** What its value can be; `undefined` for a switch. */
  readonly value: Candidates | undefined;
  /** The word that follows need not be its value. */
  readonly valueMayMiss: boolean;
}

/** What a shell can offer once some words of a command line are written. */
export interface Context {
  /** The words so far: none, a command, or a command and an action. */
  readonly path: readonly string[];
  readonly summary: string;
  /** Commands or actions that can follow. */
  readonly next: readonly { readonly word: string; readonly summary: string }[];
  readonly options: readonly CompletedOption[];
  /** What the words after it can be, in their order; the last one goes for the rest. */
  readonly words: readonly Candidates[];
}

/** All places of the command line, the beginning first. */
export function contextsOf(commands: readonly Command[]): readonly Context[] {
  const root = { ...contextOf([], { summary: "", options: [] }, commands), path: [] };
  const deeper = commands.flatMap((command) => [
    contextOf([command.name], command, command.actions ?? []),
    ...(command.actions ?? []).map((action) => contextOf([command.name, actionWord(action)], action, [])),
  ]);
  return [root, ...deeper];
}

function contextOf(
  path: readonly string[],
  { summary, options, completes = [] }: Pick<Command, "summary" | "options" | "completes">,
  next: readonly Command[],
): Context {
  return {
    path,
    summary,
    next: next.map((command) => ({ word: actionWord(command), summary: command.summary })),
    options: [...options, ...commonOptions].map(completedOption),
    words: completes.map(candidatesOf),
  };
}

const completedOption = ({
  name,
  short,
  value,
  help,
  looksLikeValue,
  completes,
}: Option<unknown>): CompletedOption => ({
  names: [`--${name}`, ...(short === undefined ? [] : [`-${short}`])],
  help,
  value: value === undefined ? undefined : candidatesOrNone(completes),
  valueMayMiss: looksLikeValue !== undefined,
});

const candidatesOrNone = (completes: Completion | undefined): Candidates =>
  completes === undefined ? [] : candidatesOf(completes);
