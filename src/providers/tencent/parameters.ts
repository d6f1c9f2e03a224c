import { nestsDeeperThan } from "../../http/nesting.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import { type InputSchema, itemSchema, memberSchema } from "./input-schema.js";
import type { Pairs } from "./signature-v1.js";

/** An action's input, or why the request has none that can be read. */
export type InputReading =
  | { readonly input: Readonly<Record<string, unknown>> }
  | { readonly failure: Failure<TencentErrorName> };

const DEEPEST_NESTING = 64;
const NO_INPUT: InputReading = { input: {} };

/** Text parameters before they have types: `A.0.B=c` is `c` in a map in a map in a map. */
type Branch = Map<string, Branch | string>;

/**
 * Makes one nested input of dotted parameters: `Tags.0.TagKey=a` becomes `{Tags: [{TagKey: "a"}]}`.
 * Everything is text here; what the schema wants as number or boolean is converted, and what cannot be is left to the
 * contract, which says so.
 */
export function nestParameters(pairs: Pairs, schema: InputSchema | undefined): InputReading {
  const root: Branch = new Map();
  for (const [name, value] of pairs) {
    if (!plant(root, name.split("."), value)) {
      return { failure: fail("InvalidParameter#format", { details: { parameter: name } }) };
    }
  }
  const failures: Failure<TencentErrorName>[] = [];
  const input = objectOf(root, schema, [], failures);
  const [failure] = failures;
  return failure ? { failure } : { input };
}

/** False when the place is taken by a parameter of the other kind, or there is no such place. */
function plant(root: Branch, steps: readonly string[], value: string): boolean {
  if (steps.length > DEEPEST_NESTING || steps.includes("")) return false;
  const last = steps.at(-1) ?? "";
  let branch = root;
  for (const step of steps.slice(0, -1)) {
    const next = branch.get(step) ?? new Map();
    if (typeof next === "string") return false;
    branch.set(step, next);
    branch = next;
  }
  if (branch.has(last)) return false;
  branch.set(last, value);
  return true;
}

type Path = readonly string[];
type Failures = Failure<TencentErrorName>[];

function objectOf(branch: Branch, schema: InputSchema | undefined, path: Path, failures: Failures) {
  const members = [...branch].map(
    ([name, node]) => [name, typed(node, memberSchema(schema, name), [...path, name], failures)] as const,
  );
  return Object.fromEntries(members);
}

function typed(
  node: Branch | string,
  schema: InputSchema | undefined,
  path: Path,
  failures: Failures,
): unknown {
  if (typeof node === "string") return scalar(node, schema, path, failures);
  if (schema?.["type"] !== "array") return objectOf(node, schema, path, failures);
  const items = Array.from({ length: node.size }, (_, index) => node.get(String(index)));
  return items.map((item, index) => {
    if (item !== undefined) return typed(item, itemSchema(schema), [...path, String(index)], failures);
    failures.push(fail("InvalidParameter#arrayIndexes", { details: { parameter: path.join(".") } }));
    return undefined;
  });
}

function scalar(text: string, schema: InputSchema | undefined, path: Path, failures: Failures): unknown {
  switch (schema?.["type"]) {
    case "integer":
      return /^-?\d{1,20}$/.test(text) ? Number(text) : text;
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
    case "object":
    case "array":
      return embedded(text, schema["type"], path, failures);
    default:
      return text;
  }
}

/** inferred from the gateway's complaint about broken JSON in a parameter: whole objects may come as JSON text. */
function embedded(text: string, type: "object" | "array", path: Path, failures: Failures): unknown {
  const value = parseJson(Buffer.from(text));
  const fits = type === "array" ? Array.isArray(value) : isObject(value);
  if (fits) return value;
  const error = type === "array" ? "InvalidParameter#arrayIndexes" : "InvalidParameter#embeddedJson";
  failures.push(fail(error, { details: { parameter: path.join(".") } }));
  return undefined;
}

/**
 * Reads a JSON body. chosen: a member that is null counts as absent. observed: Ruby sends the body `null` for an action
 * without parameters, others `{}` or nothing.
 */
export function readJsonBody(body: Buffer): InputReading {
  if (body.length === 0) return NO_INPUT;
  const parsed = parseJson(body);
  if (parsed === null) return NO_INPUT;
  if (!isObject(parsed)) {
    const hint = `the body is no JSON object in UTF-8, or nests deeper than ${DEEPEST_NESTING} levels`;
    return { failure: fail("InvalidParameter#bodyNotJson", { hint }) };
  }
  const failures: Failures = [];
  const input = membersOf(parsed, [], failures);
  const [failure] = failures;
  return failure ? { failure } : { input };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Undefined when the bytes are no JSON. */
function parseJson(bytes: Buffer): unknown {
  if (nestsDeeperThan(DEEPEST_NESTING, bytes)) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function membersOf(object: Readonly<Record<string, unknown>>, path: Path, failures: Failures) {
  const members = Object.entries(object).filter(([, value]) => value !== null);
  return Object.fromEntries(
    members.map(([name, value]) => [name, withoutNulls(value, [...path, name], failures)]),
  );
}

/**
 * Numbers above 2^53 lose their last digits here. No id that bindbox hands out is that large, so such a number still
 * finds nothing; one that no 64-bit integer holds is refused.
 */
function withoutNulls(value: unknown, path: Path, failures: Failures): unknown {
  if (typeof value === "number" && (value > 2 ** 64 || value < -(2 ** 63))) {
    failures.push(fail("InvalidParameter#type", { details: { parameter: path.join("."), type: "int64" } }));
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => withoutNulls(item, [...path, String(index)], failures));
  }
  return isObject(value) ? membersOf(value, path, failures) : value;
}
