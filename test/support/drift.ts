import { type Node, operationsOf, readDocument, resolve } from "./openapi-document.js";
import { type Field, literals, type Shape, sdkShape } from "./sdk-declarations.js";
import { methodsInScope, operationOf } from "./sdk-scope.js";

/** One way in which a DTO of the SDK and the schema of the same name differ. */
export interface Difference {
  readonly dto: string;
  readonly field: string;
  /** The SDK declares it and the document does not; the other way round; or both do, but not alike. */
  readonly kind: "missing" | "added" | "optional" | "required" | "type";
}

const document = readDocument("authing");
const schemas: Record<string, Node> = document.components.schemas;

/** The DTOs that the requests and answers in scope are made of, each with all that it refers to. */
export function dtosInScope(): string[] {
  const found = new Set<string>();
  const add = (type: string): void => {
    const name = type.replaceAll("[]", "");
    const shape = found.has(name) ? undefined : sdkShape(name);
    if (!shape) return;
    found.add(name);
    for (const field of Object.values(shape)) add(field.type);
  };
  for (const { parameters, returns } of methodsInScope()) {
    for (const parameter of parameters) if (typeof parameter === "string") add(parameter);
    add(returns);
  }
  return [...found].toSorted();
}

/** A schema as fields. Whether a value may be null is left out: the SDK's declarations do not say. */
export function schemaShape(schema: Node): Shape {
  const required = new Set<string>(schema.required ?? []);
  return Object.fromEntries(
    Object.entries<Node>(schema.properties ?? {}).map(([name, property]) => [
      name,
      { optional: !required.has(name), type: schemaType(property) },
    ]),
  );
}

function schemaType(schema: Node): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1);
  if (schema.enum) return literals(schema.enum.map((value: unknown) => JSON.stringify(value)));
  const [type] = [schema.type].flat().filter((it) => it !== "null");
  if (type === "array") return `${schemaType(schema.items)}[]`;
  return type === "integer" ? "number" : (type ?? "any");
}

/** The query of an operation as fields. */
const queryShape = (operation: Node): Shape =>
  Object.fromEntries(
    (operation.parameters ?? [])
      .map((parameter: Node) => resolve(document, parameter))
      .filter((parameter: Node) => parameter.in === "query")
      .map(({ name, required, schema }: Node) => [name, { optional: !required, type: schemaType(schema) }]),
  );

export function compare(dto: string, sdk: Shape, here: Shape): Difference[] {
  const names = new Set([...Object.keys(sdk), ...Object.keys(here)]);
  return [...names].flatMap((field) =>
    kindsOf(sdk[field], here[field]).map((kind) => ({ dto, field, kind })),
  );
}

function kindsOf(sdk: Field | undefined, here: Field | undefined): Difference["kind"][] {
  if (!sdk) return ["added"];
  if (!here) return ["missing"];
  const kinds: Difference["kind"][] = [];
  if (sdk.optional !== here.optional) kinds.push(here.optional ? "optional" : "required");
  if (sdk.type !== "any" && sdk.type !== here.type) kinds.push("type");
  return kinds;
}

/** Every difference between the SDK's declarations and the OpenAPI document. */
export function differences(except: readonly string[]): Difference[] {
  const ofDtos = dtosInScope()
    .filter((name) => !except.includes(name))
    .flatMap((name) => compare(name, sdkShape(name) ?? {}, schemas[name] ? schemaShape(schemas[name]) : {}));
  return [...ofDtos, ...differencesOfQueries()];
}

function differencesOfQueries(): Difference[] {
  return methodsInScope().flatMap(({ sends: [request = ""], parameters: [parameter = {}] }) => {
    const entry = request.startsWith("GET /api/v3/") ? entryOf(operationOf(request)) : undefined;
    if (!entry || typeof parameter === "string") return [];
    return compare(`the query of ${entry.id}`, parameter, queryShape(entry.operation));
  });
}

const entryOf = (id: string | undefined) => operationsOf(document).find((entry) => entry.id === id);

const nameOf = (schema: Node): string | undefined => schema?.$ref?.split("/").at(-1);

/** The schema that the body of an operation has to fit. */
export const requestSchema = (id: string | undefined): string | undefined =>
  nameOf(entryOf(id)?.operation.requestBody?.content["application/json"]?.schema);

/** The schemas of which an answer of HTTP 200 fits one. */
export function answerSchemas(id: string | undefined): (string | undefined)[] {
  const schema = entryOf(id)?.operation.responses["200"].content["application/json"].schema;
  return (schema?.anyOf ?? [schema]).map(nameOf);
}
