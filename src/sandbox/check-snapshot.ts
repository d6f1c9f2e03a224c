import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { packageRoot } from "../package-root.js";
import { addressRangeProblems } from "../providers/tencent/address-ranges.js";
import { duplicateKeys, type KeyOf } from "./duplicate-keys.js";
import { withTodaysMembers } from "./older-rows.js";
import { idFromMembers } from "./row-ids.js";
import { type CollectionName, collectionNames, collections } from "./schema.js";
import { settingsProblems } from "./settings-problems.js";
import { isSnapshotDocument, type SnapshotDocument } from "./snapshot.js";

/** What is wrong at one place of a snapshot. */
export interface SnapshotProblem {
  /** `rows/users/0/email`; empty for the whole. */
  readonly place: string;
  readonly message: string;
}

const MOST_PROBLEMS = 100;

/** What is wrong with a snapshot: its version and shape, keys that two rows have, and rows that speak of rows that are not there. */
export function snapshotProblems(given: unknown): readonly SnapshotProblem[] {
  const value = isSnapshotDocument(given) ? { ...given, rows: withTodaysMembers(given.rows) } : given;
  const validate = compiledSchema();
  if (!validate(value)) return (validate.errors ?? []).slice(0, MOST_PROBLEMS).map(describeSchemaError);
  const problems = [
    ...settingsProblems(value.settings).map(({ setting, message }) => ({
      place: `settings/${setting}`,
      message,
    })),
    ...momentProblems(value),
    ...duplicates(value),
    ...ids(value),
    ...references(value),
    ...credentials(value),
    ...ranges(value),
  ];
  return problems.slice(0, MOST_PROBLEMS);
}

let compiled: ValidateFunction<SnapshotDocument> | undefined;

function compiledSchema(): ValidateFunction<SnapshotDocument> {
  if (compiled) return compiled;
  const schema = JSON.parse(readFileSync(new URL("fixtures/snapshot.schema.json", packageRoot), "utf8"));
  compiled = new Ajv({
    allErrors: false,
    allowUnionTypes: true,
    formats: { "date-time": true },
    // OpenAPI's own, in the schemas that come from the control API
    keywords: ["example"],
  }).compile<SnapshotDocument>(schema);
  return compiled;
}

/** What an error of the schema comes to, with the member that is missing or unknown as part of its place. */
export function describeSchemaError({
  instancePath,
  message = "does not fit",
  keyword,
  params,
}: ErrorObject): SnapshotProblem {
  const place = instancePath.slice(1);
  const at = (member: unknown): string => [place, String(member)].filter(Boolean).join("/");
  if (keyword === "additionalProperties")
    return { place: at(params["additionalProperty"]), message: "is not known" };
  if (keyword === "required") return { place: at(params["missingProperty"]), message: "is missing" };
  if (keyword === "const") return { place, message: `must be ${JSON.stringify(params["allowedValue"])}` };
  if (keyword === "enum")
    return { place, message: `must be one of ${JSON.stringify(params["allowedValues"])}` };
  return { place, message };
}

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows of a collection; the schema has checked their shape. */
function rowsOf({ rows }: SnapshotDocument, name: CollectionName): readonly AnyRow[] {
  const given: Readonly<Record<string, readonly AnyRow[] | undefined>> = { ...Object(rows) };
  return given[name] ?? [];
}

function momentProblems({ takenAt, clock }: SnapshotDocument): SnapshotProblem[] {
  const given = { takenAt, "clock/now": clock?.now };
  return Object.entries(given).flatMap(([place, text]) =>
    text !== undefined && Number.isNaN(Date.parse(text))
      ? [{ place, message: "must be an ISO 8601 time" }]
      : [],
  );
}

/** `rows/users/3/email is taken by rows/users/1` */
function duplicates(snapshot: SnapshotDocument): SnapshotProblem[] {
  return collectionNames.flatMap((name) => {
    const { uniqueNames, unique } = collections[name];
    const keys: readonly [string, KeyOf<AnyRow>][] = [
      ["id", ({ id }) => id],
      ...uniqueNames.map((index, at): [string, KeyOf<AnyRow>] => {
        const keyOf = unique[at];
        // the schema has checked that the rows are what the index takes
        return [index, (row) => keyOf?.(row as never) ?? undefined];
      }),
    ];
    return keys.flatMap(([member, keyOf]) =>
      duplicateKeys(`rows/${name}`, rowsOf(snapshot, name), member, keyOf).map(split),
    );
  });
}

function split(text: string): SnapshotProblem {
  const space = text.indexOf(" ");
  return { place: text.slice(0, space), message: text.slice(space + 1) };
}

const ids = (snapshot: SnapshotDocument): SnapshotProblem[] =>
  collectionNames.flatMap((name) =>
    rowsOf(snapshot, name).flatMap((row, at) => {
      const id = idFromMembers(name, row);
      return id === undefined || id === row.id
        ? []
        : [{ place: `rows/${name}/${at}/id`, message: `must be ${JSON.stringify(id)}` }];
    }),
  );

/** Which rows speak of rows of another collection that have to be there: nothing ever removes those before. */
export const referenceMembers: readonly [CollectionName, string, CollectionName][] = [
  ["organizationNodes", "orgId", "organizations"],
  ["organizationMembers", "orgId", "organizations"],
  ["organizationMembers", "nodeId", "organizationNodes"],
  ["organizations", "rootNodeId", "organizationNodes"],
  ["activationLinks", "bindId", "emailBindings"],
  ["memberInvitations", "orgId", "organizations"],
  ["organizationEntities", "orgId", "organizations"],
  ["creationRecords", "orgId", "organizations"],
];

/** What is missing that these rows speak of, by member. */
export function missingReferences(
  name: CollectionName,
  row: Readonly<Record<string, unknown>>,
  has: (collection: CollectionName, id: string) => boolean,
  rules = referenceMembers,
): { readonly member: string; readonly message: string }[] {
  return rules.flatMap(([from, member, to]) =>
    from === name
      ? [row[member]]
          .flat()
          .filter((id) => !has(to, String(id)))
          .map((id) => ({ member, message: `${to} has no ${String(id)}` }))
      : [],
  );
}

function references(snapshot: SnapshotDocument): SnapshotProblem[] {
  const known = new Map<CollectionName, ReadonlySet<string>>();
  const has = (name: CollectionName, id: string): boolean => {
    const set = known.get(name) ?? new Set(rowsOf(snapshot, name).map((row) => row.id));
    known.set(name, set);
    return set.has(id);
  };
  return collectionNames.flatMap((name) =>
    rowsOf(snapshot, name).flatMap((row, at) =>
      missingReferences(name, row, has).map(({ member, message }) => ({
        place: `rows/${name}/${at}/${member}`,
        message,
      })),
    ),
  );
}

function credentials(snapshot: SnapshotDocument): SnapshotProblem[] {
  const { appId, secretId } = snapshot.credentials;
  const found = (name: CollectionName, id: string): boolean =>
    rowsOf(snapshot, name).some((row) => row.id === id);
  return [
    ...(found("apps", appId) ? [] : [{ place: "credentials/appId", message: "is no app of rows/apps" }]),
    ...(found("tencentCredentials", secretId)
      ? []
      : [{ place: "credentials/secretId", message: "is no key of rows/tencentCredentials" }]),
  ];
}

const ranges = (snapshot: SnapshotDocument): SnapshotProblem[] =>
  rowsOf(snapshot, "keyConditions").flatMap((row, at) =>
    addressRangeProblems(row).map(({ place, message }) => ({
      place: `rows/keyConditions/${at}/${place}`,
      message,
    })),
  );
