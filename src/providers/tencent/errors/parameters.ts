import { described, seen, seenInEnglish, template } from "./forms.js";

/** Parameters as the gateway checks them: names, presence, types and encoding, never what a value means. */
export const parameterErrors = {
  MissingParameter: template(
    "请求缺少必传参数 `{parameter}`。",
    "The request is missing a required parameter `{parameter}`.",
  ),
  "MissingParameter#header": template(
    "请求头部缺少必传的公共参数 `{parameter}`。",
    "The request header is missing a required common parameter `{parameter}`.",
  ),
  UnknownParameter: seenInEnglish(
    "参数 `{parameter}` 无法识别。",
    "The parameter `{parameter}` is not recognized.",
  ),
  /** What the gateway says today; it ends without a full stop. */
  "InvalidParameter#type": seen(
    "参数 `{parameter}` 取值类型错误。参数类型应为 `{type}`",
    "The value type of parameter `{parameter}` is not valid, input type should be `{type}`",
  ),
  "InvalidParameter#typeWithoutDetails": template(
    "参数 `{parameter}` 取值类型错误。",
    "The value type of parameter `{parameter}` is not valid.",
  ),
  "InvalidParameter#typeWithValue": template(
    "参数 `{parameter}` 取值类型错误。传入值 `{value}`。",
    "The value type of parameter `{parameter}` is not valid, input value is `{value}`.",
  ),
  "InvalidParameter#bodyNotJson": template(
    "对于指定content-type=application/json协议下，请求内容不是合法的Json格式。",
    "The request content not valid json format for specified content-type=application/json.",
  ),
  "InvalidParameter#itemWithoutEquals": template(
    "参数错误，请求URL中参数key和value必须以 `=` 分隔。",
    "Url key and value should be splited by `=`.",
  ),
  "InvalidParameter#emptyName": template(
    "参数错误，请求参数key不能为空字符串。",
    "The request has a parameter key which is empty string.",
  ),
  "InvalidParameter#repeated": template(
    "参数 `{parameter}` 重复输入。",
    "Parameter `{parameter}` input repeated.",
  ),
  "InvalidParameter#format": template(
    "参数 `{parameter}` 格式非法。",
    "Parameter `{parameter}` format invalid.",
  ),
  "InvalidParameter#embeddedJson": template(
    "参数 `{parameter}` 是非法的Json格式。",
    "Parameter `{parameter}` invalid json format.",
  ),
  "InvalidParameter#arrayIndexes": template(
    "参数 `{parameter}` 是非法是数组格式，数组下标必须是连续的而且从0下标开始。",
    "Parameter `{parameter}` invalid array format, array index must be continuous and starts with 0.",
  ),
  /** Only seen of signature version 1, for a `Nonce` that is no number. */
  "InvalidParameter#nonce": seenInEnglish(
    "参数 `{parameter}` 类型错误。",
    "Parameter `{parameter}` type error.",
  ),
  InvalidParameterValue: template(
    "参数 `{parameter}` 取值错误。",
    "A value specified in `{parameter}` is not valid, is unsupported, or cannot be used.",
  ),
  "InvalidParameterValue#contentSha256": template(
    "参数 `X-TC-Content-SHA256` 计算值不正确。",
    "The value specified in `X-TC-Content-SHA256` is not correct.",
  ),
  InvalidRequest: described(
    "请求body的multipart格式错误。",
    "The multipart format of the request body is invalid.",
  ),
};
