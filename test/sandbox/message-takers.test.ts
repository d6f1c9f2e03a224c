import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { MessageFilter } from "../../src/sandbox/outbox-filter.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";
import type { Message } from "../../src/sandbox/schema.js";

const MINUTE = 60_000;
const never = new AbortController().signal;

const world = (): Promise<Sandbox> => Sandbox.open({ id: "s", seed: "s", fixture: defaultFixture() });

/** Sends a message whose code is its name. */
const send = ({ outbox, store }: Sandbox, code: string, to = "a@example.com"): Promise<void> =>
  store.transaction((tx) =>
    outbox.send(tx, {
      id: `message ${code}`,
      medium: "email",
      to,
      channel: "C",
      code,
      link: null,
      subject: null,
      text: "",
      sentAt: 0,
      expiresAt: 0,
    }),
  );

const take = async (
  { outbox }: Sandbox,
  { signal = never, milliseconds = MINUTE, ...filter }: MessageFilter & TakeOptions = {},
) => (await outbox.take(filter, milliseconds, signal))?.code;

interface TakeOptions {
  readonly signal?: AbortSignal;
  readonly milliseconds?: number;
}

const takenCodes = async ({ outbox }: Sandbox) =>
  (await outbox.list({}, 99)).messages.filter(({ takenAt }) => takenAt !== null).map(({ code }) => code);

describe("taking messages", () => {
  it("hands out the oldest first, each once, and leaves them in the list", async () => {
    const box = await world();
    for (const code of ["1", "2", "3"]) await send(box, code);
    expect([await take(box), await take(box)]).toEqual(["1", "2"]);
    expect(await takenCodes(box)).toEqual(["2", "1"]);
    expect((await box.outbox.list({}, 99)).messages).toHaveLength(3);
  });

  it("takes only what matches", async () => {
    const box = await world();
    await send(box, "1", "a@example.com");
    await send(box, "2", "B@example.com");
    expect(await take(box, { to: "b@EXAMPLE.com" })).toBe("2");
    expect(await take(box, { after: 1, milliseconds: 0 })).toBeUndefined();
    expect(await take(box, { channel: "C" })).toBe("1");
  });

  it("serves who waits in the order in which they came", async () => {
    const box = await world();
    const first = take(box);
    const second = take(box);
    await send(box, "1");
    await send(box, "2");
    expect([await first, await second]).toEqual(["1", "2"]);
  });

  it("passes over who waits for something else", async () => {
    const box = await world();
    const forB = take(box, { to: "b@example.com" });
    const forAny = take(box);
    await send(box, "1", "a@example.com");
    await send(box, "2", "b@example.com");
    expect([await forB, await forAny]).toEqual(["2", "1"]);
  });

  it("ends with nothing when its time is over, but finds what is there however short that is", async () => {
    const box = await world();
    expect(await take(box, { milliseconds: 1 })).toBeUndefined();
    await send(box, "1");
    expect(await take(box, { milliseconds: 0 })).toBe("1");
  });

  it("takes nothing for who is gone, before, while or after it is chosen", async () => {
    const box = await world();
    expect(await take(box, { signal: AbortSignal.abort() })).toBeUndefined();
    const leaving = new AbortController();
    const waiting = take(box, { signal: leaving.signal });
    leaving.abort();
    expect(await waiting).toBeUndefined();
    await send(box, "1");
    const chosen = new AbortController();
    const transaction = box.store.transaction.bind(box.store);
    box.store.transaction = async (work) => {
      const result = await transaction(work);
      chosen.abort();
      return result;
    };
    expect(await take(box, { signal: chosen.signal })).toBeUndefined();
    expect(chosen.signal.aborted).toBe(true);
    expect(await take(box)).toBe("1");
  });

  it("gives a message that was put back to who waits longest, and else to who comes next", async () => {
    const box = await world();
    await send(box, "1");
    await send(box, "2");
    expect([await take(box), await take(box)]).toEqual(["1", "2"]);
    const waiting = take(box);
    await box.outbox.putBack("message 2");
    expect(await waiting).toBe("2");
    await box.outbox.putBack("message 2");
    await box.outbox.putBack("message 1");
    await box.outbox.putBack("message nobody sent");
    expect([await take(box), await take(box), await take(box, { milliseconds: 0 })]).toEqual([
      "1",
      "2",
      undefined,
    ]);
  });

  it("starts over with a reset", async () => {
    const box = await world();
    await send(box, "1");
    await take(box);
    await box.reset();
    await send(box, "1");
    expect(await take(box)).toBe("1");
  });

  it("tells who was to get a message that the store could not keep it", async () => {
    const box = await world();
    const broken = new Error("disk full");
    const waiting = take(box);
    await new Promise(setImmediate);
    const { store } = box;
    const transaction = store.transaction.bind(store);
    const sending = send(box, "1");
    store.transaction = async (work) => {
      await transaction(work);
      throw broken;
    };
    await expect(waiting).rejects.toBe(broken);
    await expect(take(box)).rejects.toBe(broken);
    await sending;
  });
});

/** Takers and messages as they come in any order, in a sandbox of their own. */
class Crowd {
  readonly sent: string[] = [];
  readonly #sending: Promise<void>[] = [];
  readonly #takers: { readonly leave: AbortController; readonly got: Promise<Message | undefined> }[] = [];

  constructor(readonly box: Sandbox) {}

  take(to: string | undefined): void {
    const leave = new AbortController();
    this.#takers.push({ leave, got: this.box.outbox.take({ to }, MINUTE, leave.signal) });
  }

  send(to: string): void {
    const code = String(this.sent.length);
    this.sent.push(code);
    this.#sending.push(send(this.box, code, to));
  }

  leave(who: number): void {
    this.#takers[who]?.leave.abort();
  }

  /** What the takers got, when all messages have come and who still waits has left. */
  async got(): Promise<string[]> {
    await Promise.all(this.#sending);
    await new Promise(setImmediate);
    for (const { leave } of this.#takers) leave.abort();
    const got = await Promise.all(this.#takers.map((taker) => taker.got));
    return got.flatMap((message) => message?.code ?? []);
  }

  /** Takes what is left. */
  async rest(): Promise<string[]> {
    const rest: string[] = [];
    for (;;) {
      const code = await take(this.box, { milliseconds: 0 });
      if (code == null) return rest;
      rest.push(code);
    }
  }
}

type Step = (crowd: Crowd) => unknown;
const address = fc.constantFrom("a@example.com", "b@example.com");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.option(address, { nil: undefined }).map(
    (to): Step =>
      (crowd) =>
        crowd.take(to),
  ),
  address.map(
    (to): Step =>
      (crowd) =>
        crowd.send(to),
  ),
  fc.nat(20).map(
    (who): Step =>
      (crowd) =>
        crowd.leave(who),
  ),
  fc.constant<Step>(() => new Promise(setImmediate)),
);

describe("any number of takers and messages", () => {
  it("are matched so that each message goes to one of them, and none is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const crowd = new Crowd(await world());
        for (const act of steps) await act(crowd);
        const got = await crowd.got();
        const rest = await crowd.rest();
        expect([...got, ...rest].sort()).toEqual(crowd.sent.toSorted());
        expect(rest).toEqual(rest.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
