import { describe, expect, it } from "vitest";
import { matchesPattern, operationsNamed } from "../../src/providers/operation-names.js";

describe("the name of an operation", () => {
  it.each([
    ["authing.bind-email", ["bind-email"]],
    ["bind-email", ["bind-email"]],
    ["AddOrganizationMemberEmail", ["AddOrganizationMemberEmail"]],
    ["tencent.bind-email", []],
    ["Bind-Email", []],
    ["authing.un*", ["unbind-email", "unbind-phone"]],
    ["*OrganizationMemberEmail", ["AddOrganizationMemberEmail"]],
  ])("%s means %j", (text, operations) => {
    expect(operationsNamed(text).map(({ operation }) => operation)).toEqual(operations);
  });
});

describe("a pattern", () => {
  it.each([
    ["", "", true],
    ["a", "ab", false],
    ["*", "", true],
    ["a*", "a", true],
    ["a*a", "a", false],
    ["a*a", "aa", true],
    ["*b*", "abc", true],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "acb", false],
    ["*bc*c", "abc", false],
    ["a.c", "abc", false],
  ])("%s and %s: %s", (pattern, text, fits) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  it("takes no time for a hostile one", () => {
    expect(matchesPattern(`${"*a".repeat(5000)}*b`, "a".repeat(10_000))).toBe(false);
  });
});
