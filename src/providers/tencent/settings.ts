import type { SandboxSettings } from "../../sandbox/settings.js";

/** The settings that change what the Tencent Cloud half of a sandbox does. */
export type TencentSettings = Pick<
  SandboxSettings,
  | "strictSignature"
  | "skipSignature"
  | "clockSkewLimit"
  | "timestampClock"
  | "requestRateLimit"
  | "memberLimit"
  | "createdMemberLimit"
  | "memberDeletion"
  | "nodeLimit"
  | "nodeDepthLimit"
  | "nodeDeletionLimit"
  | "identityLimit"
  | "bindUpdateLimit"
  | "bindLinkLifetime"
  | "bindDailyLimit"
  | "bindPhoneLimit"
  | "bindResendLimit"
  | "bindResendHourlyLimit"
  | "activationCodeLength"
  | "activationCodeLifetime"
  | "maskBindings"
  | "accountSystem"
>;

/** What holds while nobody says otherwise. documented: the skew, the rate, the member limit, three updates and a link of 15 days; the rest is chosen. */
export const tencentDefaults: TencentSettings = {
  strictSignature: false,
  skipSignature: false,
  clockSkewLimit: 300,
  timestampClock: "either",
  requestRateLimit: 20,
  memberLimit: 100,
  createdMemberLimit: 100,
  memberDeletion: true,
  nodeLimit: 200,
  nodeDepthLimit: 5,
  nodeDeletionLimit: 20,
  identityLimit: 20,
  bindUpdateLimit: 3,
  bindLinkLifetime: 1_296_000,
  bindDailyLimit: 10,
  bindPhoneLimit: 10,
  bindResendLimit: 5,
  bindResendHourlyLimit: 3,
  activationCodeLength: 6,
  activationCodeLifetime: 300,
  maskBindings: false,
  accountSystem: "ok",
};
