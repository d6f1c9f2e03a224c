import { readFile } from "node:fs/promises";
import type { OpenAPIV3_1 } from "openapi-types";
import openapiTypescript, { astToString } from "openapi-typescript";
import { rowSchema } from "../sandbox/row-shapes.js";
import { collectionNames } from "../sandbox/schema.js";
import {
  type Document,
  documentOf,
  operationsOf,
  parametersOf,
  type RoutedOperation,
  readDocument,
  schemaOf,
} from "./document.js";
import { readmeWithTables } from "./readme.js";
import { withDescribedRows } from "./rows/described-rows.js";
import { rowOperationId } from "./rows/row-contract.js";

type SchemaObject = OpenAPIV3_1.SchemaObject;

const HEADER = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

/**
 * Everything that is generated and committed: the rows in the document of the control API; from the OpenAPI documents
 * TypeScript types and the JSON schemas of fixtures and snapshots; and the tables of the README.
 *
 * @param root the package's folder
 * @returns file contents by path below the root
 */
export async function generatedFiles(root: URL): Promise<ReadonlyMap<string, string>> {
  const read = (path: string): Promise<string> => readFile(new URL(path, root), "utf8");
  const [authing, tencent] = ["openapi/authing.yaml", "openapi/tencent-organization.yaml"] as const;
  const control = "openapi/control.yaml";
  const controlText = await withDescribedRows(await read(control));
  const controlDocument = documentOf(controlText, control);
  return new Map([
    [control, controlText],
    ["src/providers/authing/generated/openapi.ts", await typesOf(await read(authing), authing)],
    ["src/providers/authing/generated/routes.ts", routesOf(await readDocument(root, authing), authing)],
    ["src/providers/tencent/generated/openapi.ts", await typesOf(await read(tencent), tencent)],
    ["src/providers/tencent/generated/routes.ts", routesOf(await readDocument(root, tencent), tencent)],
    ["src/control/generated/openapi.ts", await typesOf(controlText, control)],
    ["src/control/generated/routes.ts", routesOf(controlDocument, control)],
    ["fixtures/fixture.schema.json", schemaFile(controlDocument, "Fixture")],
    ["fixtures/snapshot.schema.json", schemaFile(controlDocument, "Snapshot", withRows)],
    ["README.md", await readmeWithTables(root)],
  ]);
}

async function typesOf(text: string, path: string): Promise<string> {
  const ast = await openapiTypescript(text, {
    immutable: true,
    alphabetize: false,
    defaultNonNullable: false,
  });
  return HEADER(path) + astToString(ast);
}

/** Which method and path leads to which operation, and what the operation takes: all that reading a request needs. */
function routesOf(document: Document, file: string): string {
  const lines = operationsOf(document).map((routed) => {
    const { operation } = routed;
    const body = operation.requestBody;
    const route = {
      ...addressOf(routed),
      token: operation["x-bindbox-token"] ?? "none",
      consumes: (body && "content" in body ? Object.keys(body.content)[0] : undefined) ?? null,
      flags: parametersOf(operation)
        .filter(isFlag)
        .map(({ name }) => name),
    };
    return `  ${JSON.stringify(route)},`;
  });
  return `${HEADER(file)}export const routes = [\n${[...new Set(lines)].join("\n")}\n] as const;\n`;
}

/** The document has the operations on rows once for each collection; one route for all of them makes for a small client. */
function addressOf({ path, method, operation }: RoutedOperation) {
  const { operationId: id = "", "x-bindbox-collection": collection } = operation;
  if (collection === undefined) return { id, method, path };
  return {
    id: id.slice(0, -rowOperationId("", collection).length),
    method,
    path: path.replace(`/state/${collection}`, "/state/{collection}"),
  };
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

/** A schema of the control API as a document of its own. */
function schemaFile(
  control: Document,
  schemaName: string,
  refine = (schema: SchemaObject): SchemaObject => schema,
): string {
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
