import { type Given, UsageError } from "./given.js";

/** What a shell offers where a word is still to be written: these words, or words of a kind. */
export type Completion =
  | readonly string[]
  | "operation"
  | "error"
  | "setting"
  | "channel"
  | "file"
  | "folder"
  | "command";

/** An option of a command: how it is written, what the help says of it, and what its text stands for. */
export interface Option<Value> {
  /** As it is written after two dashes. */
  readonly name: string;
  /** One letter, as it is written after one dash. */
  readonly short?: string;
  /** The environment variable that can take its place. */
  readonly variable?: string;
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  /** May be given several times; its texts then come with commas between them. */
  readonly repeatable?: boolean;
  /** The value may be left out; the word that follows is taken for it only if it looks like one. */
  readonly looksLikeValue?: (word: string) => boolean;
  readonly completes?: Completion;
  readonly help: string;
  /** Throws a `UsageError` that names the source when the text makes no sense. */
  readonly read: (given: Given | undefined) => Value;
}

/** What a command says of an option besides its kind. */
type Description = Omit<Option<unknown>, "read" | "value">;

export const textOption = (option: Description & { readonly value: string }): Option<string | undefined> => ({
  ...option,
  read: readText,
});

export const switchOption = (option: Description): Option<boolean> => ({ ...option, read: readSwitch });

/** One of several words. */
export const choiceOption = <Choice extends string>(
  option: Description & { readonly value: string },
  choices: readonly Choice[],
  otherwise: Choice,
): Option<Choice> => ({
  ...option,
  completes: choices,
  read: (given) => (given === undefined ? otherwise : readChoice(given, choices)),
});

/** One of several words, or none. */
export const optionalChoiceOption = <Choice extends string>(
  option: Description & { readonly value: string },
  choices: readonly Choice[],
): Option<Choice | undefined> => ({
  ...option,
  completes: choices,
  read: (given) => (given === undefined ? undefined : readChoice(given, choices)),
});

/** A number, or none. */
export const numberOption = (
  option: Description & { readonly value: string },
  { least, most }: { readonly least: number; readonly most: number },
): Option<number | undefined> => ({
  ...option,
  read: (given) => {
    if (given === undefined) return undefined;
    const number = given.value.trim() === "" ? Number.NaN : Number(given.value);
    if (number >= least && number <= most) return number;
    throw new UsageError(`${given.source} must be a number from ${least} to ${most}, not "${given.value}"`);
  },
});

/** @param otherwise the port when none is given */
export const portOption = (
  option: Description & { readonly value: string },
  otherwise: number,
): Option<number> => ({ ...option, read: (given) => readPort(given) ?? otherwise });

/** A text that must not be blank. */
export function readText(given: Given | undefined): string | undefined {
  if (given?.value.trim() === "") throw new UsageError(`${given.source} must not be empty`);
  return given?.value;
}

export function readChoice<Choice extends string>(
  { value, source }: Given,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new UsageError(`${source} must be one of ${choices.join(", ")}, not "${value}"`);
  return choice;
}

function readSwitch(given: Given | undefined): boolean {
  if (given === undefined || /^(false|0|no|off)$/i.test(given.value)) return false;
  if (/^(true|1|yes|on)$/i.test(given.value)) return true;
  throw new UsageError(`${given.source} must be true or false, not "${given.value}"`);
}

const HIGHEST_PORT = 65_535;

function readPort(given: Given | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given.value);
  if (!/^\d+$/.test(given.value) || port > HIGHEST_PORT)
    throw new UsageError(`${given.source} must be a number from 0 to ${HIGHEST_PORT}, not "${given.value}"`);
  return port;
}
