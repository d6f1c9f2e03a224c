import { describe, expect, it } from "vitest";
import { Contract } from "../../src/contract/contract.js";

describe("what the contract says of a request", () => {
  it("names a query parameter as the client wrote it", () => {
    const request = {
      method: "GET",
      path: "/api/v3/get-profile",
      query: { withCustomData: "maybe" },
      headers: {},
      body: undefined,
    };
    expect(Contract.load("authing").checkRequest("get-profile", request)).toMatchObject([
      { path: ["query", "withCustomData"], keyword: "type" },
    ]);
  });
});
