import { type Given, UsageError } from "./given.js";

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
  read: (given) => (given === undefined ? otherwise : readChoice(given, choices)),
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
