/** The schemas of what stands at a place of a document, one of which has to hold. None where the schema does not say. */
export const schemasAt = (schema: unknown, path: readonly string[]): readonly unknown[] =>
  path.reduce<readonly unknown[]>((found, name) => found.flatMap((it) => below(it, name)), parts(schema));

/** The names that the schemas of an object know. */
export const membersOf = (schemas: readonly unknown[]): string[] => [
  ...new Set(schemas.flatMap((schema) => Object.keys(membersIn(schema)))),
];

function below(schema: unknown, name: string): readonly unknown[] {
  if (!isRecord(schema)) return [];
  const members = membersIn(schema);
  if (Object.hasOwn(members, name)) return parts(members[name]);
  return parts(
    /^\d+$/.test(name) && schema["items"] !== undefined ? schema["items"] : schema["additionalProperties"],
  );
}

/** A schema and all that it is put together from. */
function parts(schema: unknown): readonly unknown[] {
  if (!isRecord(schema)) return [];
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []);
  return [schema, ...composed.flatMap(parts)];
}

const membersIn = (schema: unknown): Readonly<Record<string, unknown>> =>
  isRecord(schema) && isRecord(schema["properties"]) ? schema["properties"] : {};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
