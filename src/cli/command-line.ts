import { parseArgs } from "node:util";
import { nearestTo } from "../nearest-spelling.js";
import type { Command, CommandWords, ReadyCommand } from "./command.js";
import { type Given, UsageError } from "./given.js";
import type { Option } from "./option.js";

/** What a command line asks for. */
export type Invocation =
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly command: Command; readonly ready: ReadyCommand };

type Environment = Readonly<Record<string, string | undefined>>;

const help: Option<unknown> = { name: "help", short: "h", help: "prints this", read: () => undefined };
const version: Option<unknown> = {
  name: "version",
  short: "v",
  help: "prints the version",
  read: () => undefined,
};

/** Options that every command has. */
export const commonOptions: readonly Option<unknown>[] = [help, version];

/**
 * Reads a command line. An option that stands there wins over its variable; an empty variable counts as none.
 * Throws a `UsageError` that says what cannot be understood.
 */
export function readCommandLine(
  words: readonly string[],
  environment: Environment,
  commands: readonly Command[],
): Invocation {
  const at = commandPosition(words, commands);
  if (words.length === 0) return { kind: "help", command: undefined };
  if (at === undefined) return withoutCommand(words, commands);
  const name = words[at] ?? "";
  if (name === "help") return { kind: "help", command: commandAfter(at, words, commands) };
  const command = commandNamed(name, commands);
  return readCommand(command, words.toSpliced(at, 1), environment);
}

function readCommand(command: Command, words: readonly string[], environment: Environment): Invocation {
  const options = [...command.options, ...commonOptions];
  const [own, passedOn] = command.passesOn === true ? split(words, options) : [words, []];
  const { tokens, positionals } = parse(own, options);
  checkTokens(tokens, options, command);
  if (has(tokens, "help")) return { kind: "help", command };
  if (has(tokens, "version")) return { kind: "version" };
  const given = givenOptions(tokens, command.options, environment);
  const ready = command.prepare({ given, words: [...positionals, ...passedOn] });
  return { kind: "run", command, ready };
}

/** Options alone: only those that ask for information make sense. */
function withoutCommand(words: readonly string[], commands: readonly Command[]): Invocation {
  const options = [...commands.flatMap((command) => command.options), ...commonOptions];
  const { tokens } = parse(words, options);
  checkTokens(tokens, options, undefined);
  if (has(tokens, "help")) return { kind: "help", command: undefined };
  if (has(tokens, "version")) return { kind: "version" };
  throw new UsageError("which command? `bindbox start` starts the emulator");
}

/** Where the command stands; an option before it may have a value, so the options have to be known. */
function commandPosition(words: readonly string[], commands: readonly Command[]): number | undefined {
  const { tokens } = parse(words, [...commands.flatMap((command) => command.options), ...commonOptions]);
  return tokens.find(({ kind }) => kind === "positional")?.index;
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((it) => it.name === name);
  if (command) return command;
  const names = commands.map((it) => it.name);
  throw new UsageError(
    `unknown command "${name}"${suggestion(name, names)}; \`bindbox --help\` lists what there is`,
  );
}

function commandAfter(
  at: number,
  words: readonly string[],
  commands: readonly Command[],
): Command | undefined {
  const name = words.slice(at + 1).find((word) => !word.startsWith("-"));
  return name === undefined ? undefined : commandNamed(name, commands);
}

const suggestion = (word: string, names: readonly string[]): string => {
  const name = nearestTo(word, names);
  return name === undefined ? "" : `, did you mean ${name}?`;
};

type Token = ReturnType<typeof parse>["tokens"][number];

function parse(words: readonly string[], options: readonly Option<unknown>[]) {
  const declared = options.map(({ name, short, value }) => {
    const type = value === undefined ? ("boolean" as const) : ("string" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(declared),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

/** The command's own words, and those that it passes on. */
function split(
  words: readonly string[],
  options: readonly Option<unknown>[],
): readonly [own: readonly string[], passedOn: readonly string[]] {
  const end = parse(words, options).tokens.find(({ kind }) => kind !== "option");
  if (!end) return [words, []];
  const { kind, index } = end;
  return [words.slice(0, index), words.slice(kind === "option-terminator" ? index + 1 : index)];
}

function checkTokens(
  tokens: readonly Token[],
  options: readonly Option<unknown>[],
  command: Command | undefined,
): void {
  const asking = command === undefined ? "bindbox --help" : `bindbox ${command.name} --help`;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const option = options.find(({ name }) => name === token.name);
    if (!option) {
      const names = options.map(({ name }) => `--${name}`);
      throw new UsageError(
        `unknown option ${rawName}${suggestion(rawName, names)}; \`${asking}\` lists what there is`,
      );
    }
    if (option.value !== undefined && (value === undefined || isOption(value, inlineValue)))
      throw new UsageError(`${rawName} needs a value: ${rawName} <${option.value}>`);
    if (option.value === undefined && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  }
}

/** `--data --quiet` is a forgotten value, not a folder named `--quiet`; `--data=--quiet` would be one. */
const isOption = (value: string, inline: boolean | undefined): boolean =>
  inline !== true && value.startsWith("--");

const has = (tokens: readonly Token[], name: string): boolean =>
  tokens.some((token) => token.kind === "option" && token.name === name);

function givenOptions(
  tokens: readonly Token[],
  options: readonly Option<unknown>[],
  environment: Environment,
): CommandWords["given"] {
  const given = new Map<string, Given>();
  for (const { name, variable, repeatable = false } of options) {
    const texts = tokens.flatMap((token) =>
      token.kind === "option" && token.name === name ? [token.value ?? "true"] : [],
    );
    const value = repeatable && texts.length > 0 ? texts.join(",") : texts.at(-1);
    const fromVariable = variable === undefined ? "" : (environment[variable] ?? "");
    if (value !== undefined) given.set(name, { value, source: `--${name}` });
    else if (fromVariable !== "") given.set(name, { value: fromVariable, source: variable ?? "" });
  }
  return given;
}
