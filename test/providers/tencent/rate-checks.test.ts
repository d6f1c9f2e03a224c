import { beforeEach, describe, expect, it } from "vitest";
import { readCall } from "../../../src/providers/tencent/call.js";
import { refuseRate } from "../../../src/providers/tencent/rate-checks.js";
import { RequestRate } from "../../../src/providers/tencent/request-rate.js";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import { Sandbox } from "../../../src/sandbox/sandbox.js";
import type { SettingsPatch } from "../../../src/sandbox/settings.js";

/** Whose request it is, and where it goes. */
interface Way {
  readonly address?: string;
  readonly uin?: number;
  readonly region?: string;
  readonly action?: string;
}

const DESCRIBE = "DescribeOrganization";

let sandbox: Sandbox;
let rate: RequestRate;
let now: number;
beforeEach(async () => {
  now = 0;
  rate = new RequestRate(() => now);
  sandbox = await Sandbox.open({ id: "a", seed: "test", fixture: defaultFixture() });
});

function request({ address = "127.0.0.1", uin = 1, region = "", action = DESCRIBE }: Way = {}) {
  const headers = { authorization: "x", "x-tc-action": action, "x-tc-region": region };
  const call = readCall(
    {
      method: "POST",
      path: "/",
      query: "",
      headers,
      rawHeaders: Object.entries(headers).flat(),
      targetHost: undefined,
      body: Buffer.from("{}"),
      bodyTooLarge: false,
      clientIp: address,
      baseUrl: "http://127.0.0.1",
    },
    () => undefined,
  );
  return refuseRate(call, { id: "AKID", secretKey: "", uin, token: null }, sandbox, rate)?.error ?? "passed";
}

const only = (settings: SettingsPatch) => sandbox.changeSettings({ requestRateLimit: 0, ...settings });

describe("a limit of requests per second", () => {
  it.each<[SettingsPatch, string, Way, readonly Way[]]>([
    [
      { addressRateLimit: 2 },
      "RequestLimitExceeded.IPLimitExceeded",
      { uin: 2, region: "ap-beijing", action: "QuitOrganization" },
      [{ address: "10.0.0.1" }],
    ],
    [
      { accountRateLimit: 2 },
      "RequestLimitExceeded.UinLimitExceeded",
      { address: "10.0.0.1", region: "ap-beijing", action: "QuitOrganization" },
      [{ uin: 2 }],
    ],
    [
      { regionRateLimit: 2 },
      "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      { address: "10.0.0.1", action: "QuitOrganization" },
      [{ uin: 2 }, { region: "ap-beijing" }],
    ],
    [
      { requestRateLimit: 2 },
      "RequestLimitExceeded",
      { address: "10.0.0.1", region: "ap-beijing" },
      [{ uin: 2 }, { action: "QuitOrganization" }],
    ],
    [
      { requestRateLimit: 2, requestRateNumbers: false },
      "RequestLimitExceeded#withoutNumbers",
      {},
      [{ uin: 2 }],
    ],
  ])(
    "%j answers %s to the third of those that it counts together, until the second is over",
    async (settings, refusal, together, apart) => {
      await only(settings);
      expect([request(), request(together), request(together), request()]).toEqual([
        "passed",
        "passed",
        refusal,
        refusal,
      ]);
      expect(apart.map(request)).toEqual(apart.map(() => "passed"));
      now = 1000;
      expect(request()).toBe("passed");
    },
  );

  it("is off by default but for that of an account and action", async () => {
    const many = (way: (index: number) => Way) =>
      Array.from({ length: 200 }, (_, index) => request(way(index)));
    expect(new Set(many((index) => ({ action: `Action${index}` })))).toEqual(new Set(["passed"]));
    expect(new Set(many(() => ({})))).toEqual(new Set(["passed", "RequestLimitExceeded"]));
    await only({});
    expect(new Set(many(() => ({})))).toEqual(new Set(["passed"]));
  });

  it("names the widest of those that are reached, and each counts what another refuses", async () => {
    await only({ addressRateLimit: 4, accountRateLimit: 3, regionRateLimit: 2, requestRateLimit: 1 });
    expect(Array.from({ length: 5 }, () => request())).toEqual([
      "passed",
      "RequestLimitExceeded",
      "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      "RequestLimitExceeded.UinLimitExceeded",
      "RequestLimitExceeded.IPLimitExceeded",
    ]);
  });
});
