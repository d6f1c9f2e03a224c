import { describe, expect, it } from "vitest";
import { readRequirements } from "../../../src/cli/exec/coverage-requirement.js";
import { jsonAnswer } from "../../../src/http/messages.js";
import { Coverage } from "../../../src/observe/coverage.js";
import type { Via } from "../../../src/observe/exchange.js";
import { fail, ok } from "../../../src/providers/outcome.js";
import { StartError } from "../../../src/start-error.js";

const read = (value: string) => readRequirements({ value, source: "--require-coverage" });
const names = (value: string) => read(value).map(({ name }) => name);

function covered(operation: string, error?: string, via: Via = "flow"): Coverage {
  const coverage = new Coverage();
  const call = {
    operation,
    failure: undefined,
    contractRequest: { method: "", path: "", query: {}, headers: {}, body: undefined },
  };
  const provider = /^[A-Z]/.test(operation) ? "tencent" : "authing";
  coverage.record({
    provider,
    call,
    outcome: error === undefined ? ok() : fail(error),
    via,
    answer: jsonAnswer(200, {}),
  });
  return coverage;
}

describe("what a run has to reach", () => {
  it("is nothing when nothing is said", () => {
    expect(readRequirements(undefined)).toEqual([]);
  });

  it.each([
    ["authing.bind-email", ["authing.bind-email"]],
    ["bind-email:emailTaken", ["authing.bind-email:emailTaken"]],
    ["bind-email:emailTaken, authing.bind-email:emailTaken", ["authing.bind-email:emailTaken"]],
    ["bind-*", ["authing.bind-email", "authing.bind-phone"]],
    ["bind-*:emailTaken", ["authing.bind-email:emailTaken"]],
    [
      "tencent.AddOrganizationMemberEmail:FailedOperation.MemberEmailExist",
      ["tencent.AddOrganizationMemberEmail:FailedOperation.MemberEmailExist"],
    ],
    [
      "tencent.AddOrganizationMemberEmail:AuthFailure.SignatureFailure",
      ["tencent.AddOrganizationMemberEmail:AuthFailure.SignatureFailure"],
    ],
  ])("%s", (list, wanted) => {
    expect(names(list)).toEqual(wanted);
  });

  it("is success and every error that the operation lists, with a star", () => {
    const wanted = names("tencent.AddOrganizationMemberEmail:*");
    expect(wanted).toContain("tencent.AddOrganizationMemberEmail");
    expect(wanted).toContain("tencent.AddOrganizationMemberEmail:LimitExceeded.EmailBindOverLimit");
    expect(wanted.filter((name) => name.includes("AuthFailure"))).toEqual([]);
  });

  it.each([
    [
      "authing.bind-emial",
      /^--require-coverage: there is no operation "authing.bind-emial"; did you mean authing.bind-email\?$/,
    ],
    [
      "authing.bind-email:emailTakn",
      /^--require-coverage: authing.bind-email has no error "emailTakn"; did you mean emailTaken\?$/,
    ],
    ["authing.bind-email:", /has no error ""/],
    ["authing.bind-email,,", /there is no operation ""/],
  ])("cannot be %s", (list, message) => {
    expect(() => read(list)).toThrow(StartError);
    expect(() => read(list)).toThrow(message);
  });

  it.each([
    ["bind-email", covered("bind-email"), true],
    ["bind-email", covered("bind-email", "emailTaken"), false],
    ["bind-email:emailTaken", covered("bind-email", "emailTaken"), true],
    ["bind-email:emailTaken", covered("bind-email", "emailTaken", "prefer"), true],
    ["bind-email:emailTaken", covered("bind-email"), false],
    ["bind-email:emailTaken", covered("signup", "emailTaken"), false],
    [
      "CreateOrganization:AuthFailure.SignatureFailure",
      covered("CreateOrganization", "AuthFailure.SignatureFailure"),
      true,
    ],
  ])("%s is met or not", (list, coverage, met) => {
    expect(read(list).map(({ isMet }) => isMet(coverage))).toEqual([met]);
  });
});
