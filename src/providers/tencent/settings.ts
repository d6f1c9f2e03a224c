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
  | "invitations"
  | "invitationLifetime"
  | "invitationLimit"
  | "authFilePattern"
  | "entityAccountLimit"
  | "memberDeletion"
  | "nodeLimit"
  | "nodeDepthLimit"
  | "nodeDeletionLimit"
  | "identityLimit"
  | "bindUpdateLimit"
  | "bindUpdateApplyTime"
  | "bindUpdateAfterSuccess"
  | "bindLinkLifetime"
  | "bindLinkRestart"
  | "bindDailyLimit"
  | "bindPhoneLimit"
  | "bindResendLimit"
  | "bindResendHourlyLimit"
  | "activationCodeLength"
  | "activationCodeLifetime"
  | "bindEmailPattern"
  | "bindEmailMaxLength"
  | "bindCountryCodePattern"
  | "bindPhonePattern"
  | "phoneBoundByActivation"
  | "maskBindings"
  | "missingBindingFields"
  | "bindPendingDescription"
  | "bindSuccessDescription"
  | "bindFailureDescription"
  | "organizationTimeZone"
  | "memberCallerError"
  | "managerAsMember"
  | "createdMemberRemoval"
  | "removedMemberBinding"
  | "accountSystem"
  | "failedBindingAnswer"
  | "unavailableServices"
  | "preferredErrors"
  | "gatewayState"
  | "offlineActions"
  | "servedRegions"
  | "requestRateNumbers"
  | "typeErrorDetails"
  | "addressRateLimit"
  | "accountRateLimit"
  | "regionRateLimit"
  | "responseSizeLimit"
  | "memberPolicyLimit"
  | "boundPolicyDeletion"
  | "unknownListSubject"
>;

/**
 * What holds while nobody says otherwise. documented: the skew, the rate, the member limit, three updates, a link of 15
 * days and `success`; inferred: the zone, and that an activated member can be removed; the rest is chosen.
 */
export const tencentDefaults: TencentSettings = {
  strictSignature: false,
  skipSignature: false,
  clockSkewLimit: 300,
  timestampClock: "either",
  requestRateLimit: 20,
  memberLimit: 100,
  createdMemberLimit: 100,
  invitations: "joinAtOnce",
  invitationLifetime: 1_209_600,
  invitationLimit: 20,
  authFilePattern: ".*[^.\\s]\\.[A-Za-z0-9]+",
  entityAccountLimit: 0,
  memberDeletion: true,
  nodeLimit: 200,
  nodeDepthLimit: 5,
  nodeDeletionLimit: 20,
  identityLimit: 20,
  bindUpdateLimit: 3,
  bindUpdateApplyTime: "keep",
  bindUpdateAfterSuccess: "EmailBindRecordInvalid",
  bindLinkLifetime: 1_296_000,
  bindLinkRestart: "always",
  bindDailyLimit: 10,
  bindPhoneLimit: 10,
  bindResendLimit: 5,
  bindResendHourlyLimit: 3,
  activationCodeLength: 6,
  activationCodeLifetime: 300,
  // no numbering plan: the provider's own tests use the phone 12345678901, which no country has
  bindEmailPattern: "[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+",
  bindEmailMaxLength: 128,
  bindCountryCodePattern: "\\d{1,4}",
  bindPhonePattern: "\\d{5,15}",
  phoneBoundByActivation: true,
  maskBindings: false,
  missingBindingFields: "empty",
  bindPendingDescription: "",
  bindSuccessDescription: "success",
  bindFailureDescription: null,
  organizationTimeZone: "+08:00",
  memberCallerError: "UnsupportedOperation",
  managerAsMember: false,
  createdMemberRemoval: "activated",
  removedMemberBinding: "fail",
  accountSystem: "ok",
  failedBindingAnswer: "status",
  unavailableServices: [],
  preferredErrors: [],
  gatewayState: "ok",
  offlineActions: [],
  servedRegions: [],
  requestRateNumbers: true,
  typeErrorDetails: "type",
  addressRateLimit: 0,
  accountRateLimit: 0,
  regionRateLimit: 0,
  responseSizeLimit: 0,
  memberPolicyLimit: 0,
  boundPolicyDeletion: "unbind",
  unknownListSubject: "empty",
};
