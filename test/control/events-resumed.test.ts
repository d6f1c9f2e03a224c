import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { KEPT_EVENTS } from "../../src/observe/event-log.js";
import { showing } from "../../src/observe/events.js";
import { type EventStreamClient, openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

const SANDBOXES = "/_bindbox/v1/sandboxes";

describe("a stream of events that a client comes back to", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const open = async (lastId?: string, path = `${SANDBOXES}/default/events`) => {
    const headers: Record<string, string> = lastId === undefined ? {} : { "last-event-id": lastId };
    const stream = await openEvents(bindbox.url + path, headers);
    onTestFinished(() => stream.close());
    return stream;
  };
  const advance = (by: string) => bindbox.control("post", "/clock").send({ advance: by });
  /** What a client knows when its connection is cut after an event. */
  const idOfNext = async (stream: EventStreamClient): Promise<string> => {
    await stream.next();
    stream.close();
    return stream.lastId ?? "none";
  };
  const latest = () => bindbox.emulator.sandboxes.events.latestId;

  it("goes on after the last event that it saw: what it missed first, then what comes, with ids one apart", async () => {
    const before = await open();
    await advance("1m");
    const seen = Number(await idOfNext(before));
    await bindbox.post("system", {});
    await advance("2m");
    const stream = await open(String(seen));
    expect(await stream.next()).toMatchObject({ type: "request", sandbox: "default" });
    expect(await stream.next()).toMatchObject({ type: "clock" });
    expect(stream.lastId).toBe(String(seen + 2));
    await advance("3m");
    expect(await stream.next()).toMatchObject({ type: "clock" });
    expect(stream.lastId).toBe(String(seen + 3));
  });

  it("tells a client where it is before anything has happened", async () => {
    const stream = await open();
    await expect.poll(() => stream.lastId).toBe(String(latest()));
    expect(stream.received).toEqual([]);
  });

  it("tells of a request what it told when it came", async () => {
    const live = await open();
    const from = latest();
    await bindbox.post("bind-email", { email: "a@example.com", passCode: "000000" });
    const told = await live.next();
    const later = await open(undefined, `${SANDBOXES}/default/events?after=${from}`);
    expect(await later.next()).toEqual(told);
  });

  it("tells only of the types, and of the sandbox, that are asked for", async () => {
    const from = latest();
    await bindbox.agent.post(SANDBOXES).send({ id: "other" });
    await bindbox.agent.post(`${SANDBOXES}/other/clock`).send({ freeze: true });
    await bindbox.post("system", {});
    await advance("1m");
    const own = await open(String(from), `${SANDBOXES}/default/events?type=clock`);
    expect(await own.next()).toMatchObject({ type: "clock", sandbox: "default" });
    const all = await open(String(from), "/_bindbox/v1/events?type=sandbox-created,clock");
    expect(await all.next()).toMatchObject({ type: "sandbox-created", sandbox: "other" });
    expect(await all.next()).toMatchObject({ type: "clock", sandbox: "other" });
    expect(await all.next()).toMatchObject({ type: "clock", sandbox: "default" });
  });

  it("says that the requests before a reset cannot be told any more", async () => {
    const from = latest();
    await bindbox.post("system", {});
    await bindbox.post("system", {});
    await bindbox.reset();
    const stream = await open(String(from));
    expect(await stream.next()).toEqual({
      type: "gap",
      after: from,
      next: from + 3,
      reason: expect.stringMatching(/journal/),
    });
    expect(await stream.next()).toMatchObject({ type: "reset" });
  });

  it("says that more has happened than is kept", async () => {
    const { events } = bindbox.emulator.sandboxes;
    const from = latest();
    const event = { type: "clock", sandbox: "default", at: 0 } as const;
    for (let n = 1; n <= KEPT_EVENTS + 1; n += 1) events.publish({ ...event, data: showing({ n }) });
    const stream = await open(String(from));
    expect(await stream.next()).toMatchObject({ type: "gap", after: from, next: from + 2 });
    expect(await stream.next()).toMatchObject({ type: "clock", data: { n: 2 } });
  });

  it("says so when the id is from before the emulator was started, and begins with what it has", async () => {
    await advance("1m");
    const { oldestId } = bindbox.emulator.sandboxes.events;
    const stream = await open("999999");
    expect(await stream.next()).toMatchObject({ type: "gap", after: 999_999, next: oldestId });
    await expect.poll(() => stream.lastId).toBe(String(latest()));
  });

  it.each(["header", "query"] as const)("refuses a %s that is no id, and names it", async (place) => {
    const asked = bindbox.control("get", "/events");
    const { status, body } = await (place === "header"
      ? asked.set("last-event-id", "seven")
      : asked.query({ after: "seven" }));
    const pointer = place === "header" ? "header/last-event-id" : "query/after";
    expect([status, body.errors]).toMatchObject([400, [{ pointer }]]);
  });
});
