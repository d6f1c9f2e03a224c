import { mkdir, rename, writeFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http/dist/utils/operations.js";
import type { IHttpOperation } from "@stoplight/types";
import { Ajv } from "ajv";
import { successExamples } from "./collect-examples.js";
import { type Document, operationsOf, readDocument } from "./document.js";
import { documentText } from "./operation-texts.js";
import { rowContract } from "./rows/row-contract.js";
import { examplesFile } from "./success-examples.js";

/** The OpenAPI documents that answer requests; each is `openapi/<name>.yaml`. */
export const CONTRACT_NAMES: readonly string[] = ["authing", "tencent-organization", "control"];

/**
 * Turns each OpenAPI document into the form Prism's validator takes, and writes it to `<target>/<name>.json`,
 * the examples of its successes beside it.
 *
 * It happens when bindbox is built, because parsing and dereferencing at each start would cost more than all the rest of
 * starting. `$RefParser` gets a parsed object without external references, so it has nothing to fetch.
 *
 * @param root the package's folder
 * @param target where the compiled contracts go
 */
export async function compileContracts(root: URL, target: URL): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of CONTRACT_NAMES) {
    const document = await readDocument(root, `openapi/${name}.yaml`);
    refuseExternalReferences(name, document);
    const operations = await getHttpOperationsFromSpec(document);
    const ofRows = rowOperationIds(document);
    const idOf = ({ iid, id }: IHttpOperation): string => iid ?? id;
    const parts = {
      [name]: operations.filter((operation) => !ofRows.has(idOf(operation))),
      [rowContract(name)]: operations.filter((operation) => ofRows.has(idOf(operation))),
    };
    for (const [part, contents] of Object.entries(parts)) {
      if (contents.length === 0) continue;
      const texts = contents.map((operation): [string, string] => [
        idOf(operation),
        JSON.stringify(operation, withoutDocumentation),
      ]);
      for (const [, text] of texts) refuseBadSchemas(name, JSON.parse(text));
      await replaceFile(new URL(`${part}.json`, target), documentText(new Map(texts)));
    }
    await replaceFile(new URL(examplesFile(name), target), JSON.stringify(successExamples(document)));
  }
}

/** The operations on rows, of which there are some for each collection: a part of its own, for those who need it. */
const rowOperationIds = (document: Document): ReadonlySet<string | undefined> =>
  new Set(
    operationsOf(document)
      .filter(({ operation }) => operation["x-bindbox-collection"] !== undefined)
      .map(({ operation }) => operation.operationId),
  );

/** Whoever reads the file meanwhile gets the old or the new one, never a part. */
async function replaceFile(file: URL, text: string): Promise<void> {
  const half = new URL(`${file.href}.${process.pid}`);
  await writeFile(half, text);
  await rename(half, file);
}

const PARAMETER_PLACES = new Set(["path", "query", "headers", "cookie"]);

/**
 * Examples and descriptions validate nothing; without them the file loads in a third of the time. Neither do empty lists
 * of parameters, but with an empty one for the path Prism makes a regular expression of the path on each request.
 */
function withoutDocumentation(this: unknown, key: string, value: unknown): unknown {
  if (key === "examples" && Array.isArray(value)) return [];
  if (PARAMETER_PLACES.has(key) && Array.isArray(value) && value.length === 0) return undefined;
  if (key === "description" && typeof value === "string") return undefined;
  return key === "x-stoplight" ? undefined : value;
}

/**
 * Prism lets everything pass where a schema is no good, and the bundle's Ajv (`compiled-ajv.ts`) knows only this draft;
 * so each schema is checked here.
 */
function refuseBadSchemas(name: string, node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema: Readonly<Record<string, unknown>> = { ...node };
  if (!Array.isArray(node) && "$schema" in schema) {
    if (schema["$schema"] !== "http://json-schema.org/draft-07/schema#") {
      throw new Error(`openapi/${name}.yaml has a schema of another draft: ${schema["$schema"]}`);
    }
    schemaCheck.validateSchema(schema, true);
    return;
  }
  for (const value of Object.values(node)) refuseBadSchemas(name, value);
}

const schemaCheck = new Ajv({ strict: false });

function refuseExternalReferences(name: string, node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) {
      throw new Error(`openapi/${name}.yaml refers to ${value}; documents must be whole in themselves`);
    }
    refuseExternalReferences(name, value);
  }
}
