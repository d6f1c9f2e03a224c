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
>;

/** What holds while nobody says otherwise. documented: the skew, the rate and the member limit; the other numbers are chosen. */
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
};
