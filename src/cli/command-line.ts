import { parseArgs } from "node:util";
import { nearestName } from "../nearest-name.js";
import { actionWord, type Command, type CommandWords, type ReadyCommand } from "./command.js";
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
  if (command.actions !== undefined) return readAction(command, command.actions, words, environment);
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

/** Without a word it is the first action, but the help is that of the command. */
function readAction(
  command: Command,
  actions: readonly Command[],
  words: readonly string[],
  environment: Environment,
): Invocation {
  const options = [...everyOption(command), ...commonOptions];
  const at = wordPosition(words, options);
  if (at !== undefined) {
    const action = actionNamed(words[at] ?? "", command, actions);
    return readCommand(action, words.toSpliced(at, 1), environment);
  }
  const [first] = actions;
  if (first === undefined || has(parse(words, options).tokens, "help")) return { kind: "help", command };
  return readCommand(first, words, environment);
}

/** Options alone: only those that ask for information make sense. */
function withoutCommand(words: readonly string[], commands: readonly Command[]): Invocation {
  const options = [...commands.flatMap(everyOption), ...commonOptions];
  const { tokens } = parse(words, options);
  checkTokens(tokens, options, undefined);
  if (has(tokens, "help")) return { kind: "help", command: undefined };
  if (has(tokens, "version")) return { kind: "version" };
  throw new UsageError("which command? `bindbox start` starts the emulator");
}

/** Where the command stands; an option before it may have a value, so the options have to be known. */
function commandPosition(words: readonly string[], commands: readonly Command[]): number | undefined {
  const options = commands.flatMap(everyOption);
  const switches = options.filter(({ value }) => value === undefined);
  // `--code` is a switch of one command and has a value in another: before the command it counts as a switch
  return wordPosition(words, [...options, ...switches]);
}

const wordPosition = (words: readonly string[], options: readonly Option<unknown>[]): number | undefined =>
  parse(words, [...options, ...commonOptions]).tokens.find(({ kind }) => kind === "positional")?.index;

const everyOption = ({ options, actions = [] }: Command): readonly Option<unknown>[] => [
  ...options,
  ...actions.flatMap(everyOption),
];

function actionNamed(name: string, command: Command, actions: readonly Command[]): Command {
  const action = actions.find((it) => actionWord(it) === name);
  if (action) return action;
  const names = actions.map(actionWord);
  throw new UsageError(
    `"${name}" is no action of \`bindbox ${command.name}\`${suggestion(name, names)}; there are ${names.join(", ")}`,
  );
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
  const [name, action] = words.slice(at + 1).filter((word) => !word.startsWith("-"));
  if (name === undefined) return undefined;
  const command = commandNamed(name, commands);
  return action === undefined || command.actions === undefined
    ? command
    : actionNamed(action, command, command.actions);
}

const suggestion = (word: string, names: readonly string[]): string => {
  const name = nearestName(word, names)?.name;
  return name === undefined ? "" : `, did you mean ${name}?`;
};

/** A part of a command line. `index`: which of its words it stands in. */
type Token =
  | { readonly kind: "positional"; readonly index: number; readonly value: string }
  | { readonly kind: "option-terminator"; readonly index: number }
  | {
      readonly kind: "option";
      readonly index: number;
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    };

interface Parsed {
  readonly tokens: readonly Token[];
  readonly positionals: readonly string[];
}

function parse(words: readonly string[], options: readonly Option<unknown>[]): Parsed {
  const declared = options.map(({ name, short, value, looksLikeValue }) => {
    const type = value === undefined || looksLikeValue ? ("boolean" as const) : ("string" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  const { tokens: found } = parseArgs({
    args: words.map((word) => (NEGATIVE.test(word) ? NO_OPTION + word : word)),
    options: Object.fromEntries(declared),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const tokens = withOptionalValues(found.map(withoutMark), options);
  return {
    tokens,
    positionals: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  };
}

/** `clock advance -5m` goes back; it is no option. */
const NEGATIVE = /^-\d/;
/** No word of a command line has this in it. */
const NO_OPTION = "\u0000";

function withoutMark(token: Token): Token {
  if (token.kind === "option-terminator" || token.value?.startsWith(NO_OPTION) !== true) return token;
  return { ...token, value: token.value.slice(NO_OPTION.length) };
}

/** `--wait 30s --to …` and `--wait --to …`: the word after such an option belongs to it if it looks so. */
function withOptionalValues(tokens: readonly Token[], options: readonly Option<unknown>[]): readonly Token[] {
  const taken = new Set<Token>();
  const joined = tokens.map((token, i) => {
    if (token.kind !== "option" || token.value !== undefined) return token;
    const next = tokens[i + 1];
    const option = options.find(({ name }) => name === token.name);
    if (next?.kind !== "positional" || option?.looksLikeValue?.(next.value) !== true) return token;
    taken.add(next);
    return { ...token, value: next.value };
  });
  return joined.filter((token) => !taken.has(token));
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
    if (option.looksLikeValue) continue;
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
