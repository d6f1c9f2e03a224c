import { describe, expect, it } from "vitest";
import { RequestRate } from "../../../src/providers/tencent/request-rate.js";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import { Sandbox } from "../../../src/sandbox/sandbox.js";

const openSandbox = (id: string) => Sandbox.open({ id, seed: "test", fixture: defaultFixture() });

describe("counting requests", () => {
  it("goes on beyond any limit, and starts again a second after the first of them", async () => {
    let now = 700;
    const rate = new RequestRate(() => now);
    const sandbox = await openSandbox("a");
    const count = () => rate.count(sandbox, "1 DescribeOrganization");
    expect([count(), count(), count()]).toEqual([1, 2, 3]);
    now = 1699;
    expect(count()).toBe(4);
    now = 1700;
    expect(count()).toBe(1);
    now = 2699;
    expect(count()).toBe(2);
  });

  it("starts again with a reset, and with other settings", async () => {
    const rate = new RequestRate(() => 0);
    const sandbox = await openSandbox("a");
    const count = () => rate.count(sandbox, "1 DescribeOrganization");
    expect([count(), count()]).toEqual([1, 2]);
    await sandbox.changeSettings({ requestRateLimit: 1 });
    expect([count(), count()]).toEqual([1, 2]);
    await sandbox.reset();
    expect(count()).toBe(1);
  });

  it("keeps what is counted by another key apart, and sandboxes", async () => {
    const rate = new RequestRate(() => 0);
    const [a, b] = [await openSandbox("a"), await openSandbox("b")];
    expect(rate.count(a, "1 DescribeOrganization")).toBe(1);
    expect(rate.count(a, "2 DescribeOrganization")).toBe(1);
    expect(rate.count(a, "1 DeleteOrganization")).toBe(1);
    expect(rate.count(b, "1 DescribeOrganization")).toBe(1);
    expect(rate.count(a, "1 DescribeOrganization")).toBe(2);
  });
});
