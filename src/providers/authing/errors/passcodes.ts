import { business, type EnvelopeError } from "./forms.js";
import { passcodeConsumers } from "./operation-sets.js";

export type PasscodeErrorName =
  | "passcodeWrong"
  | "passcodeExpired"
  | "passcodeTriesExceeded"
  | "emailSentTooOften"
  | "smsSentTooOften"
  | "smsDailyLimitReached"
  | "captchaRequired"
  | "emailSendFailed";

/** Sending and checking passcodes. */
export const passcodeErrors: Readonly<Record<PasscodeErrorName, EnvelopeError>> = {
  passcodeWrong: {
    ...business({ situation: 1, apiCode: 500 }),
    apiCodeSetting: "passcodeWrongApiCode",
    messages: { "zh-CN": "验证码不正确", "en-US": "Incorrect verification code" },
    operations: passcodeConsumers,
    source: "om-webserver AuthingRespConvert.java; V2 documents and both mobile clients use 2001",
    confidence: "observed",
  },
  passcodeExpired: {
    ...business({ situation: 2, apiCode: 2001 }),
    apiCodeSetting: "passcodeExpiredApiCode",
    messages: {
      "zh-CN": "验证码已失效，请重新获取验证码",
      "en-US": "The verification code has expired, please get a new one",
    },
    operations: passcodeConsumers,
    source: "om-webserver AuthingRespConvert.java; the V2 table also has 2300",
    confidence: "observed",
  },
  passcodeTriesExceeded: {
    ...business({ situation: 3, apiCode: 2001 }),
    apiCodeSetting: "passcodeExpiredApiCode",
    messages: {
      "zh-CN": "验证码已失效，请重新获取验证码",
      "en-US": "The verification code has expired, please get a new one",
    },
    operations: passcodeConsumers,
    source: "SecuritySettingsDto.verifyCodeMaxAttempts gives the rule, the code follows passcodeExpired",
    confidence: "inferred",
  },
  emailSentTooOften: {
    ...business({ situation: 4, apiCode: 2080 }),
    messages: {
      "zh-CN": "该邮箱 1 分钟内已发送过验证码，请稍后再试",
      "en-US": "A code was sent to this e-mail within the last minute",
    },
    operations: ["send-email"],
    source: "om-webserver AuthingRespConvert.java, Guard, guard-ios",
    confidence: "observed",
  },
  smsSentTooOften: {
    ...business({ situation: 5, apiCode: 4004 }),
    messages: {
      "zh-CN": "该手机号 1 分钟内已发送过验证码，请稍后再试",
      "en-US": "A code was sent to this phone within the last minute",
    },
    operations: ["send-sms"],
    source: "om-webserver AuthingRespConvert.java",
    confidence: "observed",
  },
  smsDailyLimitReached: {
    ...business({ situation: 6, apiCode: null }),
    messages: {
      "zh-CN": "手机号每天发送的验证次数超过上限",
      "en-US":
        "the number of sms messages sent from a single mobile number every day exceeds the upper limit",
    },
    operations: ["send-sms"],
    source: "om-webserver AuthingRespConvert.java gives the text only",
    confidence: "observed",
  },
  captchaRequired: {
    ...business({ situation: 7, apiCode: 2000 }),
    messages: {
      "zh-CN": "账号异常，需要输入验证码",
      "en-US": "The account is abnormal, a captcha is required",
    },
    operations: ["send-email", "send-sms", "signin", "login-submit"],
    source: "Authing V2 error code table, Guard",
    confidence: "documented",
  },
  emailSendFailed: {
    ...business({ situation: 44, apiCode: 3013 }),
    apiCodeSetting: "emailSendFailedApiCode",
    messages: { "zh-CN": "发送邮件错误，未知错误", "en-US": "Sending mail error, unknown error" },
    operations: ["send-email"],
    source: "Authing V2 error code table; om-webserver meets 3103",
    confidence: "documented",
  },
};
