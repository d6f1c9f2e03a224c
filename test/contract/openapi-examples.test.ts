import { describe, expect, it } from "vitest";
import { Contract } from "../../src/contract/contract.js";
import { rowContract } from "../../src/contract/rows/row-contract.js";
import {
  answerExamples,
  type OperationEntry,
  operationsOf,
  readDocument,
  requestExamples,
} from "../support/openapi-document.js";

describe.each(["authing", "control"])("the examples of openapi/%s.yaml", (name) => {
  const document = readDocument(name);
  const contract = Contract.load(name);
  const rows = name === "control" ? Contract.load(rowContract(name)) : contract;
  const contractOf = ({ operation }: OperationEntry) => (operation["x-bindbox-collection"] ? rows : contract);
  const label = ({ operation, name }: { operation: OperationEntry; name: string }) =>
    `${operation.id} ${name}`;

  it("are there", () => {
    expect(answerExamples(document).length).toBeGreaterThan(0);
  });

  it("of answers fit their schemas", () => {
    const misfits = answerExamples(document).map((example) => {
      const { operation, status, place, contentType, value } = example;
      const answer =
        place === "body"
          ? {
              status,
              headers: { "content-type": contentType ?? "", ...requiredHeaders(operation, status) },
              body: value,
            }
          : { status, headers: { [place.toLowerCase()]: value }, body: undefined };
      return { example: label(example), violations: contractOf(operation).checkAnswer(operation.id, answer) };
    });
    expect(misfits.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });

  it("of requests fit their schemas", () => {
    const misfits = requestExamples(document).map((example) => {
      const { id, method, path } = example.operation;
      const headers = { "content-type": "application/json", "content-length": "2" };
      const request = { method, path, query: {}, headers, body: example.value };
      return { example: label(example), violations: contractOf(example.operation).checkRequest(id, request) };
    });
    expect(misfits.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });
});

describe("openapi/authing.yaml", () => {
  const document = readDocument("authing");

  it.each(operationsOf(document))("shows what $id answers when all is well", ({ id }) => {
    const names = answerExamples(document)
      .filter(({ operation }) => operation.id === id)
      .map((example) => example.name);
    expect(names).toContain("success");
  });
});

/** So that an example of a body is not refused for a header that has to stand beside it. */
function requiredHeaders({ operation }: OperationEntry, status: number): Record<string, string> {
  const headers = Object.entries<{ required?: boolean }>(operation.responses[String(status)]?.headers ?? {});
  return Object.fromEntries(
    headers.filter(([, it]) => it.required).map(([name]) => [name.toLowerCase(), "x"]),
  );
}
