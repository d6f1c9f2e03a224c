import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { packageRoot } from "../../src/package-root.js";

// biome-ignore lint/suspicious/noExplicitAny: tests look into any part of a document
export type Node = any;

/** An OpenAPI document as it is written, references unresolved. */
export const readDocument = (name: string): Node =>
  parse(readFileSync(new URL(`openapi/${name}.yaml`, packageRoot), "utf8"));

/** Follows `$ref` as long as there is one. */
export function resolve(document: Node, node: Node): Node {
  let target = node;
  while (target && typeof target.$ref === "string") {
    const path: string[] = target.$ref.slice(2).split("/");
    target = path.reduce((parent, key) => parent?.[key.replaceAll("~1", "/")], document);
  }
  return target;
}

export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Node;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

export function operationsOf(document: Node): OperationEntry[] {
  return Object.entries<Node>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      method,
      path,
      operation: item[method],
    })),
  );
}

/** An example of an answer, wherever in the response it stands. */
export interface AnswerExample {
  readonly operation: OperationEntry;
  readonly name: string;
  readonly status: number;
  /** `body`, or the name of the header. */
  readonly place: string;
  readonly contentType: string | undefined;
  readonly value: Node;
}

/** Every example of every answer; one without a name is called `example`. */
export const answerExamples = (document: Node): AnswerExample[] =>
  operationsOf(document).flatMap((operation) =>
    Object.entries<Node>(operation.operation.responses).flatMap(([status, reference]) => {
      const { content = {}, headers = {} } = resolve(document, reference);
      const holders = [
        ...Object.entries<Node>(content).map(([contentType, media]) => ({
          place: "body",
          contentType,
          holder: media,
        })),
        ...Object.entries<Node>(headers).map(([place, holder]) => ({
          place,
          contentType: undefined,
          holder,
        })),
      ];
      return holders.flatMap(({ holder, ...at }) =>
        examplesOf(document, holder).map((example) => ({
          operation,
          status: Number(status),
          ...at,
          ...example,
        })),
      );
    }),
  );

/** Every example of a request body. */
export const requestExamples = (document: Node) =>
  operationsOf(document).flatMap((operation) =>
    Object.values<Node>(operation.operation.requestBody?.content ?? {}).flatMap((media) =>
      examplesOf(document, media).map((example) => ({ operation, ...example })),
    ),
  );

const examplesOf = (document: Node, holder: Node): { name: string; value: Node }[] => [
  ...("example" in holder ? [{ name: "example", value: holder.example }] : []),
  ...Object.entries<Node>(holder.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve(document, example).value,
  })),
];
