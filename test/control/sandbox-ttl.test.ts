import { describe, expect, it } from "vitest";
import { emulatorForFile, PASSWORD } from "../support/test-emulator.js";
import { TestTimer } from "../support/test-timer.js";

describe("a sandbox with a time to live", () => {
  const timer = new TestTimer();
  const bindbox = emulatorForFile({ timer });
  const path = (id: string, rest = "") => `/_bindbox/v1/sandboxes/${id}${rest}`;
  const create = async (body: object) =>
    (await bindbox.agent.post("/_bindbox/v1/sandboxes").send(body).expect(201)).body;
  const isThere = (id: string) => bindbox.emulator.sandboxes.get(id) !== undefined;

  it("says so, and is deleted when nobody has used it for so long", async () => {
    expect(await create({ id: "short", ttl: "1m30s" })).toMatchObject({ ttl: "90s" });
    const events: string[] = [];
    const unsubscribe = bindbox.emulator.sandboxes.events.subscribe(({ type, sandbox }) =>
      events.push(`${type} ${sandbox}`),
    );
    timer.pass(89_999);
    expect(isThere("short")).toBe(true);
    timer.pass(1);
    expect(isThere("short")).toBe(false);
    expect(events).toEqual(["sandbox-deleted short"]);
    unsubscribe();
    timer.pass(1e9);
    expect(isThere("default")).toBe(true);
  });

  it("lives on with each request to it, to the emulated services too", async () => {
    const { authing } = await create({ id: "used", ttl: "60s" });
    const body = { connection: "PASSWORD", passwordPayload: { account: "bob", password: PASSWORD } };
    const uses = [
      () => bindbox.agent.get(path("used", "/clock")),
      () => bindbox.post("signin", body, undefined, { "x-authing-app-id": authing.appId }),
      () => bindbox.agent.get(path("used")),
    ];
    for (const use of uses) {
      timer.pass(59_000);
      await use();
    }
    timer.pass(59_000);
    expect(isThere("used")).toBe(true);
    timer.pass(1000);
    expect(isThere("used")).toBe(false);
  });

  it("lives while a request waits for it", async () => {
    await create({ id: "waited", ttl: "10s" });
    const controller = new AbortController();
    const stream = await fetch(`${bindbox.url}${path("waited", "/events")}`, { signal: controller.signal });
    while (bindbox.emulator.sandboxes.get("waited")?.waits.size !== 1)
      await new Promise((resolve) => setImmediate(resolve));
    timer.pass(60_000);
    expect(isThere("waited")).toBe(true);
    controller.abort();
    await stream.text().catch(() => undefined);
    while (bindbox.emulator.sandboxes.get("waited")?.waits.size !== 0)
      await new Promise((resolve) => setImmediate(resolve));
    timer.pass(20_000);
    expect(isThere("waited")).toBe(false);
  });
});
