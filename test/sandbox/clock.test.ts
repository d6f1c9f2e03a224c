import fc from "fast-check";
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

  it("runs at the rate it is given, from the moment it shows", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    clock.advance(500);
    clock.move({ rate: 60 });
    expect(clock.now()).toBe(1500);
    machine.time += 10;
    expect(clock.now()).toBe(2100);
    clock.move({ rate: 0.5 });
    expect(clock.now()).toBe(2100);
    machine.time += 3;
    expect([clock.now(), clock.rate]).toEqual([2101, 0.5]);
  });

  it("keeps its rate through freezing, setting and advancing", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    clock.move({ rate: 60, freeze: true });
    machine.time += 1000;
    clock.advance(1);
    expect([clock.now(), clock.rate]).toEqual([1001, 60]);
    clock.unfreeze();
    machine.time += 1;
    expect(clock.now()).toBe(1061);
    clock.set(5000);
    machine.time += 1;
    expect(clock.now()).toBe(5060);
  });

  it("makes changes that come together at one moment: set, then advanced, then frozen", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    expect(clock.move({ freeze: true, advance: 10, set: 7000, rate: 2 })).toBe(true);
    machine.time += 5;
    expect(clock.now()).toBe(7010);
    expect(clock.move({ freeze: false, set: 9000 })).toBe(true);
    machine.time += 5;
    expect(clock.now()).toBe(9010);
  });

  it("changes nothing at all when one of the changes cannot be made", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    expect(clock.move({ set: -1, rate: 60, freeze: true })).toBe(false);
    machine.time += 5;
    expect([clock.now(), clock.rate, clock.frozen]).toEqual([1005, 1, false]);
  });

  it("shows whole milliseconds at any rate, and never goes backwards by itself", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 });
    const rates = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const moment = fc.integer({ min: 0, max: Date.UTC(9000, 0) });
    fc.assert(
      fc.property(steps, fc.array(rates, { maxLength: 20 }), moment, (passing, newRates, start) => {
        const machine = { time: Date.UTC(2030, 0) };
        const clock = clockAt(machine);
        clock.set(start);
        let before = clock.now();
        for (const [i, time] of passing.entries()) {
          clock.move({ rate: newRates[i] });
          expect(clock.now()).toBe(before);
          machine.time += time;
          expect(Number.isInteger(clock.now())).toBe(true);
          expect(clock.now()).toBeGreaterThanOrEqual(before);
          before = clock.now();
        }
      }),
    );
  });

  it("stops at the last moment that it can show", () => {
    const machine = { time: 1000 };
    const clock = clockAt(machine);
    clock.move({ set: Date.UTC(8999, 11, 31), rate: 1e6 });
    machine.time += 1_000_000;
    expect(isoTime(clock.now())).toBe("9000-01-01T00:00:00.000Z");
    expect(clock.advance(-1000)).toBe(true);
    machine.time -= 10_000_000;
    expect(clock.now()).toBeGreaterThanOrEqual(0);
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
    clockAt({ time: 10 }, state).move({ advance: 100, rate: 3 });
    expect(clockAt({ time: 20 }, JSON.parse(JSON.stringify(state))).now()).toBe(140);
  });

  it("goes on from the state of a version that knew no rate", () => {
    const clock = clockAt({ time: 20 }, { offset: 100, frozenAt: null });
    expect([clock.now(), clock.rate]).toEqual([120, 1]);
    clock.move({ rate: 2 });
    expect(clock.now()).toBe(120);
  });
});
