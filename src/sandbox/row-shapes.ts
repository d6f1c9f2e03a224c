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
  shown: { $ref: "#/components/schemas/FaultRule" },
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

/** How the rows of each collection look. */
export const rowShapes: { readonly [N in CollectionName]: Members<RowOf<N>> } = {
  messages,
  codePolicies,
  gallery,
  faults,
  ...authingShapes,
  ...tencentShapes,
};

/** The shapes of the members that the rows of a collection have, by name. */
export const shapesOf = (name: CollectionName): Readonly<Record<string, Shape<unknown>>> => rowShapes[name];

/** The JSON schema of a collection's rows. */
export function rowSchema(name: CollectionName): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(shapesOf(name)).map(([member, { raw }]) => [member, raw]),
  );
  const id = { type: "string", minLength: 1 };
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, id },
  };
}
