import { business, type EnvelopeError } from "./forms.js";
import { userTokenHolders } from "./operation-sets.js";

export type SignInErrorName =
  | "notLoggedIn"
  | "sessionExpired"
  | "sessionBroken"
  | "credentialsWrong"
  | "passwordWrong"
  | "userNotFound"
  | "userLocked"
  | "loginLocked"
  | "userSuspended"
  | "appAccessDenied"
  | "loginTooFrequent"
  | "deviceDisabled"
  | "deviceSuspended"
  | "clientAuthenticationFailed"
  | "notEmulated";

/** Who is calling, and whether they may sign in. */
export const signInErrors: Readonly<Record<SignInErrorName, EnvelopeError>> = {
  notLoggedIn: {
    ...business({ situation: 25, apiCode: 2020, statusCode: 401 }),
    messages: {
      "zh-CN": "尚未登录，无权限访问此请求",
      "en-US": "Not logged in yet, no permission to access this request",
    },
    operations: userTokenHolders,
    source: "Authing V3 error code page; statusCode from its class text",
    confidence: "documented",
  },
  sessionExpired: {
    ...business({ situation: 25, apiCode: 2206, statusCode: 401 }),
    messages: {
      "zh-CN": "登录信息已过期, 需重新登录",
      "en-US": "The login has expired, please log in again",
    },
    operations: userTokenHolders,
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  sessionBroken: {
    ...business({ situation: 25, apiCode: 2207, statusCode: 401 }),
    messages: {
      "zh-CN": "登录信息有误, 需重新登录",
      "en-US": "The login information is wrong, please log in again",
    },
    operations: userTokenHolders,
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  credentialsWrong: {
    ...business({ situation: 26, apiCode: 2333, statusCode: 403 }),
    messages: { "zh-CN": "用户名或密码错误", "en-US": "Account not exists or password is incorrect." },
    operations: ["signin", "login-submit"],
    source: "Authing V3 error code page, full sample",
    confidence: "documented",
  },
  passwordWrong: {
    ...business({ situation: 26, apiCode: 2006, statusCode: 403 }),
    messages: { "zh-CN": "密码不正确", "en-US": "Incorrect password" },
    operations: ["signin", "verify-delete-account-request", "login-submit"],
    source: "Authing V3 error code page for the code, om-webserver for the statusCode",
    confidence: "observed",
  },
  userNotFound: {
    ...business({ situation: 27, apiCode: 2004 }),
    messages: { "zh-CN": "用户不存在", "en-US": "User does not exist" },
    operations: ["signin", "verify-reset-password-request"],
    source: "Authing V3 error code page",
    confidence: "documented",
  },
  userLocked: {
    ...business({ situation: 28, apiCode: 2005 }),
    messages: { "zh-CN": "用户已被锁定", "en-US": "User has been locked" },
    operations: ["signin", "login-submit"],
    source: "Authing V3 error code page",
    confidence: "documented",
  },
  loginLocked: {
    ...business({ situation: 29, apiCode: 2057 }),
    messages: { "zh-CN": "多次登录失败，账号已被锁定", "en-US": "Account locked after too many failures" },
    operations: ["signin", "login-submit"],
    source: "Guard for the code; the text is chosen",
    confidence: "observed",
  },
  userSuspended: {
    ...business({ situation: 30, apiCode: 2120008, statusCode: 403 }),
    messages: {
      "zh-CN": "用户已停用或不是此租户成员",
      "en-US": "User disabled or not a member of this tenant",
    },
    operations: ["signin", "login-submit"],
    source: "Authing V3 error code page",
    confidence: "documented",
  },
  appAccessDenied: {
    ...business({ situation: 31, apiCode: 1576, statusCode: 403 }),
    messages: {
      "zh-CN": "无权限登录此应用，请联系管理员",
      "en-US": "No permission to log in to this application",
    },
    operations: ["signin", "login-submit"],
    source: "newer Authing V3 error code page, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  loginTooFrequent: {
    ...business({ situation: 43, apiCode: 1002 }),
    messages: {
      "zh-CN": "登录过于频繁，请稍候再试",
      "en-US": "Login is too frequent, please try again later",
    },
    operations: ["signin", "login-submit"],
    source: "Guard for the code; the text follows registrationTooFrequent",
    confidence: "observed",
  },
  deviceDisabled: {
    ...business({ situation: 45, apiCode: 1577 }),
    messages: { "zh-CN": "设备已停用", "en-US": "The device is disabled" },
    operations: ["signin"],
    source: "guard-ios for the code; the text is chosen",
    confidence: "observed",
  },
  deviceSuspended: {
    ...business({ situation: 45, apiCode: 1578 }),
    messages: { "zh-CN": "设备已挂起", "en-US": "The device is suspended" },
    operations: ["signin"],
    source: "guard-ios for the code; the text is chosen",
    confidence: "observed",
  },
  clientAuthenticationFailed: {
    ...business({ situation: null, apiCode: null }),
    messages: { "zh-CN": "客户端认证失败", "en-US": "client authentication failed" },
    operations: ["signin"],
    source: "the OAuth text for a wrong client secret, carried into the envelope",
    confidence: "chosen",
  },
  notEmulated: {
    ...business({ situation: null, apiCode: null, statusCode: 501 }),
    messages: {
      "zh-CN": "bindbox 不模拟 LDAP 与 AD 登录",
      "en-US": "bindbox does not emulate sign-in by LDAP or AD",
    },
    operations: ["signin"],
    source: "bindbox's own; 501 is the documented class of what is not supported",
    confidence: "chosen",
  },
};
