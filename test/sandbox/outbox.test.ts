import { describe, expect, it } from "vitest";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { OutgoingMessage } from "../../src/sandbox/outbox.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";

const sandbox = (outboxSize = 100): Promise<Sandbox> =>
  Sandbox.open({ id: "s", seed: "s", fixture: { ...defaultFixture(), settings: { outboxSize } } });

let sent = 0;
const send = ({ outbox, store }: Sandbox, message: Partial<OutgoingMessage>): Promise<void> => {
  sent += 1;
  return store.transaction((tx) =>
    outbox.send(tx, {
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
    }),
  );
};

const codes = async (messages: Promise<readonly { code: string | null }[]>) =>
  (await messages).map(({ code }) => code);
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
      await world.outbox.send(tx, {
        id: "lost",
        medium: "email",
        to: "a@example.com",
        channel: "C",
        code: "lost",
        link: null,
        subject: null,
        text: "",
        sentAt: 0,
        expiresAt: 0,
      });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await send(world, { code: "kept" });
    expect(await waiting).toEqual(["kept"]);
  });
});
