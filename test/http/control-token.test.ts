import { describe, expect, it } from "vitest";
import { ControlToken } from "../../src/http/control-token.js";

describe("a control token", () => {
  const token = ControlToken.of("s3cret-t0ken")!;

  it.each(["Bearer s3cret-t0ken", "bearer s3cret-t0ken", "BEARER   s3cret-t0ken"])("is in %j", (header) => {
    expect(token.isIn(header)).toBe(true);
  });

  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "s3cret-t0ken",
    "Basic s3cret-t0ken",
    "Bearer s3cret-t0keN",
    "Bearer s3cret-t0ken ",
    "Bearer s3cret-t0ke",
    "Bearer s3cret-t0kenn",
    "Bearer s3cret-t0ken, Bearer x",
    "Bearers3cret-t0ken",
    `Bearer ${"x".repeat(40_000)}`,
  ])("is not in %j", (header) => {
    expect(token.isIn(header)).toBe(false);
  });

  it.each(["", " ", "two words", "tab\t", "line\n", "schlüssel", "密"])("cannot be %j", (text) => {
    expect(ControlToken.of(text)).toBeUndefined();
  });

  it("is another each time when it is random, and fits into a header and a shell", () => {
    const tokens = new Set(Array.from({ length: 100 }, () => ControlToken.random().text));
    expect(tokens.size).toBe(100);
    for (const text of tokens) expect(text).toMatch(/^[\da-f]{32}$/);
  });
});
