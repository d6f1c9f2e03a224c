import { Ajv, type ValidateFunction } from "ajv";
import { addressRangeProblems } from "../../providers/tencent/address-ranges.js";
import { describeSchemaError, type SnapshotProblem } from "../check-snapshot.js";
import { rowSchema, shapesOf } from "../row-shapes.js";
import type { CollectionName, RowOf } from "../schema.js";

/** What is wrong with a row that somebody gives; the place is a member. */
export type RowProblem = SnapshotProblem;

/** Whether people may give a clear-text password, which becomes a hash, besides the members that they see. */
export const takesPassword = (name: CollectionName): boolean =>
  name === "users" || name === "tencentAccounts";

/** A row as people see it: ISO times, no password hashes, no index keys. */
export function shownRow(name: CollectionName, row: object): Readonly<Record<string, unknown>> {
  const members = shapesOf(name);
  return Object.fromEntries(
    Object.entries(row).flatMap(([member, value]) => {
      const shape = members[member];
      if (shape?.hidden) return [];
      return [[member, shape ? shape.show(value) : value]];
    }),
  );
}

/** The members by which people can look for rows. */
export const shownMembers = (name: CollectionName): readonly string[] =>
  Object.entries(shapesOf(name)).flatMap(([member, { hidden }]) => (hidden ? [] : [member]));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const compiled = new Map<CollectionName, ValidateFunction>();

function validator(name: CollectionName): ValidateFunction {
  const validate = compiled.get(name) ?? ajv.compile(rowSchema(name));
  compiled.set(name, validate);
  return validate;
}

/** What is wrong with a whole row. */
export function rowProblems(name: CollectionName, row: unknown): RowProblem[] {
  const validate = validator(name);
  if (validate(row)) return [];
  return (validate.errors ?? [])
    .map(describeSchemaError)
    .map((it) =>
      Number.isNaN(valueAt(row, it.place)) ? { ...it, message: "is no moment of a calendar" } : it,
    );
}

const valueAt = (value: unknown, place: string): unknown =>
  place.split("/").reduce<unknown>((parent, member) => Object(parent)[member], value);

/** What is wrong with what people give for a row that no schema can say. */
export const givenProblems = (name: CollectionName, given: object): RowProblem[] =>
  name === "keyConditions" ? addressRangeProblems(given) : [];

/** Whether a value is a row of the collection. */
export const isRow = <N extends CollectionName>(name: N, row: unknown): row is RowOf<N> =>
  rowProblems(name, row).length === 0;

/**
 * `base` with what was given in the place of its members. Members that are given in parts keep the others.
 *
 * @param now milliseconds since 1970, sandbox time
 */
export function merged(
  name: CollectionName,
  base: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  now: number,
): Record<string, unknown> {
  const members = shapesOf(name);
  const changes = Object.entries(given).map(([member, value]): [string, unknown] => {
    const shape = members[member];
    const read = shape?.read(value, now) ?? value;
    return [member, shape?.inParts ? { ...Object(base[member]), ...Object(read) } : read];
  });
  return { ...base, ...Object.fromEntries(changes) };
}
