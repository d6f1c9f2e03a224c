import { describe, expect, it } from "vitest";
import { isRecipient, mayBeOne, means, recipientKey, spellingsOf } from "../../src/sandbox/recipients.js";

describe("recipients", () => {
  it.each([
    [" Ann@Example.COM ", "ann@example.com"],
    ["+86 138-0013-8000", "+8613800138000"],
    ["0086 138 0013 8000", "+8613800138000"],
    ["(415) 555.0123", "4155550123"],
    ["13800138000", "13800138000"],
    ["john-doe 2@example.com", "john-doe 2@example.com"],
  ])("%s is known as %s", (written, key) => {
    expect(recipientKey(written)).toBe(key);
  });

  it.each(["a@b", "13800138000", "+8613800138000"])("something can be sent to %s", (key) => {
    expect(isRecipient(key)).toBe(true);
  });

  it.each(["", "everybody", "*", "12", "+", "a@", "@b", "a b@c", "1".repeat(20)])(
    "nothing can be sent to %j",
    (key) => {
      expect(isRecipient(key)).toBe(false);
    },
  );

  it.each(["+8613800138000", "8613800138000", "13800138000"])("%s means +8613800138000", (spelling) => {
    expect(means(spelling, "+8613800138000")).toBe(true);
    expect(spellingsOf("+8613800138000")).toContain(spelling);
  });

  it.each(["+13800138000", "3800138000", "113800138000", "a@b"])("%s does not", (spelling) => {
    expect(means(spelling, "+8613800138000")).toBe(false);
    expect(spellingsOf("+8613800138000")).not.toContain(spelling);
  });

  it.each([
    ["13800138000", "+8613800138000", true],
    ["13800138000", "8613800138000", true],
    ["13800138000", "13800138000", true],
    ["+13800138000", "+8613800138000", false],
    ["13800138000", "13900139000", false],
    ["a@b", "a@b", true],
    ["a@b", "c@b", false],
  ])("%s and %s may be one: %s", (one, other, same) => {
    expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([same, same]);
  });
});
