import { type Document, operationsOf } from "./document.js";
import type { SuccessExamples } from "./success-examples.js";

/** The example called `success` of each operation's HTTP 200, where it is JSON. */
export function successExamples(document: Document): SuccessExamples {
  const examples: [string, unknown][] = [];
  for (const { operation } of operationsOf(document)) {
    const response = resolve(document, operation.responses?.["200"]);
    const media = member(member(response, "content"), "application/json");
    const success = resolve(document, member(member(media, "examples"), "success"));
    const value = member(success, "value");
    if (value !== undefined && operation.operationId !== undefined)
      examples.push([operation.operationId, value]);
  }
  return Object.fromEntries(examples);
}

function resolve(document: Document, node: unknown): unknown {
  const reference = member(node, "$ref");
  if (typeof reference !== "string") return node;
  return reference.slice("#/".length).split("/").reduce<unknown>(member, document);
}

const member = (node: unknown, name: string): unknown =>
  typeof node === "object" && node !== null && Object.hasOwn(node, name)
    ? Reflect.get(node, name)
    : undefined;
