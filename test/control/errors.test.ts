import { describe, expect, it } from "vitest";
import { authingErrors } from "../../src/providers/authing/errors.js";
import { emulatedActions } from "../../src/providers/tencent/actions.js";
import { tencentErrors } from "../../src/providers/tencent/errors.js";
import { answerExamples, readDocument } from "../support/openapi-document.js";
import { emulatorForFile } from "../support/test-emulator.js";

interface Shown {
  readonly provider: string;
  readonly name: string;
  readonly scope: string;
  readonly operations: readonly string[];
}

describe("the error catalogue over HTTP", () => {
  const bindbox = emulatorForFile();
  const errors = async (query: Record<string, string> = {}): Promise<readonly Shown[]> =>
    (await bindbox.agent.get("/_bindbox/v1/errors").query(query)).body;
  const namesOf = async (query: Record<string, string>, scope = "operation"): Promise<string[]> =>
    (await errors(query)).filter((error) => error.scope === scope).map(({ name }) => name);

  it("lists every error of both providers", async () => {
    const all = await errors();
    const names = [...Object.keys(authingErrors), ...Object.keys(tencentErrors)];
    expect(all.map(({ name }) => name)).toEqual(names);
  });

  it("tells of an Authing error all that is known", async () => {
    const all = await errors({ provider: "authing" });
    expect(all.find(({ name }) => name === "passcodeWrong")).toEqual({
      provider: "authing",
      name: "passcodeWrong",
      scope: "operation",
      httpStatus: 200,
      statusCode: authingErrors.passcodeWrong.statusCode,
      apiCode: authingErrors.passcodeWrong.apiCode,
      code: null,
      messages: authingErrors.passcodeWrong.messages,
      operations: expect.arrayContaining(["authing.bind-email", "authing.signin"]),
      pages: [],
      source: authingErrors.passcodeWrong.source,
      confidence: "observed",
    });
    expect(all.filter(({ provider }) => provider !== "authing")).toEqual([]);
  });

  it("tells the codes of OAuth's and of the V2 form", async () => {
    const all = await errors({ provider: "authing" });
    expect(all.find(({ name }) => name === "invalidClient")).toMatchObject({
      httpStatus: 401,
      statusCode: null,
      apiCode: null,
      code: "invalid_client",
    });
    expect(all.find(({ name }) => name === "idTokenIllegal")).toMatchObject({
      httpStatus: 200,
      statusCode: 400,
    });
  });

  it("tells a further text of a Tencent code by its name", async () => {
    const all = await errors({ provider: "tencent" });
    expect(all.find(({ name }) => name === "RequestLimitExceeded#withoutNumbers")).toMatchObject({
      code: "RequestLimitExceeded",
      scope: "gateway",
      operations: [],
    });
    expect(all.find(({ name }) => name === "InternalError#bindbox")).toMatchObject({ scope: "none" });
  });

  it.each([...new Set(answerExamples(readDocument("authing")).map(({ operation }) => operation.id))])(
    "lists for authing.%s what the OpenAPI document shows",
    async (id) => {
      const shown = answerExamples(readDocument("authing"))
        .filter(({ operation, name }) => operation.id === id && !["success", "inactive"].includes(name))
        .map(({ name }) => name);
      expect((await namesOf({ operation: `authing.${id}` })).toSorted()).toEqual(
        [...new Set(shown)].toSorted(),
      );
    },
  );

  it.each(emulatedActions)(
    "lists for tencent.%s what it documents, and what its gateway answers",
    async (action) => {
      const documented = Object.entries(tencentErrors).filter(([, { operations }]) =>
        operations.includes(action),
      );
      expect(await namesOf({ operation: `tencent.${action}` })).toEqual(documented.map(([name]) => name));
      const ofGateway = await namesOf({ operation: action }, "gateway");
      expect(ofGateway).toContain("AuthFailure.SignatureFailure");
      expect(ofGateway).not.toContain("InternalError#bindbox");
    },
  );

  it("takes an operation without its provider, and patterns", async () => {
    expect(await errors({ operation: "bind-email" })).toEqual(
      await errors({ operation: "authing.bind-email" }),
    );
    const ofBinding = await namesOf({ operation: "authing.bind-*" });
    expect(ofBinding).toEqual(expect.arrayContaining(["emailTaken", "phoneTaken"]));
    expect(ofBinding).not.toContain("invalidGrant");
    expect(new Set(ofBinding).size).toBe(ofBinding.length);
  });

  it.each([
    ["authing.bind-emial", "did you mean authing.bind-email?"],
    ["AddOrganisationMemberEmail", "did you mean AddOrganizationMemberEmail?"],
    ["entirely-different-things", 'there is no operation "entirely-different-things"'],
  ])("refuses the operation %s: %s", async (operation, message) => {
    const { status, body } = await bindbox.agent.get("/_bindbox/v1/errors").query({ operation });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ pointer: "query/operation", message: expect.stringContaining(message) }]);
  });

  it("refuses a provider that there is not", async () => {
    const { status, body } = await bindbox.agent.get("/_bindbox/v1/errors").query({ provider: "okta" });
    expect([status, body.errors[0].pointer]).toEqual([400, "query/provider"]);
  });
});
