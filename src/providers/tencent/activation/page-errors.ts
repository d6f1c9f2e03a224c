import type { TencentErrorName } from "../errors.js";

/** Why a link cannot be followed. */
const linkErrors = [
  "FailedOperation.BindEmailLinkInvalid",
  "FailedOperation.BindEmailLinkExpired",
  "ResourceNotFound.UserNotExist",
  "FailedOperation.EmailBindRecordInvalid",
] as const;
export type LinkError = (typeof linkErrors)[number];

export const isLinkError = (error: string): error is LinkError => linkErrors.some((known) => known === error);

/** What each step of the page behind a mailed link can show. inferred, as the page is: Tencent documents all of it elsewhere. */
export const activationPageErrors = {
  "activation-page": linkErrors,
  "send-activation-code": linkErrors,
  activate: [
    ...linkErrors,
    "InvalidParameter.InvalidEmail",
    "InvalidParameter.CodeError",
    "InvalidParameter.CodeExpired",
    "InvalidParameter.PasswordIllegal",
    "FailedOperation.AccountAlreadyRegister",
    "FailedOperation.MemberBindEmailError",
    "FailedOperation.MemberBindPhoneError",
    "InternalError",
  ],
} as const satisfies Readonly<Record<string, readonly TencentErrorName[]>>;
