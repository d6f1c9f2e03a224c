import { describe, expect, it } from "vitest";
import type { RawRequest } from "../../src/http/messages.js";
import { Coverage } from "../../src/observe/coverage.js";
import { JournalBudget } from "../../src/observe/journal-budget.js";
import { Recorder } from "../../src/observe/recorder.js";
import { AuthingProvider } from "../../src/providers/authing/provider.js";
import { ok } from "../../src/providers/outcome.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";
import { Sandboxes } from "../../src/sandbox/sandboxes.js";

const open = (id: string) => Sandbox.open({ id, seed: "test", fixture: defaultFixture() });

const provider = new AuthingProvider(await Sandboxes.startingWith(await open("default")));

const requestWith = (body: Buffer): RawRequest => ({
  method: "POST",
  path: "/api/v3/send-email",
  query: "",
  headers: {},
  rawHeaders: [],
  targetHost: undefined,
  body,
  bodyTooLarge: false,
  clientIp: "127.0.0.1",
  baseUrl: "http://127.0.0.1",
});

function record(recorder: Recorder, sandbox: Sandbox, bytes: number, answer: unknown = {}) {
  const request = requestWith(Buffer.alloc(bytes, "x"));
  return recorder.record({
    provider: "authing",
    explainer: provider,
    request,
    call: provider.read(request),
    sandbox,
    located: true,
    at: 0,
    outcome: ok(),
    stage: "operation",
    via: "flow",
    violations: [],
    note: undefined,
    answer: { status: 200, headers: {}, body: answer },
    milliseconds: 1,
  });
}

describe("the journals of all sandboxes together", () => {
  it("stay within their bytes: the oldest requests of the fullest go", async () => {
    const budget = new JournalBudget(300_000);
    const recorder = new Recorder(new Coverage(), undefined, budget);
    const [busy, quiet] = [await open("busy"), await open("quiet")];
    record(recorder, quiet, 100);
    for (let i = 0; i < 100; i += 1) record(recorder, busy, 10_000);
    expect(budget.bytes).toBeLessThanOrEqual(300_000);
    expect(budget.bytes).toBe(busy.journal.bytes + quiet.journal.bytes);
    expect(quiet.journal.count).toBe(1);
    expect(busy.journal.get(100)).toBeDefined();
    expect(busy.journal.get(1)).toBeUndefined();
    expect(busy.journal.count).toBeGreaterThan(15);
  });

  it("share the bytes when there are many", async () => {
    const budget = new JournalBudget(500_000);
    const recorder = new Recorder(new Coverage(), undefined, budget);
    const sandboxes = await Promise.all(Array.from({ length: 20 }, (_, i) => open(`s${i}`)));
    for (let i = 0; i < 40; i += 1) for (const sandbox of sandboxes) record(recorder, sandbox, 1000);
    expect(budget.bytes).toBeLessThanOrEqual(500_000);
    for (const { journal } of sandboxes) expect(journal.count).toBeGreaterThan(2);
  });

  it("get back what a cleared journal, or single requests, had taken", async () => {
    const budget = new JournalBudget();
    const recorder = new Recorder(new Coverage(), undefined, budget);
    const sandbox = await open("a");
    record(recorder, sandbox, 1000);
    record(recorder, sandbox, 1000);
    const both = budget.bytes;
    expect(sandbox.journal.remove([1, 7])).toBe(1);
    expect(budget.bytes).toBe(both / 2);
    expect(sandbox.journal.clear()).toBe(1);
    expect(budget.bytes).toBe(0);
  });

  it("get back what a deleted sandbox had taken", async () => {
    const budget = new JournalBudget();
    const recorder = new Recorder(new Coverage(), undefined, budget);
    const sandbox = await open("a");
    record(recorder, sandbox, 1000);
    sandbox.end();
    expect(budget.bytes).toBe(0);
  });

  it("keep no more than 16 KiB of a body, whatever its size", async () => {
    const budget = new JournalBudget();
    const recorder = new Recorder(new Coverage(), undefined, budget);
    const sandbox = await open("a");
    const kept = record(recorder, sandbox, 10_000_000, {
      items: Array.from({ length: 10_000 }, (_, i) => `item ${i}`),
    });
    expect(kept.request.body.buffer.byteLength).toBeLessThanOrEqual(16 * 1024);
    expect(kept.bodyBytes).toBe(10_000_000);
    expect(kept.bodyHash).toMatch(/^[0-9a-f]{64}$/);
    expect(kept.answer).toMatchObject({ cut: true });
    expect(String(kept.answer.body)).toMatch(/^\{"items":\["item 0",/);
    expect(budget.bytes).toBeLessThan(64 * 1024);
  });

  it("let go of a request that alone is too much, and count on", async () => {
    const recorder = new Recorder(new Coverage(), undefined, new JournalBudget(100));
    const sandbox = await open("a");
    record(recorder, sandbox, 1000);
    expect(sandbox.journal.count).toBe(0);
    record(recorder, sandbox, 1000);
    expect(sandbox.journal.latestId).toBe(2);
  });
});
