import type { SandboxSettings } from "../../sandbox/settings.js";

/** The settings that change what the Tencent Cloud half of a sandbox does. */
export type TencentSettings = Pick<
  SandboxSettings,
  "strictSignature" | "skipSignature" | "clockSkewLimit" | "timestampClock" | "requestRateLimit"
>;

/** What holds while nobody says otherwise; the two numbers are documented. */
export const tencentDefaults: TencentSettings = {
  strictSignature: false,
  skipSignature: false,
  clockSkewLimit: 300,
  timestampClock: "either",
  requestRateLimit: 20,
};
