import { type Given, UsageError } from "./given.js";
import type { Completion, Option } from "./option.js";

/** The words of a command line that belong to a command, taken apart but not yet understood. */
export interface CommandWords {
  /** The options that were given, by their names. */
  readonly given: ReadonlyMap<string, Given>;
  /** The words that are no options. */
  readonly words: readonly string[];
}

/** A command that can be run. */
export interface ReadyCommand {
  /** What each option came to, by the names that the command has for them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** @returns the exit code */
  readonly run: () => Promise<number>;
}

/** How many words a command takes besides its options. */
export interface WordCount {
  readonly least: number;
  readonly most: number;
}

/** What the help puts together. */
export type CommandGroup = "run" | "observe" | "arrange" | "connect";

interface Description {
  /** The word on the command line; for an action of a command, both words. */
  readonly name: string;
  /** Every command of the table has one; an action stands in the group of its command. */
  readonly group?: CommandGroup;
  /** One line of `bindbox --help`, without a full stop. */
  readonly summary: string;
  /** What follows the command's name, a line a way to use it: `[options] -- <command> [args…]`. */
  readonly usage: readonly string[];
  /** Further paragraphs of the command's own help. */
  readonly description?: string;
  /** Default: no words but options. */
  readonly words?: WordCount;
  /** What follows `--`, or the first word that is no option, is another program's business: nothing in it is an option. */
  readonly passesOn?: boolean;
  /** What a shell offers for each word; the last one also for those that follow. */
  readonly completes?: readonly Completion[];
}

/** A command of the command line: a file under `commands/` and a line in the table of `commands.ts`. */
export interface Command extends Description {
  readonly options: readonly Option<unknown>[];
  /** What its first word chooses from: commands of their own. */
  readonly actions?: readonly Command[];
  /** Throws a `UsageError` when the words make no sense. */
  readonly prepare: (words: CommandWords) => ReadyCommand;
}

type Options = Readonly<Record<string, Option<unknown>>>;

/** What the options of a command come to. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};

interface Definition<O extends Options> extends Description {
  readonly options: O;
  /** What only several options together tell. Throws a `UsageError` when they make no sense. */
  readonly check?: (options: ValuesOf<O>, words: readonly string[]) => void;
  /**
   * Does the work; what only this command needs is imported here, since every start of bindbox loads the table.
   *
   * @returns the exit code
   */
  readonly run: (options: ValuesOf<O>, words: readonly string[]) => Promise<number>;
}

/** Puts a command into the form that the table has for all. */
export function defineCommand<O extends Options>(definition: Definition<O>): Command {
  const { options: named, check, run, ...description } = definition;
  const { name, words: count = { least: 0, most: 0 } } = description;
  return {
    ...description,
    options: Object.values(named),
    prepare: ({ given, words }) => {
      const values = Object.fromEntries(
        Object.entries(named).map(([key, option]) => [key, option.read(given.get(option.name))]),
      );
      // the compiler does not follow the entries: each value is what the option of its name has read
      const options = values as ValuesOf<O>;
      checkCount(name, words, count);
      check?.(options, words);
      return { options, run: () => run(options, words) };
    },
  };
}

/**
 * A command whose first word is an action.
 *
 * @param actions the first one is what the command does without a word
 */
export function defineActions(
  description: Pick<Description, "name" | "group" | "summary" | "description">,
  actions: readonly [Command, ...Command[]],
): Command {
  const [first] = actions;
  return {
    ...description,
    usage: ["<action> [options]"],
    options: first.options,
    actions,
    prepare: first.prepare,
  };
}

/** The word that chooses an action of a command. */
export const actionWord = ({ name }: Command): string => name.slice(name.lastIndexOf(" ") + 1);

function checkCount(name: string, words: readonly string[], { least, most }: WordCount): void {
  const tooMany = words[most];
  if (tooMany !== undefined) {
    const takes =
      most === 0 ? "takes only options" : `takes at most ${most} ${most === 1 ? "word" : "words"}`;
    throw new UsageError(`"${tooMany}" is one word too many; \`bindbox ${name}\` ${takes}`);
  }
  if (words.length < least)
    throw new UsageError(`too few words; \`bindbox ${name} --help\` shows what belongs there`);
}
