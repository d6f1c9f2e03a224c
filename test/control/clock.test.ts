import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the clock of a sandbox", () => {
  const bindbox = emulatorForFile();
  const move = (body: unknown) => bindbox.control("post", "/clock").send(body as object);
  const now = async (): Promise<number> => Date.parse((await bindbox.control("get", "/clock")).body.now);

  beforeEach(async () => {
    await bindbox.reset();
    await move({ freeze: true, set: "2030-01-01T00:00:00Z" });
  });

  it.each([
    ["61s", "2030-01-01T00:01:01.000Z"],
    ["-61s", "2029-12-31T23:58:59.000Z"],
    ["+1h30m", "2030-01-01T01:30:00.000Z"],
    ["250ms", "2030-01-01T00:00:00.250Z"],
    ["15d", "2030-01-16T00:00:00.000Z"],
  ])("advances by %s", async (advance, shown) => {
    const { status, body } = await move({ advance });
    expect([status, body]).toEqual([200, { now: shown, frozen: true, rate: 1 }]);
  });

  it("says how a duration is written when it gets none", async () => {
    const { status, body } = await move({ advance: "banana" });
    expect([status, body.errors]).toEqual([
      400,
      [{ pointer: "body/advance", message: "must be a duration such as 61s, 5m or 1h30m" }],
    ]);
  });

  it("is set to a moment in any time zone", async () => {
    expect((await move({ set: "2031-06-01T08:00:00+08:00" })).body.now).toBe("2031-06-01T00:00:00.000Z");
  });

  it("stands still while frozen, also for codes that would expire", async () => {
    await bindbox.settings({ smsCodeLifetime: 1, emailCodeLifetime: 1 });
    const before = await now();
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    const token = await bindbox.signIn();
    expect(await now()).toBe(before);
    expect((await bindbox.post("bind-email", { email: "new@example.com", passCode }, token)).statusCode).toBe(
      200,
    );
  });

  it("runs on from what it shows", async () => {
    const { body } = await move({ freeze: false });
    expect(body.frozen).toBe(false);
    const moment = Date.parse(body.now);
    expect(moment).toBeGreaterThanOrEqual(Date.parse("2030-01-01T00:00:00Z"));
    expect(moment).toBeLessThan(Date.parse("2030-01-01T00:01:00Z"));
    await expect.poll(now).toBeGreaterThan(moment);
  });

  it("takes members together: sets, advances from there, and freezes at exactly that moment", async () => {
    await move({ freeze: false });
    const { body } = await move({ set: "2031-01-01T00:00:00Z", advance: "61s", freeze: true, rate: 60 });
    expect(body).toEqual({ now: "2031-01-01T00:01:01.000Z", frozen: true, rate: 60 });
    expect(await now()).toBe(Date.parse("2031-01-01T00:01:01Z"));
  });

  it("runs at another pace, from the moment that it shows", async () => {
    const { body } = await move({ rate: 1_000_000, freeze: false });
    expect(body).toMatchObject({ frozen: false, rate: 1_000_000 });
    expect(Date.parse(body.now)).toBeLessThan(Date.parse("2031-01-01T00:00:00Z"));
    // at this rate a day takes a tenth of a second
    await expect.poll(now).toBeGreaterThan(Date.parse("2030-01-02T00:00:00Z"));
  });

  it("keeps its pace while it is frozen", async () => {
    await move({ rate: 60 });
    expect((await move({ advance: "1s" })).body).toEqual({
      now: "2030-01-01T00:00:01.000Z",
      frozen: true,
      rate: 60,
    });
    expect((await move({ freeze: false })).body).toMatchObject({ frozen: false, rate: 60 });
    await bindbox.reset();
    expect((await bindbox.control("get", "/clock")).body).toMatchObject({ frozen: false, rate: 1 });
  });

  it("lets codes expire by its pace", async () => {
    const token = await bindbox.signIn();
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    // five minutes take 30 ms, the life of the token more than a minute
    await move({ rate: 10_000, freeze: false });
    await expect.poll(now).toBeGreaterThan(Date.parse("2030-01-01T00:05:00Z"));
    const answer = await bindbox.post("bind-email", { email: "new@example.com", passCode }, token);
    expect(answer).toMatchObject({ statusCode: 499, apiCode: 2001 });
  });

  it("tells who listens to the sandbox's events of each change", async () => {
    const stream = await openEvents(`${bindbox.url}/_bindbox/v1/sandboxes/default/events?type=clock`);
    onTestFinished(() => stream.close());
    await move({ advance: "banana" });
    await move({ advance: "1s" });
    expect(await stream.next()).toEqual({
      type: "clock",
      sandbox: "default",
      at: "2030-01-01T00:00:01.000Z",
      data: { now: "2030-01-01T00:00:01.000Z", frozen: true, rate: 1 },
    });
  });

  it.each([
    [{}, "body"],
    [[], "body"],
    [null, "body"],
    [{ forward: "1s" }, "body/forward"],
    [{ advance: "1 second" }, "body/advance"],
    [{ advance: 61 }, "body/advance"],
    [{ advance: "999999999d" }, "body/advance"],
    [{ advance: "-99999d" }, "body/advance"],
    [{ advance: `${"9".repeat(400)}d` }, "body/advance"],
    [{ set: "tomorrow" }, "body/set"],
    [{ set: "2030-02-30T00:00:00Z" }, "body/set"],
    [{ set: "1969-12-31T23:59:59Z" }, "body/set"],
    [{ set: "9000-01-01T00:00:01Z" }, "body/set"],
    [{ set: 0 }, "body/set"],
    [{ set: "9000-01-01T00:00:00Z", advance: "1ms" }, "body/advance"],
    [{ set: "tomorrow", freeze: false, rate: 2 }, "body/set"],
    [{ advance: "-99999d", freeze: false, rate: 2 }, "body/advance"],
    [{ rate: 0 }, "body/rate"],
    [{ rate: -1 }, "body/rate"],
    [{ rate: 1_000_001 }, "body/rate"],
    [{ rate: "60" }, "body/rate"],
    [{ rate: null }, "body/rate"],
    [{ freeze: "yes" }, "body/freeze"],
  ])("refuses %j and names the field", async (body, pointer) => {
    const answer = await move(body);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body).toMatchObject({ title: "Bad Request", status: 400 });
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect((await bindbox.control("get", "/clock")).body).toEqual({
      now: "2030-01-01T00:00:00.000Z",
      frozen: true,
      rate: 1,
    });
  });

  it.each([
    ["nothing", ""],
    ["half of it", '{"freeze":'],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00])],
    ["100 000 nested arrays", "[".repeat(100_000)],
    ["a member that is a prototype", '{"__proto__":{"freeze":false}}'],
  ])("refuses a body with %s", async (_, body) => {
    const answer = await bindbox.control("post", "/clock").set("content-type", "application/json").send(body);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect((await bindbox.control("get", "/clock")).body.frozen).toBe(true);
  });

  it("refuses a body of 11 MiB", async () => {
    const body = JSON.stringify({ advance: "1s", padding: "x".repeat(11 * 1024 * 1024) });
    const answer = await bindbox.control("post", "/clock").set("content-type", "application/json").send(body);
    expect([answer.status, answer.type]).toEqual([413, "application/problem+json"]);
  });

  it("reads JSON whatever the content type says, as `curl -d` sends it", async () => {
    const answer = await bindbox
      .control("post", "/clock")
      .set("content-type", "application/x-www-form-urlencoded")
      .send('{"advance":"1s"}');
    expect(answer.body.now).toBe("2030-01-01T00:00:01.000Z");
  });
});
