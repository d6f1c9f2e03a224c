import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emulatedActions, otherActions } from "../../../src/providers/tencent/actions.js";

/** What is compared of a field: its type in short (`string`, `integer`, `boolean`, a structure's name, `[]` for a list). */
interface Field {
  readonly type: string;
  readonly required: boolean;
}

type Fields = Readonly<Record<string, Field>>;

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemas: Readonly<Record<string, Schema>> = parse(
  readFileSync(new URL("../../../openapi/tencent-organization.yaml", import.meta.url), "utf8"),
).components.schemas;

const require = createRequire(import.meta.url);

/** A declaration file of the official SDK. */
function declarations(file: string): ts.SourceFile {
  const path = require.resolve(
    `tencentcloud-sdk-nodejs/tencentcloud/services/organization/v20210331/${file}.d.ts`,
  );
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
}

/** The SDK has whole numbers as `number`, or `number | bigint` in lists. */
function sdkType(node: ts.TypeNode | undefined, file: ts.SourceFile): string {
  if (node && ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText(file);
    return name === "Array" ? `${sdkType(node.typeArguments?.[0], file)}[]` : name;
  }
  const text = node?.getText(file) ?? "";
  return text === "number" || text === "number | bigint" ? "integer" : text;
}

function sdkStructures(file: ts.SourceFile): ReadonlyMap<string, Fields> {
  const structures = new Map<string, Fields>();
  const add = (name: string, members: ts.NodeArray<ts.TypeElement>) => {
    const fields = members
      .filter(ts.isPropertySignature)
      .map((member): [string, Field] => [
        member.name.getText(file),
        { type: sdkType(member.type, file), required: member.questionToken === undefined },
      ]);
    structures.set(name, Object.fromEntries(fields));
  };
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) add(statement.name.text, statement.members);
    // A structure without members is an alias of `null` there.
    if (ts.isTypeAliasDeclaration(statement)) structures.set(statement.name.text, {});
  }
  return structures;
}

const nameIn = ($ref: string) => $ref.slice($ref.lastIndexOf("/") + 1);

/** A structure keeps its name, anything else that is referred to stands for its type. */
function documentType(schema: Schema): string {
  const inner = schema.allOf?.[0] ?? schema;
  if (inner.type === "array") return `${documentType(inner.items ?? {})}[]`;
  // The SDK does not say which fields can be null.
  if (!inner.$ref) return [inner.type ?? ""].flat().find((type) => type !== "null") ?? "";
  const name = nameIn(inner.$ref);
  return schemas[name]?.properties ? name : documentType(schemas[name] ?? {});
}

function documentFields(name: string): Fields {
  const { properties = {}, required = [] } = schemas[name] ?? {};
  const fields = Object.entries(properties).map(([field, schema]): [string, Field] => [
    field,
    { type: documentType(schema), required: required.includes(field) },
  ]);
  return Object.fromEntries(fields);
}

const typesOnly = (fields: Fields | undefined) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([name, { type }]) => [name, type]));

/** The structures that the fields of a schema refer to, and those that these refer to. */
function structuresBelow(name: string, found = new Set<string>()): ReadonlySet<string> {
  for (const { type } of Object.values(documentFields(name))) {
    const below = type.replaceAll("[]", "");
    if (!schemas[below]?.properties || found.has(below)) continue;
    found.add(below);
    structuresBelow(below, found);
  }
  return found;
}

const sdk = sdkStructures(declarations("organization_models"));
const inRequests = new Set(emulatedActions.flatMap((action) => [...structuresBelow(`${action}Request`)]));
const inResponses = new Set(emulatedActions.flatMap((action) => [...structuresBelow(`${action}Response`)]));

describe("the OpenAPI document and the official Node SDK", () => {
  it("know the same actions", () => {
    const client = declarations("organization_client").statements.find(ts.isClassDeclaration);
    const methods = client?.members.filter(ts.isMethodDeclaration).map(({ name }) => name);
    const names = methods
      ?.filter((name) => name !== undefined && ts.isIdentifier(name))
      .map(({ text }) => text);
    expect(names?.sort()).toEqual([...emulatedActions, ...otherActions].sort());
  });

  it.each(emulatedActions)("take the same for %s", (action) => {
    expect(documentFields(`${action}Request`)).toEqual(sdk.get(`${action}Request`));
  });

  // The SDK has every field of an answer as optional, so it says nothing about presence.
  it.each(emulatedActions)("answer the same for %s", (action) => {
    expect(typesOnly(documentFields(`${action}Response`))).toEqual(typesOnly(sdk.get(`${action}Response`)));
  });

  it.each([...inRequests])("have the same fields in %s, which requests hold", (structure) => {
    expect(documentFields(structure)).toEqual(sdk.get(structure));
  });

  it.each([...inResponses])("have the same fields in %s, which answers hold", (structure) => {
    expect(typesOnly(documentFields(structure))).toEqual(typesOnly(sdk.get(structure)));
  });
});
