import { business, type EnvelopeError } from "./forms.js";

export type AddressErrorName =
  | "emailTaken"
  | "phoneTaken"
  | "emailAlreadyBound"
  | "phoneAlreadyBound"
  | "emailNotBound"
  | "phoneNotBound"
  | "onlyLoginMethod"
  | "emailMalformed"
  | "phoneMalformed";

/** Binding and unbinding an e-mail or a phone. */
export const addressErrors: Readonly<Record<AddressErrorName, EnvelopeError>> = {
  emailTaken: {
    ...business({ situation: 8, apiCode: 2200 }),
    messages: { "zh-CN": "该邮箱已被绑定", "en-US": "The mailbox has been bound" },
    operations: ["bind-email", "verify-update-email-request", "update-email", "signup"],
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  phoneTaken: {
    ...business({ situation: 9, apiCode: 2035 }),
    messages: { "zh-CN": "该手机号已被绑定", "en-US": "Mobile phone number has been bound" },
    operations: ["bind-phone", "verify-update-phone-request", "update-phone", "signup"],
    source: "Authing V2 error code table for the code, om-webserver for the text",
    confidence: "documented",
  },
  emailAlreadyBound: {
    ...business({ situation: 10, apiCode: 500 }),
    messages: { "zh-CN": "已经绑定了邮箱", "en-US": "The account already has an e-mail bound" },
    operations: ["bind-email"],
    source:
      "om-webserver AuthingRespConvert.java for the text; the code follows the pattern of generic errors",
    confidence: "chosen",
  },
  phoneAlreadyBound: {
    ...business({ situation: 11, apiCode: 500 }),
    messages: { "zh-CN": "已经绑定了手机号", "en-US": "The account already has a phone bound" },
    operations: ["bind-phone"],
    source:
      "om-webserver AuthingRespConvert.java for the text; the code follows the pattern of generic errors",
    confidence: "chosen",
  },
  emailNotBound: {
    ...business({ situation: 12, apiCode: 2219 }),
    messages: { "zh-CN": "此用户没有绑定邮箱", "en-US": "The user has no mailbox bound" },
    operations: ["unbind-email", "verify-delete-account-request"],
    source: "Authing V2 error code table",
    confidence: "documented",
  },
  phoneNotBound: {
    ...business({ situation: 12, apiCode: 2219 }),
    messages: { "zh-CN": "此用户没有绑定手机号", "en-US": "The user has no phone bound" },
    operations: ["unbind-phone", "verify-delete-account-request"],
    source: "modelled on emailNotBound; no code is documented for phones",
    confidence: "chosen",
  },
  onlyLoginMethod: {
    ...business({ situation: 13, apiCode: 2217 }),
    messages: {
      "zh-CN": "没有配置其他登录方式",
      "en-US": "Only one login method is left, it cannot be unbound",
    },
    operations: ["unbind-email", "unbind-phone"],
    source: "Authing V2 error code table for the code, om-webserver for the text",
    confidence: "documented",
  },
  emailMalformed: {
    ...business({ situation: 14, apiCode: 2204 }),
    messages: { "zh-CN": "邮箱格式不正确", "en-US": "E-mail format is incorrect" },
    operations: ["send-email", "bind-email", "signup", "signin", "verify-update-email-request"],
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  phoneMalformed: {
    ...business({ situation: 15, apiCode: 2028 }),
    messages: {
      "zh-CN": "请提供正确的手机号或邮箱",
      "en-US": "Please provide the correct phone number or email address",
    },
    operations: ["send-sms", "bind-phone", "signup", "verify-update-phone-request"],
    source: "Authing V2 error code table",
    confidence: "documented",
  },
};
