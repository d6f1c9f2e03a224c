import { business, type EnvelopeError } from "./forms.js";

export type PasswordErrorName =
  | "passwordResetTokenInvalid"
  | "passwordTooShort"
  | "oldPasswordWrong"
  | "oldPasswordRequired"
  | "passwordReused"
  | "passwordUndecryptable";

/** Setting, changing and resetting a password. */
export const passwordErrors: Readonly<Record<PasswordErrorName, EnvelopeError>> = {
  passwordResetTokenInvalid: {
    ...business({ situation: 24, apiCode: null }),
    apiCodeSetting: "ticketInvalidApiCode",
    messages: { "zh-CN": "token 无效或已过期", "en-US": "The token is invalid or has expired" },
    operations: ["reset-password"],
    source: "no code is documented",
    confidence: "chosen",
  },
  passwordTooShort: {
    ...business({ situation: 35, apiCode: 2029 }),
    messages: { "zh-CN": "密码长度不能少于 6 位", "en-US": "Password length cannot be less than 6 digits" },
    operations: ["signup", "signin", "update-password", "reset-password"],
    source: "Authing V2 error code table, Guard",
    confidence: "documented",
  },
  oldPasswordWrong: {
    ...business({ situation: 36, apiCode: 2203 }),
    messages: { "zh-CN": "原始密码错误", "en-US": "The original password is wrong" },
    operations: ["update-password"],
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  oldPasswordRequired: {
    ...business({ situation: 37, apiCode: 2201 }),
    messages: { "zh-CN": "请输入原始密码", "en-US": "Please enter the original password" },
    operations: ["update-password"],
    source: "Authing V2 error code table",
    confidence: "documented",
  },
  passwordReused: {
    ...business({ situation: 38, apiCode: 2059 }),
    messages: { "zh-CN": "密码重复设置", "en-US": "Password was used before" },
    operations: ["update-password", "reset-password"],
    source: "om-webserver AuthingRespConvert.java",
    confidence: "observed",
  },
  passwordUndecryptable: {
    ...business({ situation: 41, apiCode: 400 }),
    apiCodeSetting: "passwordUndecryptableApiCode",
    messages: { "zh-CN": "密码解密失败", "en-US": "Password decryption failed" },
    operations: ["signup", "signin", "update-password", "reset-password", "verify-delete-account-request"],
    source: "answers recorded in the authing-csharp-sdk-neo tests; the V2 table has 2016",
    confidence: "observed",
  },
};
