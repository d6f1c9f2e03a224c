import { describe, expect, it } from "vitest";
import { BindboxHandle } from "../../src/client/bindbox.js";
import { directTransport } from "../../src/client/direct-transport.js";
import type { Transport } from "../../src/client/transport.js";
import { routes } from "../../src/control/generated/routes.js";
import { matchRoute } from "../../src/control/routing.js";
import { startEmulator } from "../../src/emulator.js";

/** Whatever comes of a call: only that it reaches the operation counts here. */
const settled = (...calls: readonly Promise<unknown>[]) => Promise.allSettled(calls);

/** Uses everything that a handle has. */
async function useEverything(bindbox: BindboxHandle): Promise<void> {
  const signal = AbortSignal.timeout(1);
  await settled(bindbox.openapi("control.yaml"));
  await settled(bindbox.health(), bindbox.errors(), bindbox.events({ signal }), bindbox.sandboxes.list());
  await settled(bindbox.journal.list(), bindbox.coverage.get(), bindbox.coverage.clear());
  const box = await bindbox.createSandbox();
  const { outbox, codes, clock, faults, journal, coverage, settings, activation, snapshots } =
    await bindbox.sandbox(box.id);
  await settled(
    outbox.list(),
    outbox.next({ timeout: 1 }),
    outbox.get("x"),
    outbox.delete("x"),
    outbox.clear(),
  );
  await settled(outbox.stream({ signal }), box.events({ signal }));
  await settled(codes.get(), codes.set({}), codes.getFor("x"), codes.setFor("x", {}), codes.clearFor("x"));
  await settled(clock.now(), clock.advance("1s"), settings.get(), settings.patch({}));
  await settled(
    faults.list(),
    faults.add({ delay: "1ms" }),
    faults.get("x"),
    faults.remove("x"),
    faults.clear(),
  );
  await settled(journal.list(), journal.get(1), journal.diagnosis(1), journal.verify({}), journal.clear());
  await settled(coverage.get(), coverage.clear(), activation.sendCode("x"));
  await settled(snapshots.list(), snapshots.take("x"), snapshots.restore("x"), snapshots.get("x"));
  await settled(snapshots.delete("x"), snapshots.import(await snapshots.export()));
  const { invitations } = box;
  await settled(invitations.list(), invitations.accept(1), invitations.decline("2"));
  await settled(activation.activate("x", { email: "", code: "", password: "" }));
  const { state } = box;
  await settled(state.collections(), state.list("users"), state.get("users", "x"), state.create("users", {}));
  await settled(state.put("users", "x", {}), state.patch("users", "x", {}), state.delete("users", "x"));
  await box.reset();
  await box.delete();
}

describe("the handle", () => {
  it("reaches every operation of the control API, and nothing else", async () => {
    const emulator = await startEmulator();
    const { transport } = directTransport(emulator.control, emulator.url);
    const reached = new Set<string>();
    const recording: Transport = (request) => {
      const [path = ""] = request.target.split("?");
      const match = path === "/_bindbox/health" ? { id: "health" } : matchRoute(request.method, path);
      reached.add("id" in match ? match.id : `no operation: ${request.method} ${path}`);
      return transport(request);
    };
    await useEverything(new BindboxHandle(emulator.url, recording));
    await emulator.stop();
    expect([...reached].sort()).toEqual(routes.map(({ id }): string => id).sort());
  });
});
