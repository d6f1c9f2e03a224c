import { describe, expect, it } from "vitest";
import { type AuthingError, authingErrors } from "../../../src/providers/authing/errors.js";
import {
  type AnswerExample,
  answerExamples,
  type Node,
  readDocument,
} from "../../support/openapi-document.js";

const document = readDocument("authing");
const examples = answerExamples(document).filter(({ name }) => !["success", "inactive"].includes(name));
const catalogue = Object.entries<AuthingError>(authingErrors);
const sorted = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

describe("the error catalogue and the OpenAPI document", () => {
  it("name the same errors", () => {
    const responses = Object.values<Node>(document.components.responses);
    const ofTransport = responses.flatMap(({ content }) => Object.keys(content["application/json"].examples));
    const ofOperations = examples.map(({ name }) => name);
    expect(sorted([...ofOperations, ...ofTransport])).toEqual(sorted(catalogue.map(([name]) => name)));
  });

  it.each(catalogue)("name the same operations for %s", (name, { operations }) => {
    const documented = examples.filter((example) => example.name === name);
    expect(sorted(documented.map(({ operation }) => operation.id))).toEqual(sorted(operations));
  });

  it.each(catalogue)("answer %s alike", (name, entry) => {
    const inComponents = document.components.examples[name];
    const places = examples.filter((example) => example.name === name);
    for (const example of places.filter(isNoPage)) expect(bodyOf(example)).toEqual(expectedAnswer(entry));
    for (const { value } of places.filter((example) => !isNoPage(example)))
      expect(value).toContain(entry.messages["zh-CN"]);
    if (inComponents) expect(normalise(inComponents.value)).toEqual(expectedAnswer(entry).body);
    expect(places.length > 0 || inComponents !== undefined).toBe(true);
  });
});

const isNoPage = ({ contentType }: AnswerExample): boolean => contentType !== "text/html";

/** What an example says, whether as a body or as the address of a redirect. */
function bodyOf({ status, place, value }: AnswerExample) {
  if (place === "body") return { status, body: normalise(value) };
  const { error, error_description } = Object.fromEntries(new URL(value).searchParams);
  // documented at the catalogue: an error of a trusted client travels in the redirect instead of the status
  return { status: status === 302 ? 400 : status, body: { error, error_description } };
}

function normalise({ requestId, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (requestId !== undefined) expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  return rest;
}

function expectedAnswer(entry: AuthingError) {
  const template = entry.messages["zh-CN"];
  const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, ".+")}$`);
  const message = template.includes("{") ? expect.stringMatching(pattern) : template;
  switch (entry.form) {
    case "envelope": {
      const { statusCode, apiCode } = entry;
      const body = { statusCode, ...(apiCode === null ? {} : { apiCode }), message };
      return { status: entry.httpStatus, body };
    }
    case "oauth":
      return { status: entry.httpStatus, body: { error: entry.error, error_description: message } };
    case "validateToken":
      return { status: entry.httpStatus, body: { code: entry.code, message } };
  }
}
