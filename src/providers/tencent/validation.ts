import type { Violation } from "../../contract/contract.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import { schemaAt, typeName } from "./input-schema.js";
import type { TencentSettings } from "./settings.js";

/**
 * The one complaint that the gateway makes of an input: about a parameter that is unknown, else one that is missing,
 * else one of the wrong type. Names of nested ones are dotted: `MemberUins.0`.
 *
 * observed: each of the three answers. chosen: their order, which nobody states; a setting says which of its texts the
 * gateway has for the third.
 */
export function inputFailure(
  violations: readonly Violation[],
  { schema, contractRequest: { body } }: Pick<TencentCall, "schema" | "contractRequest">,
  { typeErrorDetails }: Pick<TencentSettings, "typeErrorDetails">,
): Failure<TencentErrorName> {
  const hint = violations.map(({ message }) => message).join("; ");
  const unknown = firstOf(violations, "additionalProperties", /found '(.*)'$/s);
  if (unknown !== undefined) return fail("UnknownParameter", { details: { parameter: unknown }, hint });
  const missing = firstOf(violations, "required", /required property '(.*)'$/s);
  if (missing !== undefined) return fail("MissingParameter", { details: { parameter: missing }, hint });
  const path = violations[0]?.path.slice(1) ?? [];
  const details = {
    parameter: path.join("."),
    type: typeName(schemaAt(schema, path)),
    value: textOf(valueAt(body, path)),
  };
  return fail(TYPE_ERRORS[typeErrorDetails], { details, hint });
}

const TYPE_ERRORS = {
  type: "InvalidParameter#type",
  value: "InvalidParameter#typeWithValue",
  none: "InvalidParameter#typeWithoutDetails",
} as const;

const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    input,
  );

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");

/** The dotted name of the first parameter that breaks this keyword; its last part stands in the message only. */
function firstOf(violations: readonly Violation[], keyword: string, member: RegExp): string | undefined {
  const violation = violations.find((each) => each.keyword === keyword);
  if (!violation) return undefined;
  const [, name = ""] = member.exec(violation.message) ?? [];
  return [...violation.path.slice(1), name].join(".");
}
