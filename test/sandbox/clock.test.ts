import { describe, expect, it } from "vitest";
import { Clock, isoTime } from "../../src/sandbox/clock.js";

/** A clock on a machine whose time the test moves. */
function clockAt(machine: { time: number }, state = { offset: 0, frozenAt: null as number | null }): Clock {
  return new Clock(state, () => machine.time);
}

describe("the clock", () => {
  it("runs with the machine", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    machine.time += 5;
    expect(clock.now()).toBe(1005);
  });

  it("advances, also backwards, and runs on from there", () => {
    const machine = { time: 100_000 };
    const clock = clockAt(machine);
    clock.advance(61_000);
    clock.advance(-1000);
    machine.time += 1;
    expect(clock.now()).toBe(160_001);
  });

  it("shows a moment it is set to, and runs on from there", () => {
    const machine = { time: 0 };
    const clock = clockAt(machine);
    clock.set(Date.parse("2030-01-01T00:00:00Z"));
    machine.time += 7;
    expect(isoTime(clock.now())).toBe("2030-01-01T00:00:00.007Z");
  });

  it("stands still while frozen, can be moved meanwhile, and runs on from what it shows", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    clock.freeze();
    machine.time += 500;
    clock.freeze();
    expect([clock.now(), clock.frozen]).toEqual([1000, true]);
    clock.advance(61_000);
    machine.time += 500;
    expect(clock.now()).toBe(62_000);
    clock.unfreeze();
    clock.unfreeze();
    machine.time += 3;
    expect([clock.now(), clock.frozen]).toEqual([62_003, false]);
  });

  it.each([
    ["before 1970", -1],
    ["after 9000", Date.UTC(9000, 0) + 1],
    ["never", Number.NaN],
    ["in eternity", Number.POSITIVE_INFINITY],
  ])("does not go where no text form of a time reaches: %s", (_, moment) => {
    const clock = clockAt({ time: 5 });
    expect(clock.set(moment)).toBe(false);
    expect(clock.advance(moment - 5)).toBe(false);
    expect(clock.now()).toBe(5);
    clock.freeze();
    expect(clock.set(moment)).toBe(false);
    expect(clock.now()).toBe(5);
  });

  it("goes to both ends of what it can show", () => {
    const clock = clockAt({ time: 5 });
    expect(clock.set(0)).toBe(true);
    expect(clock.set(Date.UTC(9000, 0))).toBe(true);
    expect(isoTime(clock.now())).toBe("9000-01-01T00:00:00.000Z");
  });

  it("goes on from its state, in another process", () => {
    const state = { offset: 0, frozenAt: null };
    clockAt({ time: 10 }, state).advance(100);
    expect(clockAt({ time: 20 }, JSON.parse(JSON.stringify(state))).now()).toBe(120);
  });
});
