import { readFile } from "node:fs/promises";
import type { OpenAPIV3_1 } from "openapi-types";
import { parse } from "yaml";

/** An OpenAPI document as bindbox writes them: 3.1, whole in itself, with marks of its own on operations. */
export type Document = OpenAPIV3_1.Document<OperationMarks>;
export type Operation = OpenAPIV3_1.OperationObject<OperationMarks>;
type Parameter = OpenAPIV3_1.ParameterObject;

/** What bindbox adds to an operation. */
export interface OperationMarks {
  readonly "x-bindbox-confidence"?: string;
  readonly "x-bindbox-token"?: string;
  /** The collection whose rows it is about. There is the same operation for each. */
  readonly "x-bindbox-collection"?: string;
}

/** Reads `path` below the package's folder. Throws when it is no OpenAPI 3.1 document. */
export const readDocument = async (root: URL, path: string): Promise<Document> =>
  documentOf(await readFile(new URL(path, root), "utf8"), path);

/** The document that a text is. Throws when it is no OpenAPI 3.1 document. */
export function documentOf(text: string, path: string): Document {
  const value: unknown = parse(text);
  if (!isDocument(value)) throw new Error(`${path} is no OpenAPI 3.1 document`);
  return value;
}

function isDocument(value: unknown): value is Document {
  if (typeof value !== "object" || value === null) return false;
  return (
    "openapi" in value && String(value.openapi).startsWith("3.1.") && "info" in value && "paths" in value
  );
}

/** One operation of a document, with where it is. */
export interface RoutedOperation {
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  readonly operation: Operation;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** The operations of a document, in the order in which it lists them. */
export const operationsOf = (document: Document): RoutedOperation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method];
      return operation ? [{ path, method: method.toUpperCase(), operation }] : [];
    }),
  );

/** The parameters that an operation declares itself, without those it refers to. */
export const parametersOf = ({ parameters = [] }: Operation): Parameter[] =>
  parameters.filter((parameter): parameter is Parameter => "name" in parameter);

/** A schema of a document by its name. */
export function schemaOf(document: Document, name: string): OpenAPIV3_1.SchemaObject {
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`the OpenAPI document has no schema ${name}`);
  return schema;
}
