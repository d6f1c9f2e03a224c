import { validateHeaderName, validateHeaderValue } from "node:http";
import type { FieldError } from "../control/problem.js";
import { problemOfMatcher } from "../observe/field-matcher.js";
import { operationName, operationsNamed, unknownOperation } from "../providers/operation-names.js";
import { isoTime } from "../sandbox/clock.js";
import { parseDuration } from "../sandbox/duration.js";
import { problemOfError } from "./documented-for.js";
import { answersNaturally, type FaultDefinition, type FaultRule } from "./fault-rule.js";

/** What a rule says of the operations that it can match. */
type Operations = Pick<FaultRule, "operations">;

type Problems = readonly FieldError[];

/** A rule as it is armed, all but its id, or what is wrong with it. */
export type Definition = { readonly rule: Omit<FaultRule, "id"> } | { readonly problems: Problems };

/**
 * Checks a rule that fits the schema of the control API.
 *
 * @param now sandbox time, in milliseconds since 1970
 */
export function defineFault(definition: FaultDefinition, now: number): Definition {
  const operations = operationsOf(definition);
  if ("problems" in operations) return operations;
  const problems = [
    ...problemsOfMatcher(definition),
    ...problemsOfEffect(definition),
    ...problemsOfDelivery(definition),
    ...problemOfError(definition, operations.operations),
  ];
  const expiresAt = definition.until === undefined ? null : momentOf(definition.until, now);
  if (Number.isNaN(expiresAt))
    problems.push(at("until", "must be a duration such as 5m, or a moment such as 2030-01-01T00:00:00Z"));
  else if (expiresAt !== null && expiresAt <= now)
    problems.push(at("until", `has passed: the sandbox's clock is at ${isoTime(now)}`));
  if (problems.length > 0) return { problems };
  const counters = { calls: 0, hits: 0, draws: 0 };
  return { rule: { definition, ...operations, createdAt: now, expiresAt, ...counters } };
}

const at = (member: string, message: string): FieldError => ({ pointer: `body/${member}`, message });

function operationsOf({
  provider,
  operation,
}: FaultDefinition): Operations | { readonly problems: Problems } {
  if (operation === undefined) return { operations: null };
  const problems: FieldError[] = [];
  const names = new Set<string>();
  for (const text of typeof operation === "string" ? [operation] : operation) {
    const meant = operationsNamed(text).filter((it) => provider === undefined || it.provider === provider);
    if (meant.length === 0) problems.push(at("operation", unknownOperation(text)));
    for (const it of meant) names.add(operationName(it.provider, it.operation));
  }
  return problems.length > 0 ? { problems } : { operations: [...names] };
}

function problemsOfMatcher({ input = {} }: FaultDefinition): FieldError[] {
  const problems: FieldError[] = [];
  for (const [field, wanted] of Object.entries(input)) {
    const problem = problemOfMatcher(wanted);
    if (problem !== undefined) problems.push(at(`input/${field}/regex`, problem));
  }
  return problems;
}

const EFFECTS = ["error", "status", "http", "malformedJson", "drop", "slowBody", "delay"] as const;

/** Members that say more about others, with the ones they go with. */
const COMPANIONS = [
  ["headers", ["status", "http"]],
  ["body", ["status", "http"]],
  ["details", ["error"]],
  ["undocumented", ["error"]],
] as const;

const WITHOUT_BODY: readonly unknown[] = [204, 205, 304];

function problemsOfEffect(definition: FaultDefinition): FieldError[] {
  const { error, status, http, headers = {}, body } = definition;
  const isGiven = (member: keyof FaultDefinition): boolean => definition[member] !== undefined;
  const problems: FieldError[] = [];
  if (!EFFECTS.some(isGiven))
    problems.push({ pointer: "body", message: `must have an effect: one of ${EFFECTS.join(", ")}` });
  if ([error, status, http].filter((answer) => answer !== undefined).length > 1)
    problems.push({ pointer: "body", message: "can answer with one of error, status and http only" });
  for (const [member, partners] of COMPANIONS)
    if (isGiven(member) && !partners.some(isGiven))
      problems.push(at(member, `goes with ${partners.join(" or ")}`));
  if (WITHOUT_BODY.includes(status) && body !== undefined)
    problems.push(at("body", `an answer of ${status} has none`));
  for (const [name, value] of Object.entries(headers)) {
    const problem = problemOfHeader(name, value);
    if (problem !== undefined) problems.push(at(`headers/${name}`, problem));
  }
  return problems;
}

/** What makes the framing of an answer is bindbox's own affair; `drop` and `slowBody` break it in ways that are defined. */
const FRAMING = /^(content-length|transfer-encoding|connection|upgrade|trailer)$/i;

function problemOfHeader(name: string, value: string): string | undefined {
  if (FRAMING.test(name)) return "is written by bindbox itself";
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function problemsOfDelivery(definition: FaultDefinition): FieldError[] {
  const { drop, slowBody, malformedJson, delay, processed } = definition;
  const problems: FieldError[] = [];
  if (drop !== undefined && (slowBody !== undefined || malformedJson !== undefined))
    problems.push(at("drop", "goes with neither slowBody nor malformedJson"));
  if (typeof delay === "object" && "min" in delay) {
    const [min = 0, max = 0] = [parseDuration(delay.min), parseDuration(delay.max)];
    if (min > max) problems.push(at("delay/max", "must not be shorter than min"));
  }
  if (processed === false && answersNaturally(definition) && drop !== "before")
    problems.push(
      at(
        "processed",
        "can be false only where another answer, or none, comes in the place of the operation's",
      ),
    );
  return problems;
}

/** Sandbox time in milliseconds; NaN when the text says neither how long nor until when. */
function momentOf(until: string, now: number): number {
  const duration = parseDuration(until);
  if (duration !== undefined) return duration > 0 ? now + duration : Number.NaN;
  return /^\d{4}-\d{2}-\d{2}T/.test(until) ? Date.parse(until) : Number.NaN;
}
