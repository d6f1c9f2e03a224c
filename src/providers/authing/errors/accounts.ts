import { business, type EnvelopeError } from "./forms.js";

export type AccountErrorName =
  | "registrationDisabled"
  | "userExists"
  | "usernameTaken"
  | "registrationTooFrequent"
  | "deleteAccountTokenInvalid";

/** Registering and deleting an account. */
export const accountErrors: Readonly<Record<AccountErrorName, EnvelopeError>> = {
  registrationDisabled: {
    ...business({ situation: 32, apiCode: 2031 }),
    messages: { "zh-CN": "应用已禁止注册用户", "en-US": "App has banned user registration" },
    operations: ["signup", "signin"],
    source: "Authing V3 error code page",
    confidence: "documented",
  },
  userExists: {
    ...business({ situation: 33, apiCode: 2026 }),
    messages: {
      "zh-CN": "用户已存在，请不要重复注册",
      "en-US": "The user already exists, please do not register again",
    },
    operations: ["signup"],
    source: "Authing V2 error code table, Guard, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  usernameTaken: {
    ...business({ situation: 34, apiCode: 2034 }),
    messages: { "zh-CN": "用户名已存在", "en-US": "Username already exists" },
    operations: ["signup", "update-profile"],
    source: "Authing V2 error code table",
    confidence: "documented",
  },
  registrationTooFrequent: {
    ...business({ situation: 43, apiCode: 2100 }),
    messages: {
      "zh-CN": "注册过于频繁，请稍候再试",
      "en-US": "Registration is too frequent, please try again later",
    },
    operations: ["signup", "signin"],
    source: "Authing V2 error code table",
    confidence: "documented",
  },
  deleteAccountTokenInvalid: {
    ...business({ situation: 24, apiCode: null }),
    apiCodeSetting: "ticketInvalidApiCode",
    messages: { "zh-CN": "token 无效或已过期", "en-US": "The token is invalid or has expired" },
    operations: ["delete-account"],
    source: "no code is documented",
    confidence: "chosen",
  },
};
