import type { Difference } from "../../support/drift.js";

interface IntendedDifference extends Omit<Difference, "dto"> {
  readonly dtos: readonly string[];
  readonly reason: string;
}

/** Where the OpenAPI document differs from the declarations of the Node SDK on purpose. One that no longer differs fails. */
export const intendedDifferences: readonly IntendedDifference[] = [
  {
    dtos: [
      "CommonResponseDto",
      "GetCountryListRespDto",
      "GetLoginHistoryRespDto",
      "GetSecurityInfoRespDto",
      "IsSuccessRespDto",
      "LoginTokenRespDto",
      "PasswordResetVerifyResp",
      "PreCheckCodeRespDto",
      "SendEmailRespDto",
      "SendSMSRespDto",
      "UserSingleRespDto",
      "VerifyDeleteAccountRequestRespDto",
      "VerifyUpdateEmailRequestRespDto",
      "VerifyUpdatePhoneRequestRespDto",
    ],
    field: "requestId",
    kind: "required",
    reason: "the documented examples of success carry it too, so bindbox always answers it",
  },
  {
    dtos: ["LoginTokenResponseDataDto"],
    field: "scope",
    kind: "required",
    reason: "bindbox always answers it: the documented table of tokens has it",
  },
  {
    dtos: ["LoginTokenResponseDataDto"],
    field: "access_token",
    kind: "required",
    reason: "a sign-in of bindbox never leaves it out",
  },
  {
    dtos: ["LoginTokenResponseDataDto"],
    field: "id_token",
    kind: "required",
    reason: "a sign-in of bindbox never leaves it out",
  },
  {
    dtos: ["LoginTokenResponseDataDto"],
    field: "expires_in",
    kind: "added",
    reason: "sign-in is documented with `expire_in`; clients of OIDC read `expires_in`, so both are there",
  },
  {
    dtos: ["OIDCTokenResponse"],
    field: "expire_in",
    kind: "added",
    reason: "the API description types the token endpoint with `expire_in`, the SDKs read `expires_in`",
  },
  {
    dtos: ["OIDCTokenResponse"],
    field: "scope",
    kind: "added",
    reason: "documented for the token endpoint; the declaration leaves it out",
  },
  {
    dtos: ["OIDCTokenResponse"],
    field: "id_token",
    kind: "optional",
    reason: "client_credentials gives none, and the SDK uses one declaration for every grant",
  },
  {
    dtos: ["OIDCTokenResponse"],
    field: "refresh_token",
    kind: "optional",
    reason: "documented: only the scope offline_access gives one",
  },
  {
    dtos: ["ParsedUserAgent"],
    field: "browser",
    kind: "added",
    reason: "the API description calls `browser` what this SDK calls `name`, so both are there",
  },
  {
    dtos: ["SignUpOptionsDto"],
    field: "context",
    kind: "optional",
    reason: "flagged as required, yet no SDK sends it",
  },
];

/** What methods of the SDK give back that is no answer of the service. */
export const localResults: Readonly<Record<string, string>> = {
  AuthUrlResult: "an address that the SDK builds by itself",
  AccessToken: "claims that the SDK reads out of a token",
  IDToken: "claims that the SDK reads out of a token",
};

/** Operations that the Node SDK never calls, and who does. */
export const operationsOfOthers: Readonly<Record<string, string>> = {
  "check-app-id-secret": "the constructor of the Go SDK",
  "oidc-discovery": "generic OIDC clients",
  "oidc-jwks-of-app": "later versions of the Node SDK",
  "validate-token": "the Java and C# SDKs",
  "login-page": "browsers",
  "login-submit": "browsers",
};
