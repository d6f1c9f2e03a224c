import { describe, expect, it } from "vitest";
import { readRequirements } from "../../../src/cli/exec/coverage-requirement.js";
import { problemOfError } from "../../../src/faults/documented-for.js";
import { jsonAnswer } from "../../../src/http/messages.js";
import { Coverage } from "../../../src/observe/coverage.js";
import type { Via } from "../../../src/observe/exchange.js";
import {
  operationIds,
  operationName,
  pageIds,
  providerNames,
} from "../../../src/providers/operation-names.js";
import { fail, ok } from "../../../src/providers/outcome.js";
import { StartError } from "../../../src/start-error.js";

const read = (value: string) => readRequirements({ value, source: "--require-coverage" });
const names = (value: string) => read(value).map(({ name }) => name);

function covered(operation: string, error?: string, via: Via = "flow", coverage = new Coverage()): Coverage {
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
    [
      "AddOrganizationMemberEmail:MemberEmailExist",
      /has no error "MemberEmailExist"; did you mean FailedOperation\.MemberEmailExist\?$/,
    ],
    [
      "bind-email:somethingElseAltogether",
      /has no error "somethingElseAltogether"; those that it has: bindbox errors --operation bind-email$/,
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

describe("what is said of that which was not reached", () => {
  const said = (value: string, coverage: Coverage) =>
    read(value).map(({ otherwise, advice }) => [otherwise(coverage), advice]);
  const advice =
    'to provoke it, before the call: bindbox faults add --operation authing.bind-email --error emailTaken --times 1; or send the header "Prefer: example=emailTaken"';

  it("is that nobody called the operation", () => {
    expect(said("bind-email:emailTaken", new Coverage())).toEqual([
      ["was never seen: it was never called", advice],
    ]);
    expect(said("bind-email", new Coverage())).toEqual([
      ["has never succeeded: it was never called", undefined],
    ]);
  });

  it("is how often it was called and with which outcomes, the most frequent first", () => {
    const coverage = new Coverage();
    covered("bind-email", undefined, "flow", coverage);
    for (const via of ["flow", "gallery", "prefer"] as const)
      covered("bind-email", "passcodeExpired", via, coverage);
    covered("signup", "emailTaken", "flow", coverage);
    expect(said("bind-email:emailTaken", coverage)).toEqual([
      [
        "was never seen: it was called 4 times: passcodeExpired 3 (flow 1, gallery 1, prefer 1), success 1",
        advice,
      ],
    ]);
  });

  it("names no more outcomes than a line takes", () => {
    const coverage = new Coverage();
    for (let i = 0; i < 9; i += 1) covered("bind-email", `error${i}`, "flow", coverage);
    expect(said("bind-email", coverage)).toEqual([
      [
        "has never succeeded: it was called 9 times: error0 1, error1 1, error2 1, error3 1, error4 1, error5 1 and 3 other errors",
        undefined,
      ],
    ]);
  });

  it("proposes no header to those who open a page", () => {
    const [first] = read("tencent.activate:*").filter(({ advice }) => advice !== undefined);
    expect(first?.advice).toMatch(
      /^to provoke it, before the call: bindbox faults add --operation tencent\.\S+ --error \S+ --times 1$/,
    );
  });

  it("proposes a rule that the emulator takes, for each documented error", () => {
    const operations = providerNames.flatMap((provider) =>
      [...operationIds[provider], ...pageIds[provider]].map((id) => operationName(provider, id)),
    );
    const refused = operations.flatMap((operation) =>
      read(`${operation}:*`).flatMap(({ advice: line }) => {
        const error = /--error (\S+)/.exec(line ?? "")?.[1];
        return error === undefined ? [] : problemOfError({ operation, error }, [operation]);
      }),
    );
    expect(refused).toEqual([]);
  });
});
