/** The schema of an action's input, or of a part of it, as the OpenAPI document has it. */
export type InputSchema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is InputSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asSchema = (value: unknown): InputSchema | undefined => (isSchema(value) ? value : undefined);

/** The schema of one member of an object; undefined when the action knows no such member. */
export function memberSchema(schema: InputSchema | undefined, name: string): InputSchema | undefined {
  const properties = schema?.["properties"];
  if (!isSchema(properties) || !Object.hasOwn(properties, name)) return undefined;
  const member = properties[name];
  return isSchema(member) ? member : undefined;
}

/** The schema of an array's items. */
export function itemSchema(schema: InputSchema | undefined): InputSchema | undefined {
  const items = schema?.["items"];
  return isSchema(items) ? items : undefined;
}

/** The schema at a place: `["MemberUins", "0"]`. */
export const schemaAt = (schema: InputSchema | undefined, path: readonly string[]): InputSchema | undefined =>
  path.reduce<InputSchema | undefined>(
    (at, step) => (at?.["type"] === "array" ? itemSchema(at) : memberSchema(at, step)),
    schema,
  );

/** documented: the names that the API's own description gives to types. */
export function typeName(schema: InputSchema | undefined): string {
  switch (schema?.["type"]) {
    case "integer":
      return schema["minimum"] === 0 ? "uint64" : "int64";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "array":
      return "list";
    case "string":
      return "string";
    default:
      return "object";
  }
}
