import type { OperationContract } from "../contract/contract.js";
import { itemSchemas, memberNames, memberSchemas } from "../contract/schema-members.js";
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
    const items = itemSchemas(schemas);
    return value.flatMap((item, index) => unreadIn(item, items, [...path, String(index)]));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = schemas.flatMap(memberNames);
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
