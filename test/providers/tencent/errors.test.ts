import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Contract } from "../../../src/contract/contract.js";
import { messageOf } from "../../../src/providers/error-catalogue.js";
import { emulatedActions, isEmulatedAction, otherActions } from "../../../src/providers/tencent/actions.js";
import { isTencentErrorName, tencentErrors } from "../../../src/providers/tencent/errors.js";

interface Example {
  readonly name: string;
  readonly body: {
    readonly Response: { readonly Error?: { readonly Code: string; readonly Message: string } };
  };
}

interface Content<Inside> {
  readonly content: { readonly "application/json": Inside };
}

interface Operation {
  readonly requestBody: Content<{ readonly example: object }>;
  readonly responses: {
    readonly "200": Content<{ readonly examples: Readonly<Record<string, { readonly $ref: string }>> }>;
  };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Example["body"] }>> };
}

const document: OpenApi = parse(
  readFileSync(new URL("../../../openapi/tencent-organization.yaml", import.meta.url), "utf8"),
);
const operationOf = (action: string): Operation => document.paths[`/${action}`]!.post;

/** The named answers of one action, as the OpenAPI document shows them. */
function examplesOf(action: string): readonly Example[] {
  const { examples } = operationOf(action).responses["200"].content["application/json"];
  return Object.entries(examples).map(([name, { $ref }]) => ({
    name,
    body: document.components.examples[$ref.slice($ref.lastIndexOf("/") + 1)]!.value,
  }));
}

const contract = Contract.load("tencent-organization");
const headers = { "content-type": "application/json" };

describe("Tencent's error catalogue and its OpenAPI document", () => {
  it.each(emulatedActions)("list the same errors for %s", (action) => {
    const inDocument = examplesOf(action).map(({ name }) => name);
    const inCatalogue = Object.entries(tencentErrors)
      .filter(([, { operations }]) => operations.includes(action))
      .map(([name]) => name);
    expect([...inDocument].sort()).toEqual(["success", ...inCatalogue].sort());
  });

  it.each(emulatedActions)("word the errors of %s alike", (action) => {
    for (const { name, body } of examplesOf(action)) {
      if (!isTencentErrorName(name)) continue;
      const error = tencentErrors[name];
      expect(body.Response.Error).toEqual({ Code: error.code, Message: messageOf(error, "en-US") });
    }
  });

  it.each(emulatedActions)("show examples of %s that keep to the schemas", (action) => {
    const path = `/${action}`;
    const { example } = operationOf(action).requestBody.content["application/json"];
    const request = { method: "POST", path, query: {}, headers };
    expect(contract.checkRequest(action, { ...request, body: example })).toEqual([]);
    expect(contract.checkRequest(action, { ...request, body: { ...example, Unknown: 1 } })).not.toEqual([]);
    for (const { name, body } of examplesOf(action)) {
      expect(contract.checkAnswer(action, { status: 200, headers, body }), name).toEqual([]);
    }
  });

  it.each(emulatedActions)(
    "refuse an answer of %s with Error beside data, or without a request id",
    (action) => {
      const success = examplesOf(action).find(({ name }) => name === "success")!.body.Response;
      const broken = [
        { ...success, Error: null },
        { ...success, RequestId: undefined },
      ];
      for (const response of broken) {
        const body = JSON.parse(JSON.stringify({ Response: response }));
        expect(contract.checkAnswer(action, { status: 200, headers, body })).not.toEqual([]);
      }
    },
  );
});

describe("Tencent's error catalogue", () => {
  it("lists as many errors for the binding actions as Tencent does", () => {
    const count = (action: string) =>
      Object.values(tencentErrors).filter(({ operations }) => operations.includes(action)).length;
    expect(count("DescribeOrganizationMemberEmailBind")).toBe(16);
    expect(count("AddOrganizationMemberEmail")).toBe(11);
    expect(count("UpdateOrganizationMemberEmailBind")).toBe(10);
    expect(count("SendOrgMemberAccountBindEmail")).toBe(8);
  });

  it("answers the documented code for every one of a code's messages", () => {
    expect(tencentErrors["InvalidParameter#repeated"].code).toBe("InvalidParameter");
    expect(tencentErrors["AuthFailure.SignatureFailure#bodyTooLarge"].code).toBe(
      "AuthFailure.SignatureFailure",
    );
    expect(Object.values(tencentErrors).filter(({ code }) => code.includes("#"))).toEqual([]);
  });

  it.each(Object.entries(tencentErrors))(
    "has the same placeholders in both languages of %s",
    (_, { messages }) => {
      const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
      expect(placeholders(messages["zh-CN"])).toEqual(placeholders(messages["en-US"]));
    },
  );
});

describe("the actions of version 2021-03-31", () => {
  it("are 134, each either emulated or known by name only", () => {
    expect(new Set([...emulatedActions, ...otherActions]).size).toBe(134);
    expect(otherActions.filter(isEmulatedAction)).toEqual([]);
  });
});
