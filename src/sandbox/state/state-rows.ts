import { Ajv, type ValidateFunction } from "ajv";
import { addressRangeProblems } from "../../providers/tencent/address-ranges.js";
import { describeSchemaError, type SnapshotProblem } from "../check-snapshot.js";
import { rowSchema, rowShapes } from "../row-shapes.js";
import type { CollectionName, RowOf } from "../schema.js";
import type { JsonSchema, Shape } from "../shape.js";

/** What is wrong with a row that somebody gives; the place is a member. */
export type RowProblem = SnapshotProblem;

type Members = Readonly<Record<string, Shape<unknown>>>;

const membersOf = (name: CollectionName): Members => rowShapes[name] ?? {};

/** What people may give besides the members that they see: a clear-text password, which becomes a hash. */
const passwordCollections: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "users",
  "tencentAccounts",
]);

/** A row as people see it: ISO times, no password hashes, no index keys. */
export function shownRow(name: CollectionName, row: object): Readonly<Record<string, unknown>> {
  const members = membersOf(name);
  return Object.fromEntries(
    Object.entries(row).flatMap(([member, value]) => {
      const shape = members[member];
      if (shape?.hidden) return [];
      return [[member, shape ? shape.show(value) : value]];
    }),
  );
}

/** The members by which people can look for rows; undefined where any may be there. */
export function shownMembers(name: CollectionName): readonly string[] | undefined {
  if (!rowShapes[name]) return undefined;
  const shown = Object.entries(membersOf(name)).flatMap(([member, { hidden }]) => (hidden ? [] : [member]));
  return ["id", ...shown];
}

/** The schema of what people see and give. Nothing is required: what is left out stays, or gets its default. */
export function shownSchema(name: CollectionName): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(membersOf(name)).flatMap(([member, { shown, hidden }]) =>
      hidden ? [] : [[member, shown]],
    ),
  );
  const password = passwordCollections.has(name) ? { password: { type: "string", minLength: 1 } } : {};
  return { type: "object", additionalProperties: false, properties: { ...properties, ...password } };
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

function validator(kind: "shown" | "raw", name: CollectionName): ValidateFunction {
  const key = `${kind} ${name}`;
  const known = compiled.get(key);
  if (known) return known;
  const validate = ajv.compile(kind === "shown" ? shownSchema(name) : rowSchema(name));
  compiled.set(key, validate);
  return validate;
}

function problemsOf(validate: ValidateFunction, value: unknown): RowProblem[] {
  return validate(value) ? [] : (validate.errors ?? []).map(describeSchemaError);
}

/** What is wrong with what people give for a row. */
export function givenProblems(name: CollectionName, given: unknown): RowProblem[] {
  const problems = problemsOf(validator("shown", name), given);
  if (problems.length > 0 || name !== "keyConditions") return problems;
  return addressRangeProblems(Object(given));
}

/** What is wrong with a whole row. */
export const rowProblems = (name: CollectionName, row: unknown): RowProblem[] =>
  problemsOf(validator("raw", name), row);

/** Whether a value is a row of the collection. */
export const isRow = <N extends CollectionName>(name: N, row: unknown): row is RowOf<N> =>
  rowProblems(name, row).length === 0;

/**
 * `base` with what was given in the place of its members. Members that are objects are changed member by member.
 *
 * @param now milliseconds since 1970, sandbox time
 */
export function merged(
  name: CollectionName,
  base: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  now: number,
): Record<string, unknown> {
  const members = membersOf(name);
  const changes = Object.entries(given).map(([member, value]): [string, unknown] => {
    const read = members[member]?.read(value, now) ?? value;
    const before = base[member];
    return [member, isProfile(member) ? { ...Object(before), ...Object(read) } : read];
  });
  return { ...base, ...Object.fromEntries(changes) };
}

/** The one member whose parts people change one by one; other objects, such as custom data, are values. */
const isProfile = (member: string): boolean => member === "profile";
