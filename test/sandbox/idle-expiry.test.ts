import { describe, expect, it } from "vitest";
import { IdleExpiry } from "../../src/sandbox/idle-expiry.js";
import { TestTimer } from "../support/test-timer.js";

interface Item {
  readonly name: string;
  readonly ttl: number | undefined;
  readonly waits: { size: number };
}

const item = (name: string, ttl: number | undefined): Item => ({ name, ttl, waits: { size: 0 } });

function expiry(...items: Item[]) {
  const timer = new TestTimer();
  const gone: string[] = [];
  const idle = new IdleExpiry<Item>(({ name }) => gone.push(name), timer);
  for (const it of items) idle.watch(it);
  return { timer, gone, idle };
}

describe("what is left alone", () => {
  it("expires after its time to live, each in its own time", () => {
    const { timer, gone } = expiry(item("short", 1000), item("long", 5000), item("for ever", undefined));
    timer.pass(999);
    expect(gone).toEqual([]);
    timer.pass(1);
    expect(gone).toEqual(["short"]);
    timer.pass(4000);
    expect(gone).toEqual(["short", "long"]);
    timer.pass(1e12);
    expect(gone).toEqual(["short", "long"]);
  });

  it("lives longer by each use", () => {
    const used = item("used", 1000);
    const { timer, gone, idle } = expiry(used, item("idle", 1000));
    timer.pass(900);
    idle.used(used);
    timer.pass(900);
    expect(gone).toEqual(["idle"]);
    timer.pass(100);
    expect(gone).toEqual(["idle", "used"]);
  });

  it("does not expire while somebody waits for something in it", () => {
    const waited = item("waited for", 1000);
    const { timer, gone } = expiry(waited);
    waited.waits.size = 1;
    timer.pass(10_000);
    expect(gone).toEqual([]);
    waited.waits.size = 0;
    timer.pass(1000);
    expect(gone).toEqual(["waited for"]);
  });

  it("does not expire once it is forgotten, or everything has stopped", () => {
    const forgotten = item("forgotten", 1000);
    const { timer, gone, idle } = expiry(forgotten, item("stopped", 2000));
    idle.forget(forgotten);
    idle.used(forgotten);
    timer.pass(1500);
    idle.stop();
    timer.pass(1500);
    expect(gone).toEqual([]);
  });

  it("takes a time to live that is longer than a timer of Node can be", () => {
    const { timer, gone } = expiry(item("old", 2 ** 32));
    timer.pass(2 ** 32 - 1);
    expect(gone).toEqual([]);
    timer.pass(100);
    expect(gone).toEqual(["old"]);
  });

  it("has one timer, however many there are, and looks at most ten times a second", () => {
    const items = Array.from({ length: 1000 }, (_, at) => item(String(at), 1000 + at / 10));
    const { timer, gone } = expiry(...items);
    expect(timer.pending).toBe(1);
    timer.pass(1100);
    expect(timer.calls).toBeLessThanOrEqual(3);
    timer.pass(100);
    expect(gone).toHaveLength(1000);
    expect(timer.pending).toBe(0);
  });
});
