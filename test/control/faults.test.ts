import { beforeEach, describe, expect, it } from "vitest";
import { openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
beforeEach(() => bindbox.reset());

const add = (rule: unknown) => bindbox.control("post", "/faults").send(rule as object);
const list = async () => (await bindbox.control("get", "/faults")).body;
const remove = (path = "") => bindbox.agent.delete(`/_bindbox/v1/sandboxes/default/faults${path}`);
const RULE = { operation: "authing.bind-email", error: "emailTaken", times: 1 };

describe("the faults of a sandbox", () => {
  it("are added, listed, read and deleted", async () => {
    const added = await add(RULE);
    expect(added.status).toBe(201);
    expect(added.headers["location"]).toBe("/_bindbox/v1/sandboxes/default/faults/fault-1");
    expect(added.body).toEqual({
      id: "fault-1",
      rule: RULE,
      operations: ["authing.bind-email"],
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: null,
      calls: 0,
      hits: 0,
      exhausted: false,
    });
    await add({ id: "mine", description: "all", path: "*", early: true, http: 502, until: "1h" });
    expect((await list()).map(({ id }: { id: string }) => id)).toEqual(["fault-1", "mine"]);
    const { body } = await bindbox.control("get", "/faults/mine");
    expect(body.operations).toBeNull();
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(3_600_000);
    expect((await remove("/fault-1")).body).toEqual({ deleted: 1 });
    expect(await list()).toHaveLength(1);
    expect((await remove()).body).toEqual({ deleted: 1 });
    expect(await list()).toEqual([]);
  });

  it("tell which operations a pattern means", async () => {
    const { body } = await add({ operation: ["unbind-*", "tencent.*MemberEmail"], http: 500 });
    expect(body.operations).toEqual([
      "authing.unbind-email",
      "authing.unbind-phone",
      "tencent.AddOrganizationMemberEmail",
    ]);
  });

  it("are told of as they hit", async () => {
    const stream = await openEvents(`${bindbox.url}/_bindbox/v1/events?type=fault`);
    await add({ operation: "system", http: 500 });
    await bindbox.agent.get("/api/v3/system");
    expect(await stream.next()).toMatchObject({
      type: "fault",
      sandbox: "default",
      data: { fault: "fault-1", hits: 1, provider: "authing", operation: "authing.system" },
    });
    stream.close();
  });

  it("have ids of which each is there once", async () => {
    await add({ ...RULE, id: "mine" });
    const again = await add({ ...RULE, id: "mine" });
    expect([again.status, again.type]).toEqual([409, "application/problem+json"]);
    expect(again.body.errors).toEqual([{ pointer: "body/id", message: 'there is a fault "mine" already' }]);
    expect((await bindbox.control("get", "/faults/nobody")).status).toBe(404);
    expect((await remove("/nobody")).status).toBe(404);
  });

  it("number themselves on from the highest", async () => {
    await add(RULE);
    await add(RULE);
    await remove("/fault-1");
    expect((await add(RULE)).body.id).toBe("fault-3");
  });
});

describe("a rule is refused, and nothing is armed,", () => {
  it.each<[unknown, string, RegExp]>([
    [{}, "body", /must have an effect/],
    [[], "body", /must be object/],
    [{ operation: "bind-email" }, "body", /must have an effect/],
    [{ ...RULE, colour: "red" }, "body/colour", /./],
    [{ ...RULE, operation: "authing.bind-emial" }, "body/operation", /did you mean authing.bind-email\?/],
    [{ ...RULE, operation: ["bind-email", "x-*"] }, "body/operation", /there is no operation "x-\*"/],
    [{ ...RULE, provider: "tencent" }, "body/operation", /./],
    [{ ...RULE, error: "emailTakn" }, "body/error", /did you mean emailTaken\?/],
    [
      { ...RULE, error: "quux-42" },
      "body/error",
      /authing\.bind-email can answer .*\bemailTaken\b.*lists all/,
    ],
    [{ error: "quux-42" }, "body/error", /there is no error "quux-42"; GET \/_bindbox\/v1\/errors lists all/],
    [
      { ...RULE, operation: "authing.bind-*" },
      "body/error",
      /not documented for authing.bind-phone; .*authing.bind-email/,
    ],
    [
      { error: "emailTaken", address: "a@example.com" },
      "body/error",
      /emailTaken is an error of authing.*tencent\./,
    ],
    [{ provider: "authing", error: "emailTaken" }, "body/error", /not documented for .* and \d+ more/],
    [
      { ...RULE, operation: "system", error: "InternalError", undocumented: true },
      "body/error",
      /an error of tencent/,
    ],
    [{ ...RULE, status: 500 }, "body", /one of error, status and http only/],
    [{ ...RULE, headers: { a: "b" } }, "body/headers", /goes with status or http/],
    [{ http: 500, details: { a: "b" } }, "body/details", /goes with error/],
    [{ http: 418 }, "body/http", /./],
    [{ status: 99 }, "body/status", /./],
    [{ status: 204, body: "x" }, "body/body", /has none/],
    [{ status: 200, headers: { "content-length": "1" } }, "body/headers/content-length", /by bindbox itself/],
    [{ status: 200, headers: { "bad name": "1" } }, "body/headers/bad name", /./],
    [{ status: 200, headers: { good: "bad\nvalue" } }, "body/headers/good", /./],
    [{ http: 500, input: { email: { regex: "(" } } }, "body/input/email/regex", /Invalid regular expression/],
    [{ http: 500, nth: 0 }, "body/nth", /./],
    [{ http: 500, probability: 1.5 }, "body/probability", /./],
    [{ http: 500, until: "soon" }, "body/until", /a duration such as 5m/],
    [{ http: 500, until: "2001-01-01T00:00:00Z" }, "body/until", /has passed: the sandbox's clock is at 20/],
    [{ http: 500, until: "-5m" }, "body/until", /./],
    [{ delay: "soon" }, "body/delay", /./],
    [{ delay: { min: "2s", max: "1s" } }, "body/delay/max", /not be shorter than min/],
    [{ delay: "1s", processed: false }, "body/processed", /./],
    [{ drop: "middle", slowBody: { bytesPerSecond: 1 } }, "body/drop", /./],
    [{ drop: "sometime" }, "body/drop", /./],
    [{ ...RULE, id: "a/b" }, "body/id", /./],
    [{ ...RULE, times: 0 }, "body/times", /./],
  ])("%j", async (rule, pointer, message) => {
    const answer = await add(rule);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(answer.body.errors.map((error: { message: string }) => error.message).join(" ")).toMatch(message);
    expect(await list()).toEqual([]);
  });
});
