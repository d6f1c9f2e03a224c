import { idFromMembers, memberOfId } from "../../sandbox/row-ids.js";
import { shapesOf } from "../../sandbox/row-shapes.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import type { CollectionName } from "../../sandbox/schema.js";
import { givenOf, type JsonSchema, type Shape } from "../../sandbox/shape.js";
import { newRow } from "../../sandbox/state/new-row.js";
import { whyReadOnly } from "../../sandbox/state/state-collections.js";
import { takesPassword } from "../../sandbox/state/state-rows.js";

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the schemas of a collection's rows are called in the document. */
const shownName = (name: CollectionName): string => `${pascalCase(name)}Row`;
const changesName = (name: CollectionName): string => `${pascalCase(name)}RowChanges`;
const newName = (name: CollectionName): string => `New${pascalCase(name)}Row`;

/** How the document describes the rows of one collection. */
export interface RowSchemas {
  /** The schemas to be found under their names. */
  readonly components: Readonly<Record<string, JsonSchema>>;
  /** A row as it is answered. */
  readonly shown: JsonSchema;
  /** Where people may write. */
  readonly given: GivenSchemas | undefined;
}

/** What people give for a row. */
export interface GivenSchemas {
  /** For one that is there already. */
  readonly changes: JsonSchema;
  /** For one under an id that the path says. */
  readonly put: JsonSchema;
  readonly created: JsonSchema;
}

/**
 * The schemas of a collection's rows, from their shapes and from what a new row gets by itself.
 *
 * @param sandbox any one: it says which members of a new row have a default
 */
export async function rowSchemas(name: CollectionName, sandbox: Sandbox): Promise<RowSchemas> {
  const visible = Object.entries(shapesOf(name)).filter(([, { hidden }]) => !hidden);
  const shown = objectSchema(visible.map(([member, shape]) => [member, shape.shown]));
  const row = { components: { [shownName(name)]: shown }, shown: reference(shownName(name)) };
  if (whyReadOnly(name) !== undefined) return { ...row, given: undefined };
  const required = await membersWithoutDefault(name, visible, sandbox);
  const { components, ...given } = givenSchemas(name, changesSchema(name, visible), required);
  return { ...row, components: { ...row.components, ...components }, given };
}

/** @param required what a new row has to be given; the path says the id, and what follows from it, when a row is put */
function givenSchemas(name: CollectionName, changes: JsonSchema, required: readonly string[]) {
  const saidByPath = required.filter((member) => member === "id" || member === memberOfId(name));
  const members = required.filter((member) => !saidByPath.includes(member));
  const put = reference(members.length > 0 ? newName(name) : changesName(name));
  const whole = { allOf: [reference(changesName(name))], required: members };
  return {
    components: {
      [changesName(name)]: changes,
      ...(members.length > 0 ? { [newName(name)]: whole } : {}),
    },
    changes: reference(changesName(name)),
    put,
    created: saidByPath.length > 0 ? { allOf: [put], required: saidByPath } : put,
  };
}

function objectSchema(properties: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: properties.map(([member]) => member),
    properties: Object.fromEntries(properties),
  };
}

/** Nothing is required: what is left out stays, or gets its default. */
function changesSchema(
  name: CollectionName,
  members: readonly (readonly [string, Shape<unknown>])[],
): JsonSchema {
  const given = members.map(([member, shape]): [string, JsonSchema] => [member, givenOf(shape)]);
  const { required: _all, ...schema } = objectSchema(
    takesPassword(name) ? [...given, ["password", reference("GivenPassword")]] : given,
  );
  return schema;
}

/** What nobody can make up for whoever makes a row. */
async function membersWithoutDefault(
  name: CollectionName,
  members: readonly (readonly [string, unknown])[],
  sandbox: Sandbox,
): Promise<string[]> {
  const defaults = await sandbox.store.transaction((tx) => newRow(name, {}, tx, sandbox));
  const known = new Set(Object.keys(defaults));
  if (idFromMembers(name, {}) !== undefined) known.add("id");
  return members.map(([member]) => member).filter((member) => !known.has(member));
}
