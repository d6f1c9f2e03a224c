import { isoTime } from "./clock.js";
import { parseDuration } from "./duration.js";

/** A JSON schema, as far as the shapes of rows need one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a member of a row looks: in the row itself (snapshots), and to people (the state API). */
export interface Shape<T> {
  readonly raw: JsonSchema;
  readonly shown: JsonSchema;
  /** Whether people see it; what a password became is nobody's business, and an index key says nothing. */
  readonly hidden: boolean;
  show(value: T): unknown;
  /**
   * The value that is shown so. Only called with what fits `shown`.
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

/** An ISO 8601 moment, or a duration from now: `5s`, `-1h30m`. */
const MOMENT =
  "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|[+-]?(\\d+(\\.\\d+)?(ms|s|m|h|d))+)$";

/** Milliseconds since 1970 in the row, an ISO 8601 text for people. Something that is no moment of a clock reads as NaN. */
export const moment: Shape<number> = {
  raw: { type: "integer" },
  shown: { type: "string", pattern: MOMENT },
  hidden: false,
  show: isoTime,
  read: (shown, now) => {
    const given = String(shown);
    const duration = parseDuration(given);
    return duration === undefined ? Date.parse(given) : Math.round(now + duration);
  },
};

export const orNull = <T>({ raw, shown, hidden, show, read }: Shape<T>): Shape<T | null> => ({
  raw: nullable(raw),
  shown: nullable(shown),
  hidden,
  show: (value) => (value === null ? null : show(value)),
  read: (value, now) => (value === null ? null : read(value, now)),
});

const nullable = (schema: JsonSchema): JsonSchema =>
  Array.isArray(schema["enum"])
    ? { ...schema, type: [schema["type"], "null"], enum: [...schema["enum"], null] }
    : { ...schema, type: [schema["type"], "null"] };

export const listOf = <T>({ raw, shown, show, read }: Shape<T>): Shape<readonly T[]> => ({
  raw: { type: "array", items: raw },
  shown: { type: "array", items: shown },
  hidden: false,
  show: (values) => values.map((value) => show(value)),
  read: (values, now) => (Array.isArray(values) ? values.map((value) => read(value, now)) : []),
});

export const hidden = <T>(shape: Shape<T>): Shape<T> => ({ ...shape, hidden: true });

/** The shape of each member of an object. The compiler misses members that have none. */
export type Members<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

export function objectOf<T>(members: Members<T> & Readonly<Record<string, Shape<unknown>>>): Shape<T> {
  const properties = Object.fromEntries(
    Object.entries<Shape<unknown>>(members).map(([name, { raw }]) => [name, raw]),
  );
  const open = { type: "object", additionalProperties: false, properties };
  // people may give some members of one that is there already
  return { ...as<T>(open), raw: { ...open, required: Object.keys(properties) } };
}
