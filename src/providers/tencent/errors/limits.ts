import { described, template } from "./forms.js";

/** Too many requests, too large ones, or from the wrong place. */
export const limitErrors = {
  /** `count` is the running number of the call within the second: 21, 22, 23 … */
  RequestLimitExceeded: template(
    "您当前每秒请求 `{count}` 次，超过了每秒频率上限 `{limit}`，请稍后重试。",
    "Your current request times equals to `{count}` in a second, which exceeds the frequency limit `{limit}` for a second. Please reduce the frequency of calls.",
  ),
  "RequestLimitExceeded#withoutNumbers": template(
    "您当前每秒请求次数超过了频率上限，请稍后重试。",
    "Your current request times in a second exceeds the frequency limit. Please reduce the frequency of calls.",
  ),
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": described(
    "主账号超过频率限制。",
    "The account exceeds the frequency limit.",
  ),
  "RequestLimitExceeded.IPLimitExceeded": described(
    "IP限频。",
    "The IP address exceeds the frequency limit.",
  ),
  "RequestLimitExceeded.UinLimitExceeded": described("主账号限频。", "The account is limited in frequency."),
  RequestSizeLimitExceeded: described("请求包超过限制大小。", "The request exceeds the size limit."),
  ResponseSizeLimitExceeded: described("返回包超过限制大小。", "The response exceeds the size limit."),
  IpInBlacklist: described("IP地址在黑名单中。", "The IP address is in the blacklist."),
  IpNotInWhitelist: described("IP地址不在白名单中。", "The IP address is not in the whitelist."),
};
