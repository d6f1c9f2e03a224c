import { describe, expect, it } from "vitest";
import { acceptedType } from "../../src/http/accepted-type.js";

const OFFERED = ["application/json", "text/html", "text/plain"];

describe("the type that an Accept header likes best", () => {
  it.each([
    [undefined, "application/json"],
    ["", "application/json"],
    ["*/*", "application/json"],
    ["text/html", "text/html"],
    ["TEXT/HTML; level=1", "text/html"],
    ["text/*", "text/html"],
    ["text/*;q=0.5, text/plain", "text/plain"],
    ["text/html;q=0.4, text/plain;q=0.8", "text/plain"],
    ["application/json;q=0, */*;q=0.1", "text/html"],
    ["text/html;q=0", undefined],
    ["text/html;q=nonsense", undefined],
    ["image/png", undefined],
  ])("%s: %s", (accept, type) => {
    expect(acceptedType(accept, OFFERED)).toBe(type);
  });
});
