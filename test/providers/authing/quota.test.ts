import { expect, it } from "vitest";
import { Quota } from "../../../src/providers/authing/quota.js";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import { Sandbox } from "../../../src/sandbox/sandbox.js";

const fixture = { ...defaultFixture(), settings: { qpsLimit: 1 } };
const openSandbox = (id: string) => Sandbox.open({ id, seed: "test", fixture });

it("a sandbox's requests do not count against another with the same settings", async () => {
  const quota = new Quota();
  const [a, b] = [await openSandbox("a"), await openSandbox("b")];
  expect([quota.exceeded(a), quota.exceeded(a)]).toEqual([false, true]);
  expect(quota.exceeded(b)).toBe(false);
});

it("a reset counts anew, and so does a changed limit", async () => {
  const quota = new Quota();
  const sandbox = await openSandbox("a");
  expect([quota.exceeded(sandbox), quota.exceeded(sandbox)]).toEqual([false, true]);
  await sandbox.reset();
  expect([quota.exceeded(sandbox), quota.exceeded(sandbox)]).toEqual([false, true]);
  await sandbox.changeSettings({ qpsLimit: 1 });
  expect(quota.exceeded(sandbox)).toBe(false);
});
