import type { Violation } from "../../contract/contract.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import { type InputSchema, schemaAt, typeName } from "./input-schema.js";

/**
 * The one complaint that the gateway makes of an input: about a parameter that is unknown, else one that is missing,
 * else one of the wrong type. Names of nested ones are dotted: `MemberUins.0`.
 *
 * observed: each of the three answers. chosen: their order, which nobody states.
 */
export function inputFailure(
  violations: readonly Violation[],
  schema: InputSchema | undefined,
): Failure<TencentErrorName> {
  const hint = violations.map(({ message }) => message).join("; ");
  const unknown = firstOf(violations, "additionalProperties", /found '(.*)'$/s);
  if (unknown !== undefined) return fail("UnknownParameter", { details: { parameter: unknown }, hint });
  const missing = firstOf(violations, "required", /required property '(.*)'$/s);
  if (missing !== undefined) return fail("MissingParameter", { details: { parameter: missing }, hint });
  const path = violations[0]?.path.slice(1) ?? [];
  const type = typeName(schemaAt(schema, path));
  return fail("InvalidParameter#type", { details: { parameter: path.join("."), type }, hint });
}

/** The dotted name of the first parameter that breaks this keyword; its last part stands in the message only. */
function firstOf(violations: readonly Violation[], keyword: string, member: RegExp): string | undefined {
  const violation = violations.find((each) => each.keyword === keyword);
  if (!violation) return undefined;
  const [, name = ""] = member.exec(violation.message) ?? [];
  return [...violation.path.slice(1), name].join(".");
}
