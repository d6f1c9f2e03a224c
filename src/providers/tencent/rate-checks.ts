import type { Sandbox } from "../../sandbox/sandbox.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import type { RequestRate } from "./request-rate.js";
import type { TencentCredential } from "./rows.js";
import type { TencentSettings } from "./settings.js";

type RateLimit = "addressRateLimit" | "accountRateLimit" | "regionRateLimit" | "requestRateLimit";

/** Whose requests one limit counts. */
interface CountedBy {
  readonly setting: RateLimit;
  readonly key: (call: TencentCall, credential: TencentCredential) => string;
  readonly refusal: (settings: TencentSettings, count: number) => Failure<TencentErrorName>;
}

const reached = (setting: RateLimit, count: number, limit: number) => ({
  details: { count: String(count), limit: String(limit) },
  hint: `the setting ${setting} is reached: request ${count} of at most ${limit} within a second; 0 switches it off`,
});

const refusing =
  (error: TencentErrorName, setting: RateLimit): CountedBy["refusal"] =>
  (settings, count) =>
    fail(error, reached(setting, count, settings[setting]));

/** documented: that there are these limits. chosen: the wider one is named first. */
const limits: readonly CountedBy[] = [
  {
    setting: "addressRateLimit",
    key: ({ request }) => `from ${request.clientIp}`,
    refusal: refusing("RequestLimitExceeded.IPLimitExceeded", "addressRateLimit"),
  },
  {
    setting: "accountRateLimit",
    key: (_call, { uin }) => `by ${uin}`,
    refusal: refusing("RequestLimitExceeded.UinLimitExceeded", "accountRateLimit"),
  },
  {
    setting: "regionRateLimit",
    key: ({ common }, { uin }) => `by ${uin} in ${common.region ?? ""}`,
    refusal: refusing("RequestLimitExceeded.GlobalRegionUinLimitExceeded", "regionRateLimit"),
  },
  {
    setting: "requestRateLimit",
    key: ({ common }, { uin }) => `${uin} ${common.action ?? ""}`,
    refusal: (settings, count) =>
      refusing(
        settings.requestRateNumbers ? "RequestLimitExceeded" : "RequestLimitExceeded#withoutNumbers",
        "requestRateLimit",
      )(settings, count),
  },
];

/** Counts a request by every limit that is on, and refuses it by the first that it goes beyond. */
export function refuseRate(
  call: TencentCall,
  credential: TencentCredential,
  sandbox: Sandbox,
  rate: RequestRate,
): Failure<TencentErrorName> | undefined {
  const { settings } = sandbox;
  let refusal: Failure<TencentErrorName> | undefined;
  for (const { setting, key, refusal: refused } of limits) {
    const limit = settings[setting];
    if (limit === 0) continue;
    const count = rate.count(sandbox, key(call, credential));
    if (count > limit) refusal ??= refused(settings, count);
  }
  return refusal;
}
