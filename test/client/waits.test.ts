import { describe, expect, it } from "vitest";
import { bindboxForFile, WAYS } from "../support/bindbox-handles.js";
import { TestTimer } from "../support/test-timer.js";

const timer = new TestTimer();
const bindbox = bindboxForFile({ timer });

describe.each(WAYS)("waits and streams, %s", (way) => {
  /** A wait over HTTP is over for the server once the connection tells it. */
  const becomes = async (is: () => Promise<boolean>) => {
    while (!(await is())) await new Promise((resolve) => setImmediate(resolve));
  };
  const isGone = async (id: string) => {
    const { sandboxes } = await bindbox.local.sandboxes.list({ limit: 100 });
    return !sandboxes.some((each) => each.id === id);
  };

  it("do not keep a sandbox alive once they are over", async () => {
    const box = await bindbox.by(way).createSandbox({ ttl: "10s" });
    await box.outbox.waitFor({ timeout: 1 }).catch(() => undefined);
    await box.journal.waitFor({ timeout: 1 }).catch(() => undefined);
    const events = await box.events();
    events.close();
    await becomes(async () => {
      timer.pass(20_000);
      return isGone(box.id);
    });
  });

  it("are as many as anybody needs, one after the other, without a warning of Node's", async () => {
    const warnings: Error[] = [];
    const listener = (warning: Error) => warnings.push(warning);
    process.on("warning", listener);
    const box = await bindbox.by(way).createSandbox();
    for (let i = 0; i < 30; i += 1) await box.outbox.list({ limit: 1 });
    const waits = Array.from({ length: 30 }, () => box.outbox.waitFor({ timeout: 1 }).catch(() => undefined));
    await Promise.all(waits);
    // Node tells of warnings in a later turn
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listener);
    expect(warnings).toEqual([]);
  });
});
