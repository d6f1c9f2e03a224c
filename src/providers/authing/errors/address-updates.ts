import { business, type EnvelopeError } from "./forms.js";

export type AddressUpdateErrorName =
  | "oldEmailRequired"
  | "oldPhoneRequired"
  | "oldEmailMismatch"
  | "oldPhoneMismatch"
  | "emailUnchanged"
  | "phoneUnchanged"
  | "noEmailToUpdate"
  | "noPhoneToUpdate"
  | "updateEmailTokenInvalid"
  | "updatePhoneTokenInvalid";

/** Changing an e-mail or a phone, in two steps. */
export const addressUpdateErrors: Readonly<Record<AddressUpdateErrorName, EnvelopeError>> = {
  oldEmailRequired: {
    ...business({ situation: 16, apiCode: 2227 }),
    messages: {
      "zh-CN": "修改邮箱必须验证之前的邮箱",
      "en-US": "To modify the mailbox, the original mailbox must be verified",
    },
    operations: ["verify-update-email-request"],
    source: "Authing V2 error code table for the code, om-webserver for the text",
    confidence: "documented",
  },
  oldPhoneRequired: {
    ...business({ situation: 17, apiCode: 2228 }),
    messages: {
      "zh-CN": "修改手机号必须验证之前的手机号",
      "en-US": "To modify the phone number, the original phone number must be verified",
    },
    operations: ["verify-update-phone-request"],
    source: "Authing V2 error code table (English page); the Chinese text follows oldEmailRequired",
    confidence: "documented",
  },
  oldEmailMismatch: {
    ...business({ situation: 18, apiCode: 2037 }),
    messages: {
      "zh-CN": "填写的旧邮箱与实际邮箱不匹配",
      "en-US": "The filled-in old mailbox does not match the actual mailbox",
    },
    operations: ["verify-update-email-request"],
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  oldPhoneMismatch: {
    ...business({ situation: 19, apiCode: 2038 }),
    messages: {
      "zh-CN": "旧手机号非用户账号绑定的手机号",
      "en-US": "The filled-in old phone does not match the actual phone",
    },
    operations: ["verify-update-phone-request"],
    source: "Authing V2 error code table for the code, om-webserver for the text",
    confidence: "documented",
  },
  emailUnchanged: {
    ...business({ situation: 20, apiCode: 2229 }),
    messages: { "zh-CN": "新邮箱和旧邮箱一样", "en-US": "The new mailbox is the same as the old mailbox" },
    operations: ["verify-update-email-request"],
    source: "Authing V2 error code table, om-webserver AuthingRespConvert.java",
    confidence: "documented",
  },
  phoneUnchanged: {
    ...business({ situation: 21, apiCode: 2230 }),
    messages: {
      "zh-CN": "新手机号和旧手机号一样",
      "en-US": "The new phone number is the same as the old one",
    },
    operations: ["verify-update-phone-request"],
    source:
      "Authing V2 error code table, om-webserver AuthingRespConvert.java; the official English row is a copy error",
    confidence: "documented",
  },
  noEmailToUpdate: {
    ...business({ situation: 22, apiCode: 2218 }),
    messages: { "zh-CN": "用户没有绑定邮箱", "en-US": "No mailbox bound" },
    operations: ["verify-update-email-request"],
    source: "the closest code of the V2 table",
    confidence: "chosen",
  },
  noPhoneToUpdate: {
    ...business({ situation: 22, apiCode: 2218 }),
    messages: { "zh-CN": "用户没有绑定手机号", "en-US": "No phone bound" },
    operations: ["verify-update-phone-request"],
    source: "modelled on noEmailToUpdate",
    confidence: "chosen",
  },
  updateEmailTokenInvalid: {
    ...business({ situation: 23, apiCode: null }),
    apiCodeSetting: "ticketInvalidApiCode",
    messages: { "zh-CN": "updateEmailToken 无效或已过期", "en-US": "The token is invalid or has expired" },
    operations: ["update-email"],
    source: "no code is documented",
    confidence: "chosen",
  },
  updatePhoneTokenInvalid: {
    ...business({ situation: 23, apiCode: null }),
    apiCodeSetting: "ticketInvalidApiCode",
    messages: { "zh-CN": "updatePhoneToken 无效或已过期", "en-US": "The token is invalid or has expired" },
    operations: ["update-phone"],
    source: "no code is documented",
    confidence: "chosen",
  },
};
