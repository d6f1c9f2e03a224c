import { readFile } from "node:fs/promises";
import type { OpenAPIV3_1 } from "openapi-types";
import openapiTypescript, { astToString } from "openapi-typescript";
import { rowSchema } from "../sandbox/row-shapes.js";
import { collectionNames } from "../sandbox/schema.js";
import { shownSchema } from "../sandbox/state/state-rows.js";
import { operationsOf, parametersOf, readDocument, schemaOf } from "./document.js";
import { readmeWithTables } from "./readme.js";

type SchemaObject = OpenAPIV3_1.SchemaObject;

const HEADER = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

/**
 * Everything that is generated and committed: from the OpenAPI documents TypeScript types and the JSON schemas of fixtures and snapshots,
 * and the tables of the README.
 *
 * @param root the package's folder
 * @returns file contents by path below the root
 */
export async function generatedFiles(root: URL): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["src/providers/authing/generated/openapi.ts", await typesOf(root, "openapi/authing.yaml")],
    ["src/providers/authing/generated/routes.ts", await routesOf(root, "openapi/authing.yaml")],
    ["src/providers/tencent/generated/openapi.ts", await typesOf(root, "openapi/tencent-organization.yaml")],
    ["src/providers/tencent/generated/routes.ts", await routesOf(root, "openapi/tencent-organization.yaml")],
    ["src/control/generated/openapi.ts", await typesOf(root, "openapi/control.yaml")],
    ["src/control/generated/routes.ts", await routesOf(root, "openapi/control.yaml")],
    ["fixtures/fixture.schema.json", await schemaFile(root, "Fixture")],
    ["fixtures/snapshot.schema.json", await schemaFile(root, "Snapshot", withRows)],
    ["fixtures/state.schema.json", stateSchema()],
    ["README.md", await readmeWithTables(root)],
  ]);
}

async function typesOf(root: URL, path: string): Promise<string> {
  const ast = await openapiTypescript(await readFile(new URL(path, root), "utf8"), {
    immutable: true,
    alphabetize: false,
    defaultNonNullable: false,
  });
  return HEADER(path) + astToString(ast);
}

/** Which method and path leads to which operation, and what the operation takes: all that reading a request needs. */
async function routesOf(root: URL, file: string): Promise<string> {
  const lines = operationsOf(await readDocument(root, file)).map(({ path, method, operation }) => {
    const body = operation.requestBody;
    const route = {
      id: operation.operationId,
      method,
      path,
      token: operation["x-bindbox-token"] ?? "none",
      consumes: (body && "content" in body ? Object.keys(body.content)[0] : undefined) ?? null,
      flags: parametersOf(operation)
        .filter(isFlag)
        .map(({ name }) => name),
    };
    return `  ${JSON.stringify(route)},`;
  });
  return `${HEADER(file)}export const routes = [\n${lines.join("\n")}\n] as const;\n`;
}

/** A query parameter that is a boolean: clients write those in many ways. */
const isFlag = ({ in: place, schema }: ReturnType<typeof parametersOf>[number]): boolean =>
  place === "query" && schema !== undefined && "type" in schema && schema.type === "boolean";

/** What the control API leaves open for the sake of its size: the form of the rows of each collection. */
const withRows = (snapshot: SchemaObject): SchemaObject => ({
  ...snapshot,
  properties: {
    ...snapshot.properties,
    rows: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        collectionNames.map((name) => [name, { type: "array", items: rowSchema(name) }]),
      ),
    },
  },
});

/** What the rows of each collection have in the state API. */
function stateSchema(): string {
  const properties = Object.fromEntries(collectionNames.map((name) => [name, shownSchema(name)]));
  const title = "bindbox state API: a row of each collection";
  const document = { $schema: "http://json-schema.org/draft-07/schema#", title, type: "object", properties };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A schema of the control API as a document of its own. */
async function schemaFile(
  root: URL,
  schemaName: string,
  refine = (schema: SchemaObject): SchemaObject => schema,
): Promise<string> {
  const control = await readDocument(root, "openapi/control.yaml");
  const definitions: Record<string, unknown> = {};
  const collect = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(collect);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key !== "$ref" || typeof value !== "string") return [key, collect(value)];
        const name = value.slice(value.lastIndexOf("/") + 1);
        if (!(name in definitions)) {
          definitions[name] = undefined;
          definitions[name] = collect(schemaOf(control, name));
        }
        return [key, `#/definitions/${name}`];
      }),
    );
  };
  const schema = collect(refine(schemaOf(control, schemaName)));
  const document = { $schema: "http://json-schema.org/draft-07/schema#", ...Object(schema), definitions };
  return `${JSON.stringify(document, null, 2)}\n`;
}
