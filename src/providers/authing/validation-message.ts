import type { Violation } from "../../contract/contract.js";

/**
 * The provider's wording for requests that do not fit. inferred: the server's texts follow the class-validator library;
 * several complaints are joined, since the `message` of every recorded answer is one text.
 */
export function validationMessage(violations: readonly Violation[]): string {
  return [...new Set(violations.map(complaint))].join("; ");
}

function complaint({ path, keyword, message }: Violation): string {
  const [, ...members] = path;
  const name = members.join(".");
  const [, missing] = /must have required property '([^']+)'/.exec(message) ?? [];
  if (keyword === "required") return `${[...members, missing ?? "body"].join(".")} should not be empty`;
  const [, type] = /must be (string|number|integer|boolean|object|array)\b/.exec(message) ?? [];
  if (keyword === "type" && type) return `${name || "body"} must be ${articled(type)}`;
  const [, allowed] = /allowed values: (.*)$/.exec(message) ?? [];
  if (keyword === "enum" && allowed) return `${name} must be one of the following values: ${allowed}`;
  const [, relation, bound] = /must be ([<>])= (-?\d+)/.exec(message) ?? [];
  if (bound) return `${name} must not be ${relation === "<" ? "greater" : "less"} than ${bound}`;
  return `${name || "body"} ${message.replace(/^.*?\b(must|should)\b/, "$1")}`;
}

function articled(type: string): string {
  if (type === "integer") return "an integer number";
  if (type === "number") return "a number";
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}${type === "boolean" ? " value" : ""}`;
}
