import { business, type EnvelopeError } from "./forms.js";
import { allOperations, bodyTakers, contentTakers, noOperation, parameterTakers } from "./operation-sets.js";

export type RequestErrorName =
  | "parametersInvalid"
  | "bodyMalformed"
  | "quotaExceeded"
  | "routeNotFound"
  | "methodNotAllowed"
  | "bodyTooLarge"
  | "internalError"
  | "contentTypeUnsupported";

/** What is wrong with the request itself. */
export const requestErrors: Readonly<Record<RequestErrorName, EnvelopeError>> = {
  parametersInvalid: {
    ...business({ situation: 42, apiCode: null, statusCode: 400 }),
    apiCodeSetting: "parametersInvalidApiCode",
    messages: { "zh-CN": "{detail}", "en-US": "{detail}" },
    operations: parameterTakers,
    source: "recorded V2 answers show the form; the text follows class-validator",
    confidence: "inferred",
  },
  bodyMalformed: {
    ...business({ situation: null, apiCode: null, statusCode: 400 }),
    messages: { "zh-CN": "请求体不是合法的 JSON", "en-US": "The request body is not valid JSON" },
    operations: bodyTakers,
    source: "like parametersInvalid",
    confidence: "chosen",
  },
  quotaExceeded: {
    ...business({ situation: 46, apiCode: null, statusCode: 429 }),
    httpStatus: 429,
    messages: {
      "zh-CN": "您的请求已超过最大数量限制，请稍后重试",
      "en-US": "Your requests exceed the maximum number allowed, please try again later",
    },
    operations: allOperations,
    source: "Authing V3 API description, rate limits",
    confidence: "documented",
  },
  routeNotFound: {
    ...business({ situation: null, apiCode: null, statusCode: 404 }),
    httpStatus: 404,
    messages: { "zh-CN": "Cannot {method} {path}", "en-US": "Cannot {method} {path}" },
    operations: ["oidc-jwks-of-app"],
    source: "the habit of NestJS",
    confidence: "chosen",
  },
  methodNotAllowed: {
    ...business({ situation: null, apiCode: null, statusCode: 405 }),
    httpStatus: 405,
    messages: { "zh-CN": "Cannot {method} {path}", "en-US": "Cannot {method} {path}" },
    operations: noOperation,
    source: "the habit of NestJS, with the precise status",
    confidence: "chosen",
  },
  internalError: {
    ...business({ situation: null, apiCode: null, statusCode: 500 }),
    httpStatus: 500,
    messages: {
      "zh-CN": "bindbox 内部错误，请查看其日志",
      "en-US": "Internal error of bindbox, please see its log",
    },
    operations: noOperation,
    source: "the statusCode class of Authing V3; what a defect of bindbox answers",
    confidence: "chosen",
  },
  bodyTooLarge: {
    ...business({ situation: null, apiCode: null, statusCode: 413 }),
    httpStatus: 413,
    messages: { "zh-CN": "请求体过大", "en-US": "The request body is too large" },
    operations: contentTakers,
    source: "Authing V3 error code page for the class 413",
    confidence: "chosen",
  },
  contentTypeUnsupported: {
    ...business({ situation: null, apiCode: null, statusCode: 415 }),
    httpStatus: 415,
    messages: {
      "zh-CN": "不支持的请求内容类型",
      "en-US": "The content type of the request is not supported",
    },
    operations: bodyTakers,
    source: "RFC 9110",
    confidence: "chosen",
  },
};
