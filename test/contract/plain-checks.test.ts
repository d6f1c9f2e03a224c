import { readFileSync } from "node:fs";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import type { IHttpOperation } from "@stoplight/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlainChecks } from "../../src/contract/plain-checks.js";
import { answerExamples, readDocument } from "../support/openapi-document.js";

const JSON_TYPE = "application/json";

const compiled = (name: string): Record<string, IHttpOperation> =>
  JSON.parse(readFileSync(new URL(`../../dist/contracts/${name}.json`, import.meta.url), "utf8"));

/** Whether Prism finds nothing wrong with a request that has no query. */
function prismTakes(operation: IHttpOperation, body: unknown, headers: Record<string, string>): boolean {
  const element = { method: "post" as const, url: { path: operation.path, query: {} }, headers, body };
  return validateInput({ resource: operation, element })._tag === "Right";
}

function prismGives(operation: IHttpOperation, status: number, body: unknown): boolean {
  const element = { statusCode: status, headers: { "content-type": JSON_TYPE }, body };
  return validateOutput({ resource: operation, element })._tag === "Right";
}

const odd = fc.constantFrom<unknown>(
  null,
  "",
  "x",
  0,
  -1.5,
  1e300,
  true,
  [],
  {},
  [null],
  { a: 1 },
  "2030-13-99",
);

/** A value with one change somewhere in it. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null) return odd;
  const names = Object.keys(value);
  if (names.length === 0) return odd;
  const somewhere = fc.constantFrom(...names).chain((name) =>
    fc.oneof(
      changed(Reflect.get(value, name)).map((inner) => withMember(value, name, inner)),
      fc.constant(withMember(value, name, undefined)),
      odd.map((inner) => withMember(value, "unheardOf", inner)),
    ),
  );
  return fc.oneof({ weight: 1, arbitrary: odd }, { weight: 9, arbitrary: somewhere });
}

/** No body, an odd one, and such as have members that the operation knows, with values that fit and others. */
function bodiesFor({ request }: IHttpOperation): fc.Arbitrary<unknown> {
  const { properties = {} } = request?.body?.contents?.[0]?.schema ?? {};
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fc.oneof(valueFor(schema), odd)]),
  );
  return fc.oneof(fc.constant(undefined), odd, fc.record(values, { requiredKeys: [] }));
}

function valueFor(schema: unknown): fc.Arbitrary<unknown> {
  const { type, enum: choices, properties = {} } = Object(schema);
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  if (type === "integer" || type === "number") return fc.constantFrom(0, 1, 100000000001);
  if (type === "boolean") return fc.boolean();
  if (type === "array") return fc.constantFrom([], ["a"], [1]);
  if (type !== "object") return fc.constantFrom("a@example.com", "13800138000", "123456");
  const inner = Object.entries(properties).map(([name, each]) => [name, valueFor(each)]);
  return fc.record(Object.fromEntries(inner), { requiredKeys: [] });
}

/** As JSON has it: what is undefined is not there. */
function withMember(value: object, name: string, inner: unknown): unknown {
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, name, inner);
  return JSON.parse(JSON.stringify(copy));
}

describe.each(["authing", "tencent-organization", "control"])("the plain checks of %s", (name) => {
  const operations = compiled(name);
  const document = readDocument(name);
  const checks = new Map(
    Object.entries(operations).map(([id, operation]) => [id, new PlainChecks(operation, operation)]),
  );
  const checksOf = (id: string) => checks.get(id)!;

  it("know that the document's own answers fit, without Prism", () => {
    const plain = answerExamples(document).filter(
      ({ operation, status, place, contentType }) =>
        place === "body" &&
        contentType === JSON_TYPE &&
        operations[operation.id]!.responses.some(
          ({ code, headers, contents }) =>
            code === String(status) && !headers?.length && contents?.length === 1,
        ),
    );
    expect(plain.length).toBeGreaterThan(0);
    const missed = plain.filter(
      ({ operation, status, value }) =>
        !checksOf(operation.id).fitsAnswer({
          status,
          headers: { "content-type": `${JSON_TYPE}; charset=utf-8` },
          body: value,
        }),
    );
    expect(missed.map((example) => `${example.operation.id} ${example.name}`)).toEqual([]);
  });

  it("say of an answer that it fits only where Prism does, whatever is changed in it", () => {
    for (const { operation, status, place, value } of answerExamples(document)) {
      if (place !== "body") continue;
      const prism = operations[operation.id]!;
      const plain = checksOf(operation.id);
      fc.assert(
        fc.property(changed(value), (body) => {
          const fits = plain.fitsAnswer({ status, headers: { "content-type": JSON_TYPE }, body });
          if (fits) expect(prismGives(prism, status, body)).toBe(true);
        }),
        { numRuns: 10 },
      );
    }
  });

  it("say of a request that it fits only where Prism does, whatever is in it", () => {
    const seen = new Set<boolean>();
    for (const operation of Object.values(operations)) {
      const unqueried = { ...operation, request: { ...operation.request } };
      delete unqueried.request.query;
      const plain = new PlainChecks(operation, unqueried);
      fc.assert(
        fc.property(
          bodiesFor(operation),
          fc.constantFrom({}, { "content-type": JSON_TYPE }, { "content-type": "text/plain" }),
          fc.constantFrom({}, { "content-length": "2" }),
          (body, type, length) => {
            const headers: Record<string, string> = { ...type, ...length };
            const fits = plain.fitsRequest({ headers, body });
            seen.add(fits);
            if (fits) expect(prismTakes(unqueried, body, headers)).toBe(true);
          },
        ),
        { numRuns: 40 },
      );
    }
    expect(seen).toEqual(new Set([true, false]));
  });
});

describe("the plain checks", () => {
  const operation = compiled("authing")["bind-email"]!;
  const plain = new PlainChecks(operation, operation);
  const body = { email: "a@example.com", passCode: "123456" };

  it("know a request that fits", () => {
    expect(plain.fitsRequest({ headers: { "content-type": JSON_TYPE }, body })).toBe(true);
  });

  it("leave to Prism what has another type, no body, or an unknown status", () => {
    expect(plain.fitsRequest({ headers: { "content-type": "application/jsonx" }, body })).toBe(false);
    expect(plain.fitsRequest({ headers: {}, body })).toBe(false);
    expect(plain.fitsRequest({ headers: {}, body: undefined })).toBe(
      operation.request?.body?.required !== true,
    );
    const answer = { status: 299, headers: { "content-type": JSON_TYPE }, body: {} };
    expect(plain.fitsAnswer(answer)).toBe(false);
  });
});
