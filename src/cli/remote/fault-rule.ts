import type { Schema } from "../../client/operation-types.js";
import { defined } from "../defined.js";
import type { FaultOptions } from "../fault-options.js";
import { UsageError } from "../given.js";
import { readJsonOrText, readNameValue } from "../name-value.js";
import { fieldMatchers, wordsOf } from "./field-matchers.js";

type FaultRule = Schema<"FaultRule">;

/**
 * The rule that the options of `bindbox faults add` come to. What its members may be, the emulator knows: it says which
 * one does not fit.
 */
export function faultRule(options: FaultOptions): FaultRule {
  const { rule, id, description, provider, address, member, method, path, probability, error } = options;
  const { status, drop, times, until } = options;
  const own = defined({
    id,
    description,
    provider,
    operation: options.operation === undefined ? undefined : namesOf(options.operation),
    address,
    member,
    method,
    path,
    input: options.input === undefined ? undefined : fieldMatchers(options.input, "--input"),
    nth: options.nth === undefined ? undefined : nthOf(options.nth),
    probability,
    early: isSet(options.early),
    error,
    details: options.details === undefined ? undefined : textsOf(options.details, "--details"),
    undocumented: isSet(options.undocumented),
    http: options.http === undefined ? undefined : httpOf[options.http],
    status,
    headers: options.headers === undefined ? undefined : textsOf(options.headers, "--headers"),
    body: options.body === undefined ? undefined : readJsonOrText(options.body),
    malformedJson: isSet(options.malformedJson),
    drop,
    delay: options.delay === undefined ? undefined : delayOf(options.delay),
    slowBody: options.slowBody === undefined ? undefined : { bytesPerSecond: options.slowBody },
    processed: isSet(options.processed),
    times,
    until,
  });
  return { ...(rule === undefined ? {} : wholeRule(rule)), ...own };
}

/** A switch that was not given leaves open what `--rule` says. */
const isSet = (given: boolean): true | undefined => (given ? true : undefined);

const httpOf = { "429": 429, "500": 500, "502": 502, "503": 503, "504": 504 } as const;

function wholeRule(json: string): object {
  const value = readJsonOrText(json);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UsageError(
    '--rule must be a JSON object, such as {"operation":"bind-email","error":"emailTaken"}',
  );
}

function namesOf(text: string): string | readonly string[] {
  const [first = "", ...others] = wordsOf(text);
  return others.length === 0 ? first : [first, ...others];
}

const textsOf = (text: string, source: string): Record<string, string> =>
  Object.fromEntries(wordsOf(text).map((word) => readNameValue(word, source)));

/** `2`, `1,3`, `every:3` */
function nthOf(text: string): NonNullable<FaultRule["nth"]> {
  const [, every] = /^every:(\d+)$/.exec(text) ?? [];
  if (every !== undefined) return { every: Number(every) };
  const numbers = wordsOf(text).map(Number);
  const [first = Number.NaN] = numbers;
  if (!numbers.every(Number.isInteger))
    throw new UsageError(`--nth must be a number, several with commas, or every:<number>, not "${text}"`);
  return numbers.length === 1 ? first : numbers;
}

/** `2s`, `1s..3s`, `200ms~0.5` */
function delayOf(text: string): NonNullable<FaultRule["delay"]> {
  const [, min, max] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
  if (min !== undefined && max !== undefined) return { min, max };
  const [, median, sigma] = /^(.+)~([\d.]+)$/.exec(text) ?? [];
  if (median !== undefined) return { median, sigma: Number(sigma) };
  return text;
}
