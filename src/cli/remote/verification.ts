import { text } from "node:stream/consumers";
import type { Verification } from "../../client/journal.js";
import { defined } from "../defined.js";
import { UsageError } from "../given.js";
import { readJsonOrText } from "../name-value.js";
import type { VerifyOptions } from "../verify-options.js";
import { fieldMatchers } from "./field-matchers.js";

/**
 * What the options of `bindbox journal verify` come to. What its members may be, the emulator knows: it says which one
 * does not fit.
 *
 * @param stdin read where the options say so
 */
export async function verificationOf(
  options: VerifyOptions,
  stdin: NodeJS.ReadableStream,
): Promise<Verification> {
  const { operation, provider, outcome, method, path, status, via, since, after, never } = options;
  const { verification, input, header } = options;
  const own = defined({
    operation,
    provider,
    outcome,
    method,
    path,
    status,
    via,
    input: input === undefined ? undefined : fieldMatchers(input, "--input"),
    header: header === undefined ? undefined : fieldMatchers(header, "--header"),
    times: timesOf(options),
    never: never ? (true as const) : undefined,
    since,
    after,
  });
  return { ...(verification === undefined ? {} : wholeOf(await readOf(verification, stdin))), ...own };
}

function timesOf({ times, atLeast, atMost }: VerifyOptions): Verification["times"] {
  if (times !== undefined) return times;
  return atLeast === undefined && atMost === undefined ? undefined : defined({ atLeast, atMost });
}

const readOf = (verification: string, stdin: NodeJS.ReadableStream): Promise<string> | string =>
  verification === "-" ? text(stdin) : verification;

function wholeOf(json: string): object {
  const value = readJsonOrText(json);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UsageError('--verification must be a JSON object, such as {"operation":"bind-email","times":1}');
}
