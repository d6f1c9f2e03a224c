import { describe, expect, it } from "vitest";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { MessageList, OutgoingMessage } from "../../src/sandbox/outbox.js";
import type { MessageFilter } from "../../src/sandbox/outbox-filter.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";

const sandbox = (outboxSize = 100): Promise<Sandbox> =>
  Sandbox.open({ id: "s", seed: "s", fixture: { ...defaultFixture(), settings: { outboxSize } } });

let sent = 0;
const outgoing = (message: Partial<OutgoingMessage>): OutgoingMessage => {
  sent += 1;
  return {
    id: `m${sent}`,
    medium: "email",
    to: "a@example.com",
    channel: "CHANNEL_LOGIN",
    code: "1",
    link: null,
    subject: null,
    text: "",
    sentAt: sent,
    expiresAt: 0,
    ...message,
  };
};
const send = ({ outbox, store }: Sandbox, message: Partial<OutgoingMessage>): Promise<void> =>
  store.transaction((tx) => outbox.send(tx, outgoing(message)));

const codes = async (list: Promise<MessageList>) => (await list).messages.map(({ code }) => code);
const never = new AbortController().signal;

describe("the outbox", () => {
  it("lists the newest first, at most as many as asked for", async () => {
    const world = await sandbox();
    for (const code of ["1", "2", "3"]) await send(world, { code });
    expect(await codes(world.outbox.list({}, 2))).toEqual(["3", "2"]);
  });

  it("filters by address without regard to case, by medium and by channel", async () => {
    const world = await sandbox();
    await send(world, { code: "1", to: "Ann@Example.com", channel: "CHANNEL_BIND_EMAIL" });
    await send(world, { code: "2", to: "ann@example.com" });
    await send(world, { code: "3", to: "+8613800138000", medium: "sms" });
    expect(await codes(world.outbox.list({ to: " ann@EXAMPLE.com" }, 9))).toEqual(["2", "1"]);
    expect(await codes(world.outbox.list({ medium: "sms" }, 9))).toEqual(["3"]);
    expect(await codes(world.outbox.list({ channel: "CHANNEL_BIND_EMAIL" }, 9))).toEqual(["1"]);
    expect(await codes(world.outbox.list({ to: "ann@example.com", medium: "sms" }, 9))).toEqual([]);
  });

  it.each([
    ["+8613800138000", ["13800138000", "8613800138000", "+8613800138000"], ["3800138000", "113800138000"]],
    ["+14155550123", ["4155550123", "14155550123", "+14155550123"], ["155550123", "864155550123"]],
    ["+85261234567", ["61234567", "85261234567", "+85261234567"], ["5261234567", "261234567"]],
    ["+79161234567", ["9161234567", "+79161234567"], ["161234567"]],
  ])("finds %s with its country code and without", async (to, found, missed) => {
    const world = await sandbox();
    await send(world, { to, medium: "sms" });
    for (const query of found) expect(await codes(world.outbox.list({ to: query }, 9))).toEqual(["1"]);
    for (const query of missed) expect(await codes(world.outbox.list({ to: query }, 9))).toEqual([]);
  });

  it("lists one number of two countries newest first", async () => {
    const world = await sandbox();
    await send(world, { to: "+8661234567", medium: "sms", code: "1" });
    await send(world, { to: "+85261234567", medium: "sms", code: "2" });
    await send(world, { to: "+61234567", medium: "sms", code: "3" });
    expect(await codes(world.outbox.list({ to: "61234567" }, 9))).toEqual(["3", "2", "1"]);
  });

  it("lists in the order of sending, also when the clock goes backwards", async () => {
    const world = await sandbox();
    await send(world, { to: "+8661234567", medium: "sms", code: "1", sentAt: 2000 });
    await send(world, { to: "+85261234567", medium: "sms", code: "2", sentAt: 1000 });
    expect(await codes(world.outbox.list({ to: "61234567" }, 9))).toEqual(["2", "1"]);
  });

  it("finds what was sent since a moment, and a text in any case", async () => {
    const world = await sandbox();
    await send(world, { code: "1", sentAt: 10, text: "Your code is 111" });
    await send(world, { code: "2", sentAt: 20, subject: "Please Activate" });
    await send(world, { code: "3", sentAt: 30, to: "activate@example.com" });
    expect(await codes(world.outbox.list({ since: 20 }, 9))).toEqual(["3", "2"]);
    expect(await codes(world.outbox.list({ text: "ACTIVATE" }, 9))).toEqual(["3", "2"]);
    expect(await codes(world.outbox.list({ text: "is 111" }, 9))).toEqual(["1"]);
  });

  it("numbers messages on, also over those that are gone", async () => {
    const world = await sandbox(2);
    for (const code of ["1", "2", "3"]) await send(world, { code });
    await world.outbox.removeAll({});
    await send(world, {});
    const { messages, cursor } = await world.outbox.list({}, 9);
    expect([messages.map(({ sequence }) => sequence), cursor]).toEqual([[4], 4]);
  });

  it("does not count a message whose transaction fails", async () => {
    const world = await sandbox();
    const failing = world.store.transaction(async (tx) => {
      await world.outbox.send(tx, outgoing({}));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await world.outbox.list({}, 9)).toEqual({ messages: [], cursor: 0 });
  });

  it("drops the oldest when it is full", async () => {
    const world = await sandbox(2);
    for (const code of ["1", "2", "3"]) await send(world, { code });
    expect(await codes(world.outbox.list({}, 9))).toEqual(["3", "2"]);
  });
});

describe("waiting for a message", () => {
  it("ends at once when one is there", async () => {
    const world = await sandbox();
    await send(world, {});
    expect(await codes(world.outbox.waitFor({}, 9, 60_000, never))).toEqual(["1"]);
  });

  it("ends as soon as one that matches arrives", async () => {
    const world = await sandbox();
    const waiting = codes(world.outbox.waitFor({ to: "13800138000" }, 9, 60_000, never));
    await send(world, { code: "1" });
    await send(world, { code: "2", to: "+8613800138000", medium: "sms" });
    expect(await waiting).toEqual(["2"]);
  });

  it("ends with nothing when its time is over", async () => {
    const world = await sandbox();
    await send(world, { code: "1" });
    expect(await codes(world.outbox.waitFor({ to: "b@example.com" }, 9, 1, never))).toEqual([]);
  });

  it("ends early when it is aborted, also when it was before", async () => {
    const world = await sandbox();
    const abort = new AbortController();
    const waiting = codes(world.outbox.waitFor({}, 9, 60_000, abort.signal));
    abort.abort();
    expect(await waiting).toEqual([]);
    expect(await codes(world.outbox.waitFor({}, 9, 60_000, abort.signal))).toEqual([]);
  });

  it("does not end for a message whose transaction fails", async () => {
    const world = await sandbox();
    const waiting = codes(world.outbox.waitFor({}, 9, 60_000, never));
    const failing = world.store.transaction(async (tx) => {
      await world.outbox.send(tx, outgoing({ code: "lost" }));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await send(world, { code: "kept" });
    expect(await waiting).toEqual(["kept"]);
  });
});

describe("reading on from a cursor", () => {
  it("shows only what came later", async () => {
    const world = await sandbox();
    await send(world, { code: "1" });
    const { cursor } = await world.outbox.list({}, 9);
    expect(await codes(world.outbox.list({ after: cursor }, 9))).toEqual([]);
    await send(world, { code: "2" });
    expect(await codes(world.outbox.list({ after: cursor }, 9))).toEqual(["2"]);
    expect(await codes(world.outbox.waitFor({ after: cursor }, 9, 60_000, never))).toEqual(["2"]);
  });

  it("waits for what comes later, not for what is there", async () => {
    const world = await sandbox();
    await send(world, { code: "1" });
    const waiting = codes(world.outbox.waitFor({ after: 1 }, 9, 60_000, never));
    await send(world, { code: "2" });
    expect(await waiting).toEqual(["2"]);
  });

  it("misses none when there are more than fit into an answer", async () => {
    const world = await sandbox();
    for (const code of ["1", "2", "3", "4", "5"]) await send(world, { code });
    const pages = [];
    for (let after = 0; after < 5; ) {
      const { messages, cursor } = await world.outbox.list({ after }, 2);
      pages.push(messages.map(({ code }) => code));
      after = cursor;
    }
    expect(pages).toEqual([["2", "1"], ["4", "3"], ["5"]]);
  });

  it("shows everything since a reset to who comes with a cursor from before", async () => {
    const world = await sandbox();
    for (const code of ["1", "2", "3"]) await send(world, { code });
    await world.reset();
    const waiting = codes(world.outbox.waitFor({ after: 3 }, 9, 60_000, never));
    await send(world, { code: "4" });
    expect(await waiting).toEqual(["4"]);
  });
});

describe("following messages", () => {
  /** Follows until `count` messages have come. */
  async function followed(world: Sandbox, filter: MessageFilter, count: number): Promise<(string | null)[]> {
    const stop = new AbortController();
    const seen: (string | null)[] = [];
    const receive = ({ code }: { code: string | null }): void => {
      seen.push(code);
      if (seen.length >= count) stop.abort();
    };
    await world.outbox.follow(filter, () => undefined, receive, stop.signal);
    return seen;
  }

  it("shows what comes from now on", async () => {
    const world = await sandbox();
    await send(world, { code: "before" });
    let begun = (): void => undefined;
    const listening = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const stop = new AbortController();
    const seen: (string | null)[] = [];
    const following = world.outbox.follow({}, begun, ({ code }) => seen.push(code), stop.signal);
    await listening;
    await send(world, { code: "after" });
    await expect.poll(() => seen).toEqual(["after"]);
    stop.abort();
    await following;
  });

  it("shows what has come since a cursor, and then what comes, in order and each once", async () => {
    const world = await sandbox();
    for (const code of ["1", "2", "3"]) await send(world, { code });
    const following = followed(world, { after: 1 }, 5);
    for (const code of ["4", "5", "6"]) await send(world, { code });
    expect(await following).toEqual(["2", "3", "4", "5", "6"]);
  });

  it("goes on through a reset", async () => {
    const world = await sandbox();
    for (const code of ["1", "2"]) await send(world, { code });
    const following = followed(world, { after: 0 }, 4);
    await send(world, { code: "3" });
    await new Promise(setImmediate);
    await world.reset();
    await send(world, { code: "4" });
    expect(await following).toEqual(["1", "2", "3", "4"]);
  });

  it("has nothing to show to who is gone already", async () => {
    const world = await sandbox();
    const shown: unknown[] = [];
    const show = (what: unknown) => shown.push(what);
    await world.outbox.follow({}, show, show, AbortSignal.abort());
    expect(shown).toEqual([]);
  });
});
