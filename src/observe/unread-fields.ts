import type { OperationContract } from "../contract/contract.js";
import { nearestName } from "../nearest-name.js";
import type { Call } from "../providers/provider.js";

/** A field that was sent and that the operation does not know. */
export interface UnreadField {
  /** `body/emial`, `query/widthCustomData`. */
  readonly pointer: string;
  /** The known field whose name is nearest, where one is near. */
  readonly suggestion: string | undefined;
}

/** The fields of a request that nobody read, because the operation's schema does not know them. */
export function unreadFields(
  { operation, contractRequest }: Call,
  contract: OperationContract,
): UnreadField[] {
  if (operation === undefined) return [];
  const { body, query } = contractRequest;
  const schema = contract.bodySchema(operation);
  // a form is a text here
  const content = typeof body === "string" ? Object.fromEntries(new URLSearchParams(body)) : body;
  const known = contract.queryParameters(operation);
  const ofQuery = Object.keys(query)
    .filter((name) => !known.includes(name) && memberSchemas([schema], name).length === 0)
    .map((name) => unread(["query", name], known));
  return [...ofQuery, ...unreadIn(content, [schema], ["body"])];
}

function unreadIn(value: unknown, schemas: readonly unknown[], path: readonly string[]): UnreadField[] {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => alternatives(member(schema, "items")));
    return value.flatMap((item, index) => unreadIn(item, items, [...path, String(index)]));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = schemas.flatMap(propertyNames);
  // an object whose schema names no members is the caller's own, such as customData
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([name, content]) => {
    const inner = memberSchemas(schemas, name);
    if (inner.length === 0) return [unread([...path, name], known)];
    return unreadIn(content, inner, [...path, name]);
  });
}

function unread(path: readonly string[], known: readonly string[]): UnreadField {
  return { pointer: path.join("/"), suggestion: nearestName(path.at(-1) ?? "", known)?.name };
}

const member = (schema: unknown, name: string): unknown =>
  typeof schema === "object" && schema !== null && Object.hasOwn(schema, name)
    ? Reflect.get(schema, name)
    : undefined;

const COMBINATIONS = ["allOf", "anyOf", "oneOf"];
const CONDITIONS = ["if", "then", "else"];

/** A schema and all that it is put together from. */
function alternatives(schema: unknown): unknown[] {
  if (typeof schema !== "object" || schema === null) return [];
  const combined = COMBINATIONS.flatMap((name) => {
    const list = member(schema, name);
    return Array.isArray(list) ? list.flatMap(alternatives) : [];
  });
  return [schema, ...combined, ...CONDITIONS.flatMap((name) => alternatives(member(schema, name)))];
}

const propertyNames = (schema: unknown): string[] =>
  alternatives(schema).flatMap((each) => Object.keys(Object(member(each, "properties"))));

const memberSchemas = (schemas: readonly unknown[], name: string): unknown[] =>
  schemas
    .flatMap(alternatives)
    .map((schema) => member(member(schema, "properties"), name))
    .filter((schema) => schema !== undefined);
