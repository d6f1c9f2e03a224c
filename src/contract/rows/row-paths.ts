import type { CollectionName } from "../../sandbox/schema.js";
import type { JsonSchema } from "../../sandbox/shape.js";
import { standsForDefaults } from "../../sandbox/state/state-collections.js";
import { rowOperationId } from "./row-contract.js";
import type { GivenSchemas, RowSchemas } from "./row-schemas.js";

type Node = Readonly<Record<string, unknown>>;

const STATE_PATH = "/_bindbox/v1/sandboxes/{sandboxId}/state";

const component = (kind: string, name: string): Node => ({ $ref: `#/components/${kind}/${name}` });

/** Shown in the document, and tried by its tests. */
const examples: {
  readonly [N in CollectionName]?: Readonly<Record<"created" | "changes", Node>> & { readonly put?: Node };
} = {
  users: {
    created: { username: "erin", email: "erin@example.com", password: "Passw0rd!" },
    changes: { profile: { nickname: "Erin" }, status: "Suspended" },
  },
  emailBindings: {
    created: {
      memberUin: 100000000101,
      email: "m@example.com",
      phone: "18600000000",
      linkExpiresAt: "5s",
    },
    changes: { linkExpiresAt: "5s" },
  },
  accountCircumstances: {
    created: { uin: 100000000003, arrears: true },
    put: { arrears: true },
    changes: { arrears: true },
  },
};

/** The paths of a collection's rows, with the operations on them. */
export function rowPaths(name: CollectionName, { shown, given }: RowSchemas): Readonly<Record<string, Node>> {
  const { list, read } = readingOperations(name, shown);
  const writing = given && writingOperations(name, shown, given);
  const sandboxId = component("parameters", "sandboxId");
  return {
    [`${STATE_PATH}/${name}`]: {
      parameters: [sandboxId],
      get: list,
      ...(writing ? { post: writing.create } : {}),
    },
    [`${STATE_PATH}/${name}/{rowId}`]: {
      parameters: [sandboxId, component("parameters", "rowId")],
      get: read,
      ...(writing ? { put: writing.put, patch: writing.change, delete: writing.remove } : {}),
    },
  };
}

/**
 * One operation for each thing that can be done with the rows of each collection: OpenAPI has no other way to say that
 * the body depends on the path, but for a choice of all rows, which fits nearly anything and says nothing when it does not.
 */
const operation = (verb: string, name: CollectionName, summary: string, more: Node): Node => ({
  operationId: rowOperationId(verb, name),
  tags: ["state"],
  "x-bindbox-collection": name,
  summary,
  ...more,
});

function readingOperations(name: CollectionName, shown: JsonSchema) {
  return {
    list: operation("list-rows", name, `The rows of ${name}`, {
      description: "Oldest first, a page at a time.",
      parameters: ["rowFilter", "rowLimit", "rowAfter"].map((it) => component("parameters", it)),
      ...answers({ "200": { description: "A page of rows.", ...json(pageOf(shown)) } }),
    }),
    read: operation("get-row", name, `A row of ${name}`, {
      description: "As people read it.",
      ...answers({ "200": { description: "The row.", ...json(shown) } }),
    }),
  };
}

function writingOperations(name: CollectionName, shown: JsonSchema, { changes, put, created }: GivenSchemas) {
  return {
    create: operation("create-row", name, `Make a row of ${name}`, {
      description:
        "What is left out gets its default. HTTP 409 names the member that another row has already.",
      ...body(created, examples[name]?.created),
      ...answers({
        "201": { description: "The row. `Location` is its address in this API.", ...json(shown) },
      }),
    }),
    put: operation("put-row", name, `Make the row of ${name} with this id, or put another in its place`, {
      description: "What is left out gets its default.",
      ...body(put, examples[name]?.put),
      ...answers({
        "200": { description: "The row, in the place of another.", ...json(shown) },
        "201": { description: "The new row.", ...json(shown) },
      }),
    }),
    change: operation("patch-row", name, `Change a row of ${name}`, {
      description: "Members that are named change, the others stay.",
      ...body(changes, examples[name]?.changes),
      ...answers({
        "200": { description: "The row, after the change.", ...json(shown) },
        ...(standsForDefaults(name)
          ? {
              "201": {
                description: "A row that was not there, so that the others have their defaults.",
                ...json(shown),
              },
            }
          : {}),
      }),
    }),
    remove: operation("delete-row", name, `Remove a row of ${name}`, {
      description: "HTTP 409 while other rows cannot do without it.",
      ...answers({ "204": { description: "It is gone." } }),
    }),
  };
}

const json = (schema: JsonSchema, more: Node = {}): Node => ({
  content: { "application/json": { schema, ...more } },
});

const body = (schema: JsonSchema, example?: Node): Node => ({
  requestBody: { required: true, ...json(schema, example ? { example } : {}) },
});

const answers = (byStatus: Node): Node => ({
  responses: { ...byStatus, "4XX": component("responses", "Problem") },
});

const pageOf = (row: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: ["total", "rows", "next"],
  properties: {
    total: component("schemas", "RowTotal"),
    rows: { type: "array", items: row },
    next: component("schemas", "NextRow"),
  },
});
