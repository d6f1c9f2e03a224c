import type { FaultRule } from "../faults/fault-rule.js";
import type { OperationGallery } from "../faults/gallery.js";
import { authingShapes } from "../providers/authing/row-shapes.js";
import { tencentShapes } from "../providers/tencent/row-shapes.js";
import type { CodePolicy } from "./code-policy.js";
import type { CollectionName, Message, RowOf } from "./schema.js";
import {
  hidden,
  type JsonSchema,
  listOf,
  type Members,
  moment,
  oneOf,
  orNull,
  type Shape,
  text,
  whole,
} from "./shape.js";

const messages: Members<Message> = {
  id: text,
  sequence: whole,
  medium: oneOf("email", "sms"),
  to: text,
  toKey: hidden(text),
  nationalKey: hidden(orNull(text)),
  channel: text,
  code: orNull(text),
  link: orNull(text),
  subject: orNull(text),
  text,
  sentAt: moment,
  expiresAt: moment,
  takenAt: orNull(moment),
};

const errorsByField: JsonSchema = {
  type: "object",
  additionalProperties: { type: "object", additionalProperties: { type: "string" } },
};
const errors: Shape<OperationGallery["errors"]> = {
  raw: errorsByField,
  shown: errorsByField,
  hidden: false,
  show: (value) => value,
  read: (shown) => ({ ...Object(shown) }),
};
const gallery: Members<OperationGallery> = { id: text, errors };

const codePolicies: Members<CodePolicy> = {
  id: text,
  recipient: orNull(text),
  code: orNull(text),
  queue: listOf(text),
};

/** As the control API has it; the schema file of snapshots takes the reference in. */
const definition: Shape<FaultRule["definition"]> = {
  raw: { $ref: "#/components/schemas/FaultRule" },
  shown: { type: "object" },
  hidden: false,
  show: (value) => value,
  read: (shown) => ({ ...Object(shown) }),
};

const faults: Members<FaultRule> = {
  id: text,
  definition,
  operations: orNull(listOf(text)),
  createdAt: moment,
  expiresAt: orNull(moment),
  calls: whole,
  hits: whole,
  draws: whole,
};

/** How the rows of each collection look. Those of a collection that is not here can be any object with an id. */
export const rowShapes: { readonly [N in CollectionName]?: Members<RowOf<N>> } = {
  messages,
  codePolicies,
  gallery,
  faults,
  ...authingShapes,
  ...tencentShapes,
};

/** The JSON schema of a collection's rows. */
export function rowSchema(name: CollectionName): JsonSchema {
  const members: Readonly<Record<string, Shape<unknown>>> | undefined = rowShapes[name];
  if (!members)
    return { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1 } } };
  const properties = Object.fromEntries(Object.entries(members).map(([member, { raw }]) => [member, raw]));
  const id = { type: "string", minLength: 1 };
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, id },
  };
}
