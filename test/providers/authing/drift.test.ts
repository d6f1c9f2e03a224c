import { describe, expect, it } from "vitest";
import { answerSchemas, differences, dtosInScope, requestSchema } from "../../support/drift.js";
import { operationsOf, readDocument } from "../../support/openapi-document.js";
import { methodsInScope, operationOf, strayRequests } from "../../support/sdk-scope.js";
import { intendedDifferences, localResults, operationsOfOthers } from "./intended-drift.js";

const sorted = (lines: readonly string[]): string[] => lines.toSorted();

describe("authing-node-sdk and the OpenAPI document", () => {
  it("agree on every field of every DTO, but for the intended differences", () => {
    const found = differences(Object.keys(localResults)).map(
      ({ dto, field, kind }) => `${dto}.${field} ${kind}`,
    );
    const intended = intendedDifferences.flatMap(({ dtos, field, kind }) =>
      dtos.map((dto) => `${dto}.${field} ${kind}`),
    );
    expect(sorted(found)).toEqual(sorted(intended));
  });

  it("are compared in full: the walk over the SDK's declarations has not lost its way", () => {
    expect(dtosInScope()).toEqual(
      expect.arrayContaining([
        "BindEmailDto",
        "UpdateEmailByEmailPassCodeDto",
        "UserDto",
        "IdentityDto",
        "GeoIpLocation",
        "SystmeInfoSM2Config",
        ...Object.keys(localResults),
      ]),
    );
  });

  it("agree on addresses: whatever a method in scope sends is an operation", () => {
    expect(strayRequests()).toEqual([]);
  });

  it("agree on what there is: an operation is called by the SDK, or it is known who else calls it", () => {
    const called = new Set(methodsInScope().flatMap(({ sends }) => sends.map(operationOf)));
    const uncalled = operationsOf(readDocument("authing"))
      .map(({ id }) => id)
      .filter((id) => !called.has(id));
    expect(sorted(uncalled)).toEqual(sorted(Object.keys(operationsOfOthers)));
  });

  const typed = methodsInScope().filter(({ sends }) => sends.some((request) => request.includes("/api/v3/")));

  it.each(typed)(
    "agree on the types of $name",
    ({ sends: [request = ""], parameters: [parameter], returns }) => {
      const operation = operationOf(request);
      expect(answerSchemas(operation)).toContain(returns);
      if (typeof parameter === "string") expect(requestSchema(operation)).toBe(parameter);
    },
  );
});
