const COMBINATIONS = ["allOf", "anyOf", "oneOf"];
const CONDITIONS = ["if", "then", "else"];

/** A schema and all that it is put together from. */
export function alternatives(schema: unknown): unknown[] {
  if (typeof schema !== "object" || schema === null) return [];
  const combined = COMBINATIONS.flatMap((name) => {
    const list = keyword(schema, name);
    return Array.isArray(list) ? list.flatMap(alternatives) : [];
  });
  return [schema, ...combined, ...CONDITIONS.flatMap((name) => alternatives(keyword(schema, name)))];
}

/** What a schema has under a keyword of its own. */
export const keyword = (schema: unknown, name: string): unknown =>
  typeof schema === "object" && schema !== null && Object.hasOwn(schema, name)
    ? Reflect.get(schema, name)
    : undefined;

/** The members that an object of this schema may have. */
export const memberNames = (schema: unknown): string[] => [
  ...new Set(alternatives(schema).flatMap((each) => Object.keys(Object(keyword(each, "properties"))))),
];

/** What the schemas of an object say of one of its members. */
export const memberSchemas = (schemas: readonly unknown[], name: string): unknown[] =>
  schemas
    .flatMap(alternatives)
    .map((schema) => keyword(keyword(schema, "properties"), name))
    .filter((schema) => schema !== undefined);

/** What the schemas of a list say of its items. */
export const itemSchemas = (schemas: readonly unknown[]): unknown[] =>
  schemas.flatMap((schema) => alternatives(keyword(schema, "items")));

/** The schemas of what stands at a place of a document; none where its schema does not say. */
export const schemasAt = (schema: unknown, path: readonly string[]): readonly unknown[] =>
  path.reduce(
    (found, name) => [...memberSchemas(found, name), ...(/^\d+$/.test(name) ? itemSchemas(found) : [])],
    [schema],
  );
