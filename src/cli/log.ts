import type { Violation } from "../contract/contract.js";
import type { ContractBreach } from "../http/pipeline.js";
import type { JournalEntry } from "../observe/journal-entry.js";
import { type LogLevel, logLevels } from "./log-level.js";
import { oneLine } from "./one-line.js";
import type { Paint } from "./paint.js";

type Write = (text: string) => void;

/** Where a log goes and how it looks there. */
export interface LogOutput {
  readonly out: Write;
  readonly error: Write;
  readonly paint: Paint;
  readonly errorPaint: Paint;
}

/** What a running emulator tells the terminal: a line a request, and what went wrong in bindbox itself. */
export class Log {
  readonly #level: number;
  readonly #output: LogOutput;

  constructor(level: LogLevel, output: LogOutput) {
    this.#level = logLevels.indexOf(level);
    this.#output = output;
  }

  /** One line for a request; below it why it was refused and, for debugging, where it differs from the contract. */
  readonly request = (entry: JournalEntry): void => {
    if (!this.shows("info")) return;
    const { paint } = this.#output;
    const { method, path, provider, operation, outcome, status, milliseconds, hint, violations } = entry;
    const what = operation === undefined ? provider : `${provider}.${operation}`;
    const shown = outcome === "ok" ? paint.green(outcome) : paint.yellow(outcome);
    const time = paint.dim(`${milliseconds.toFixed(1)} ms`);
    const lines = [`${method} ${oneLine(path)} -> ${what} ${shown} ${status} ${time}`];
    if (hint !== undefined) lines.push(paint.dim(`  ${oneLine(hint)}`));
    if (this.shows("debug")) lines.push(...violations.map((it) => paint.dim(`  ${violationText(it)}`)));
    this.#output.out(`${lines.join("\n")}\n`);
  };

  readonly contractBreach = ({ operation, violations }: ContractBreach): void => {
    const details = violations.map(violationText).join("; ");
    this.error(
      `a defect of bindbox: the answer of ${operation} does not fit the OpenAPI document: ${details}`,
    );
  };

  readonly crash = (error: unknown): void => {
    this.error(
      `a request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };

  warn(message: string): void {
    const { error, errorPaint } = this.#output;
    if (this.shows("warn")) error(`${errorPaint.yellow("warning:")} ${oneLine(message)}\n`);
  }

  error(message: string): void {
    const { error, errorPaint } = this.#output;
    if (this.shows("error")) error(`${errorPaint.red("error:")} ${message}\n`);
  }

  /** Whether it prints anything of this level. */
  shows(level: LogLevel): boolean {
    return logLevels.indexOf(level) <= this.#level;
  }
}

const violationText = ({ path, message }: Violation): string => oneLine(`${path.join("/")} (${message})`);
