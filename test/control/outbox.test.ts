import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the outbox of a sandbox", () => {
  const bindbox = emulatorForFile();
  beforeEach(async () => {
    await bindbox.reset();
    await bindbox.settings({ sendLimit: "off" });
  });

  const outbox = (query: Record<string, string> | string) => bindbox.control("get", "/outbox").query(query);

  const address = () => `${bindbox.url}/_bindbox/v1/sandboxes/default/outbox`;

  it("shows what was sent, newest first", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const code = await bindbox.mailedCode("New@Example.com", "CHANNEL_BIND_EMAIL");
    const { body } = await outbox({});
    expect(body.map(({ to }: { to: string }) => to)).toEqual(["New@Example.com", "a@example.com"]);
    expect(body[0]).toEqual({
      id: expect.any(String),
      sequence: 2,
      medium: "email",
      to: "New@Example.com",
      channel: "CHANNEL_BIND_EMAIL",
      code,
      link: null,
      subject: expect.any(String),
      text: expect.stringContaining(code),
      sentAt: expect.any(String),
      expiresAt: expect.any(String),
      takenAt: null,
    });
    expect(Date.parse(body[0].expiresAt) - Date.parse(body[0].sentAt)).toBe(300_000);
  });

  it("filters by address, medium and channel, and limits", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("a@example.com", "CHANNEL_REGISTER");
    await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
    const count = async (query: Record<string, string>) => (await outbox(query)).body.length;
    expect(await count({ to: "A@EXAMPLE.COM" })).toBe(2);
    expect(await count({ to: "A@EXAMPLE.COM", channel: "CHANNEL_LOGIN" })).toBe(1);
    expect(await count({ medium: "sms" })).toBe(1);
    expect(await count({ channel: "CHANNEL_LOGIN" })).toBe(2);
    expect(await count({ to: "nobody@example.com" })).toBe(0);
    expect(await count({ limit: "1" })).toBe(1);
  });

  it.each(["to=13900000000", "to=8613900000000", "to=%2B8613900000000", "to=+8613900000000"])(
    "finds a phone asked for as %s",
    async (query) => {
      await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
      expect((await outbox(query)).body).toMatchObject([{ to: "+8613900000000" }]);
    },
  );

  it("finds a phone of another country without its code", async () => {
    await bindbox.textedCode("4155550123", "CHANNEL_LOGIN", "+1");
    expect((await outbox({ to: "4155550123" })).body).toMatchObject([{ to: "+14155550123" }]);
  });

  it("holds a request until a message matches, also while the clock is frozen", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true });
    const waiting = outbox({ to: "late@example.com", wait: "30s" }).then(({ body }) => body);
    await bindbox.mailedCode("other@example.com", "CHANNEL_LOGIN");
    const code = await bindbox.mailedCode("late@example.com", "CHANNEL_LOGIN");
    expect(await waiting).toMatchObject([{ to: "late@example.com", code }]);
  });

  it("answers at once when a message is there already", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    expect((await outbox({ to: "a@example.com", wait: "60s" })).body).toHaveLength(1);
  });

  it("answers 204 when the wait is over, and an empty list to who does not wait", async () => {
    const waited = await fetch(`${address()}?to=nobody@example.com&wait=1ms`);
    expect([waited.status, await waited.text(), waited.headers.get("content-length")]).toEqual([
      204,
      "",
      null,
    ]);
    expect(waited.headers.get("bindbox-cursor")).toBe("0");
    const { status, body } = await outbox({ to: "nobody@example.com" });
    expect([status, body]).toEqual([200, []]);
  });

  it("finds what was sent since a moment, and by a text", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true, set: "2030-01-01T00:00:00Z" });
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.advance("1s");
    const code = await bindbox.mailedCode("b@example.com", "CHANNEL_LOGIN");
    const later = [{ to: "b@example.com" }];
    expect((await outbox({ since: "2030-01-01T00:00:01Z" })).body).toMatchObject(later);
    expect((await outbox({ since: "2030-01-01T08:00:01+08:00" })).body).toMatchObject(later);
    expect((await outbox({ text: "B@EXAMPLE" })).body).toMatchObject(later);
    expect((await outbox({ text: code })).body).toMatchObject(later);
    expect((await outbox({ text: "no such text" })).body).toEqual([]);
  });

  it("goes on after the cursor of an earlier answer", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const { headers } = await outbox({ to: "a@example.com", wait: "5s" });
    const after = headers["bindbox-cursor"]!;
    expect(after).toBe("1");
    const waiting = outbox({ to: "a@example.com", wait: "30s", after }).then((answer) => answer);
    await bindbox.settings({ fixedCode: "4711" });
    await bindbox.post("send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN" });
    const { body, headers: next } = await waiting;
    expect(body).toMatchObject([{ code: "4711", sequence: 2 }]);
    expect(next["bindbox-cursor"]).toBe("2");
  });

  it("reads one message and deletes it", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("b@example.com", "CHANNEL_LOGIN");
    const [latest, first] = (await outbox({})).body;
    const one = `/outbox/${latest.id}`;
    expect((await bindbox.control("get", one)).body).toEqual(latest);
    expect((await bindbox.control("delete", one)).body).toEqual(latest);
    for (const method of ["get", "delete"] as const) {
      const { status, type, body } = await bindbox.control(method, one);
      expect([status, type]).toEqual([404, "application/problem+json"]);
      expect(body.detail).toContain(latest.id);
    }
    expect((await outbox({})).body).toEqual([first]);
  });

  it("deletes what matches, and says what that was", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("b@example.com", "CHANNEL_LOGIN");
    await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
    const erase = async (query = {}) => (await bindbox.control("delete", "/outbox").query(query)).body;
    expect(await erase({ to: "13900000000" })).toMatchObject([{ to: "+8613900000000" }]);
    expect(await erase({ to: "nobody@example.com" })).toEqual([]);
    expect(await erase()).toMatchObject([{ to: "b@example.com" }, { to: "a@example.com" }]);
    expect((await outbox({})).body).toEqual([]);
    await bindbox.mailedCode("c@example.com", "CHANNEL_LOGIN");
    expect((await outbox({})).body).toMatchObject([{ sequence: 4 }]);
  });

  it("deletes nothing for a filter that is misspelled", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const { status, body } = await bindbox.control("delete", "/outbox?too=b@example.com");
    expect([status, body.errors]).toMatchObject([400, [{ pointer: "query/too" }]]);
    expect((await outbox({})).body).toHaveLength(1);
  });

  it("gives messages the same ids and numbers with the same seed and calls", async () => {
    const run = async () => {
      await bindbox.reset();
      await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
      await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
      const { body } = await outbox({});
      return body.map(({ id, sequence, code }: Record<string, unknown>) => ({ id, sequence, code }));
    };
    expect(await run()).toEqual(await run());
  });

  it("tells who listens to the sandbox's events of each message", async () => {
    const stream = await openEvents(`${bindbox.url}/_bindbox/v1/sandboxes/default/events?type=message`);
    onTestFinished(() => stream.close());
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const [data] = (await outbox({})).body;
    expect(await stream.next()).toEqual({ type: "message", sandbox: "default", at: data.sentAt, data });
  });

  it.each([
    [{ wait: "soon" }, "query/wait"],
    [{ wait: "5" }, "query/wait"],
    [{ wait: "-5s" }, "query/wait"],
    [{ wait: "61s" }, "query/wait"],
    [{ medium: "fax" }, "query/medium"],
    [{ limit: "0" }, "query/limit"],
    [{ limit: "1001" }, "query/limit"],
    [{ limit: "1.5" }, "query/limit"],
    [{ limit: "many" }, "query/limit"],
    [{ since: "yesterday" }, "query/since"],
    [{ after: "-1" }, "query/after"],
    [{ after: "latest" }, "query/after"],
  ])("refuses %j and names the parameter", async (query, pointer) => {
    const answer = await outbox(query);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it("refuses a query that is not valid percent-encoding", async () => {
    const answer = await outbox("to=%E0%A4%A");
    expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer: "query" }]]);
  });
});

describe("taking the next message", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());
  const next = (query: Record<string, string> = {}) => bindbox.control("get", "/outbox/next").query(query);

  it("answers each message to one caller, oldest first, and leaves it in the list", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("b@example.com", "CHANNEL_LOGIN");
    const { status, body } = await next();
    expect([status, body]).toMatchObject([200, { to: "a@example.com", takenAt: expect.any(String) }]);
    expect((await next()).body).toMatchObject({ to: "b@example.com" });
    const { status: none, text } = await next();
    expect([none, text]).toEqual([204, ""]);
    const list = (await bindbox.control("get", "/outbox")).body;
    expect(list.map((it: { takenAt: unknown }) => typeof it.takenAt)).toEqual(["string", "string"]);
  });

  it("answers 204 when the wait is over", async () => {
    expect((await next({ wait: "1ms" })).status).toBe(204);
  });

  it("holds a request until a message matches", async () => {
    const waiting = next({ to: "13900000000", wait: "30s" }).then(({ body }) => body);
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const code = await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
    expect(await waiting).toMatchObject({ code });
    expect((await next()).body).toMatchObject({ to: "a@example.com" });
  });

  it("gives no two of many waits the same message", async () => {
    const waits = Array.from({ length: 20 }, () => next({ channel: "CHANNEL_LOGIN", wait: "30s" }));
    const answers = waits.map((wait) => wait.then(({ body }) => body.to));
    const addresses = waits.map((_, i) => `user${i}@example.com`);
    await Promise.all(
      addresses.map((email) => bindbox.post("send-email", { email, channel: "CHANNEL_LOGIN" })),
    );
    expect((await Promise.all(answers)).sort()).toEqual(addresses.sort());
  });

  it("loses no message to a client that hangs up", async () => {
    for (let round = 0; round < 20; round += 1) {
      const leaving = new AbortController();
      const url = `${bindbox.url}/_bindbox/v1/sandboxes/default/outbox/next?wait=30s`;
      const gone = fetch(url, { signal: leaving.signal }).catch(() => undefined);
      // a request of its own that is answered after the other one has arrived
      await bindbox.control("get", "/clock");
      const email = `user${round}@example.com`;
      leaving.abort();
      await bindbox.post("send-email", { email, channel: "CHANNEL_LOGIN" });
      expect((await next({ wait: "30s" })).body).toMatchObject({ to: email });
      await gone;
    }
  });

  it.each([
    [{ wait: "61s" }, "query/wait"],
    [{ medium: "fax" }, "query/medium"],
  ])("refuses %j and names the parameter", async (query, pointer) => {
    const answer = await next(query);
    expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer }]]);
  });
});

describe("the stream of messages", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());
  const address = (query: string) => `${bindbox.url}/_bindbox/v1/sandboxes/default/outbox/stream${query}`;
  const open = async (query = "", headers: Record<string, string> = {}) => {
    const stream = await openEvents(address(query), headers);
    onTestFinished(() => stream.close());
    return stream;
  };
  const mail = (email: string) => bindbox.mailedCode(email, "CHANNEL_LOGIN");

  it("begins with the cursor, and shows what comes from then on", async () => {
    await mail("before@example.com");
    const stream = await open();
    expect(await stream.next()).toEqual({ cursor: 1 });
    await mail("new@example.com");
    const [message] = (await bindbox.control("get", "/outbox")).body;
    expect(await stream.next()).toEqual(message);
  });

  it("shows what was sent after a cursor first", async () => {
    for (const name of ["a", "b", "c"]) await mail(`${name}@example.com`);
    const stream = await open("?after=1");
    await stream.next();
    await mail("d@example.com");
    for (const name of ["b", "c", "d"])
      expect(await stream.next()).toMatchObject({ to: `${name}@example.com` });
  });

  it("goes on after the id of the last event that a browser saw, whatever its address says", async () => {
    for (const name of ["a", "b", "c"]) await mail(`${name}@example.com`);
    const stream = await open("?after=0", { "last-event-id": "2" });
    expect(await stream.next()).toEqual({ cursor: 2 });
    expect(await stream.next()).toMatchObject({ sequence: 3, to: "c@example.com" });
  });

  it("shows only what matches", async () => {
    const stream = await open("?to=b@example.com");
    await stream.next();
    await mail("a@example.com");
    await mail("b@example.com");
    expect(await stream.next()).toMatchObject({ to: "b@example.com" });
  });

  it("goes on through a reset", async () => {
    await mail("a@example.com");
    await mail("b@example.com");
    const stream = await open();
    await stream.next();
    await bindbox.reset();
    await mail("c@example.com");
    expect(await stream.next()).toMatchObject({ sequence: 1, to: "c@example.com" });
  });

  it("refuses a last id that is none, and names the header", async () => {
    const answer = await bindbox.control("get", "/outbox/stream").set("last-event-id", "seven");
    expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer: "header/last-event-id" }]]);
  });
});
