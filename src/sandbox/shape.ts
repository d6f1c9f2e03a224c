/** A JSON schema, as far as the shapes of rows need one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a member of a row looks: in the row itself (snapshots), and to people (the state API). */
export interface Shape<T> {
  readonly raw: JsonSchema;
  readonly shown: JsonSchema;
  /** Whether people see it; what a password became is nobody's business, and an index key says nothing. */
  readonly hidden: boolean;
  show(value: T): unknown;
  /** The value that is shown so. Only called with what fits `shown`. */
  read(shown: unknown): T;
}

const as = <T>(schema: JsonSchema): Shape<T> => ({
  raw: schema,
  shown: schema,
  hidden: false,
  show: (value) => value,
  // what fits the schema is a T; this is the one place that says so
  read: (shown) => shown as T,
});

export const text = as<string>({ type: "string" });
export const flag = as<boolean>({ type: "boolean" });
export const whole = as<number>({ type: "integer", minimum: 0 });
export const anyObject = as<Readonly<Record<string, unknown>>>({ type: "object" });
export const oneOf = <T extends string>(...values: readonly T[]): Shape<T> =>
  as<T>({ type: "string", enum: values });
export const email = as<string>({ type: "string", pattern: "^[^\\s@]+@[^\\s@]+$" });
export const digits = as<string>({ type: "string", pattern: "^\\d{1,15}$" });

/** Milliseconds since 1970 in the row, an ISO 8601 text for people. */
export const moment: Shape<number> = {
  raw: { type: "integer" },
  shown: { type: "string", format: "date-time" },
  hidden: false,
  show: (value) => new Date(value).toISOString(),
  read: (shown) => Date.parse(String(shown)),
};

export const orNull = <T>({ raw, shown, hidden, show, read }: Shape<T>): Shape<T | null> => ({
  raw: nullable(raw),
  shown: nullable(shown),
  hidden,
  show: (value) => (value === null ? null : show(value)),
  read: (value) => (value === null ? null : read(value)),
});

const nullable = (schema: JsonSchema): JsonSchema =>
  Array.isArray(schema["enum"])
    ? { ...schema, type: [schema["type"], "null"], enum: [...schema["enum"], null] }
    : { ...schema, type: [schema["type"], "null"] };

export const listOf = <T>({ raw, shown, show, read }: Shape<T>): Shape<readonly T[]> => ({
  raw: { type: "array", items: raw },
  shown: { type: "array", items: shown },
  hidden: false,
  show: (values) => values.map(show),
  read: (values) => (Array.isArray(values) ? values.map(read) : []),
});

export const hidden = <T>(shape: Shape<T>): Shape<T> => ({ ...shape, hidden: true });

/** The shape of each member of an object. The compiler misses members that have none. */
export type Members<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

export function objectOf<T>(members: Members<T> & Readonly<Record<string, Shape<unknown>>>): Shape<T> {
  const properties = Object.fromEntries(
    Object.entries<Shape<unknown>>(members).map(([name, { raw }]) => [name, raw]),
  );
  return as<T>({
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  });
}
