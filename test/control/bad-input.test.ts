import { describe, expect, it } from "vitest";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();

type Method = "get" | "post" | "put" | "patch";

const refused = async (method: Method, path: string, body?: string | object) => {
  const answer = await bindbox.control(method, path).send(body);
  expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
  return answer.body.errors;
};

describe("a body that does not fit is answered with what would have", () => {
  it.each<[string, Method, string, object, { pointer: string; message: string }[]]>([
    [
      "a member that is misspelt",
      "patch",
      "/settings",
      { verifyOldEmial: false },
      [{ pointer: "body/verifyOldEmial", message: "is not known; did you mean verifyOldEmail?" }],
    ],
    [
      "a member that is like none",
      "post",
      "/clock",
      { bogus: 1 },
      [{ pointer: "body/bogus", message: "is not known; there are: set, advance, freeze, rate" }],
    ],
    [
      "a member of a member",
      "post",
      "/faults",
      { http: 503, delay: { minimum: "1s", max: "2s" } },
      [
        { pointer: "body/delay", message: "must be string" },
        { pointer: "body/delay/min", message: "is missing" },
        { pointer: "body/delay/minimum", message: expect.stringMatching(/^is not known/) },
      ],
    ],
    [
      "an alternative, without saying that none of them fits",
      "post",
      "/journal/verify",
      { times: { min: 1 } },
      [
        { pointer: "body/times", message: "must be integer" },
        { pointer: "body/times/min", message: "is not known; there are: atLeast, atMost" },
      ],
    ],
    [
      "no member at all",
      "post",
      "/clock",
      {},
      [{ pointer: "body", message: "must have one of set, advance, freeze, rate" }],
    ],
    [
      "one of two types",
      "put",
      "/codes",
      { code: 5 },
      [{ pointer: "body/code", message: "must be string or null" }],
    ],
    [
      "a moment",
      "post",
      "/clock",
      { set: "2030-13-01" },
      [{ pointer: "body/set", message: "must be a moment such as 2030-01-01T00:00:00Z" }],
    ],
  ])("%s", async (_what, method, path, body, errors) => {
    expect(await refused(method, path, body)).toEqual(expect.arrayContaining(errors));
  });

  it.each<[Method, string, string, object?]>([
    [
      "put",
      "/snapshots/two words",
      "must be 1 to 64 letters, digits, dots, dashes and underscores, and begin with a letter or digit",
    ],
    [
      "get",
      "/events?type=bogus",
      "must be of request, message, clock, settings, fault, reset, sandbox-created, sandbox-deleted, with commas between several",
    ],
    ["get", "/outbox?wait=5", "must be a duration such as 61s, 5m or 1h30m"],
    ["post", "/state/users", "must be an e-mail address", { email: "alice" }],
    ["post", "/state/users", "must be 1 to 15 digits", { phone: "+86 136" }],
  ])("a pattern, in words: %s %s", async (method, path, message, body) => {
    expect(await refused(method, path, body)).toEqual([{ pointer: expect.any(String), message }]);
  });

  it("nothing, where something is needed", async () => {
    expect(await refused("post", "/clock")).toEqual([{ pointer: "body", message: "must be there, as JSON" }]);
  });

  it("members that are missing, and a version that is another", async () => {
    expect(await refused("put", "/snapshot", { bindboxSnapshot: 99 })).toEqual(
      expect.arrayContaining([
        { pointer: "body/settings", message: "is missing" },
        { pointer: "body/bindboxSnapshot", message: "must be 1" },
      ]),
    );
  });
});

describe("a body that is no JSON", () => {
  it("is told where it goes wrong", async () => {
    expect(await refused("post", "/clock", '{"advance": 61s}')).toEqual([
      { pointer: "body", message: expect.stringMatching(/^must be valid JSON: .*position 14/) },
    ]);
  });

  it("or nests too deep is told so", async () => {
    const deep = "[".repeat(1000) + "]".repeat(1000);
    expect(await refused("post", "/clock", deep)).toEqual([
      { pointer: "body", message: "is nested deeper than 64 levels" },
    ]);
  });
});
