import { isoTime } from "./clock.js";
import { parseDuration } from "./duration.js";

/** A JSON schema, as far as the shapes of rows need one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a member of a row looks: in the row itself (snapshots), and to people (the state API). */
export interface Shape<T> {
  readonly raw: JsonSchema;
  readonly shown: JsonSchema;
  /** How people may give it; default: as it is shown. */
  readonly given?: JsonSchema;
  /** Whether people change its parts one by one, and may leave the others out; otherwise it is given as a whole. */
  readonly inParts?: boolean;
  /** Whether people see it; what a password became is nobody's business, and an index key says nothing. */
  readonly hidden: boolean;
  show(value: T): unknown;
  /**
   * The value that is shown so. Only called with what fits `given`.
   *
   * @param now milliseconds since 1970, for moments that are written as a duration from now
   */
  read(shown: unknown, now: number): T;
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

/** Milliseconds since 1970 in the row, an ISO 8601 text for people. Something that is no moment of a clock reads as NaN. */
export const moment: Shape<number> = {
  raw: { type: "integer" },
  shown: { type: "string", format: "date-time" },
  given: { $ref: "#/components/schemas/GivenMoment" },
  hidden: false,
  show: isoTime,
  read: (shown, now) => {
    const given = String(shown);
    const duration = parseDuration(given);
    return duration === undefined ? Date.parse(given) : Math.round(now + duration);
  },
};

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => ({
  raw: nullable(shape.raw),
  shown: nullable(shape.shown),
  given: nullable(givenOf(shape)),
  hidden: shape.hidden,
  show: (value) => (value === null ? null : shape.show(value)),
  read: (value, now) => (value === null ? null : shape.read(value, now)),
});

/** A reference leads to a schema whose name with `OrNull` behind it is a schema, too: `anyOf` would give three errors for one. */
function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema["$ref"] === "string") return { $ref: `${schema["$ref"]}OrNull` };
  const orNull = { ...schema, type: [schema["type"], "null"] };
  return Array.isArray(schema["enum"]) ? { ...orNull, enum: [...schema["enum"], null] } : orNull;
}

/** How people may give a value. */
export const givenOf = ({ given, shown }: Pick<Shape<unknown>, "given" | "shown">): JsonSchema =>
  given ?? shown;

export const listOf = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  raw: { type: "array", items: shape.raw },
  shown: { type: "array", items: shape.shown },
  given: { type: "array", items: givenOf(shape) },
  hidden: false,
  show: (values) => values.map((value) => shape.show(value)),
  read: (values, now) => (Array.isArray(values) ? values.map((value) => shape.read(value, now)) : []),
});

export const hidden = <T>(shape: Shape<T>): Shape<T> => ({ ...shape, hidden: true });

/** The shape of each member of an object. The compiler misses members that have none. */
export type Members<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** An object that is given as a whole. */
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

/** An object of which people may give some parts; the others stay, or get their defaults. */
export function partsOf<T>(members: Members<T> & Readonly<Record<string, Shape<unknown>>>): Shape<T> {
  const whole = objectOf<T>(members);
  const { required: _all, ...given } = whole.raw;
  return { ...whole, given, inParts: true };
}
