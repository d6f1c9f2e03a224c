import { described, seen, seenInEnglish, template } from "./forms.js";

/** Who calls, and whether the signature proves it. */
export const authenticationErrors = {
  /** The one `reason` ever seen is "`Service` in Credential not valid". */
  "AuthFailure.InvalidAuthorization": seenInEnglish(
    "请求头部的 `Authorization` 不符合腾讯云标准：{reason}。",
    "The request `Authorization` header does not conform to tencentcloud standards: {reason}.",
  ),
  "AuthFailure.InvalidSecretId": described(
    "密钥非法（不是云API密钥类型）。",
    "Invalid key (not a TencentCloud API key type).",
  ),
  "AuthFailure.MFAFailure": described("MFA错误。", "MFA failed."),
  "AuthFailure.SecretIdNotFound": template(
    "SecretId不存在，请输入正确的密钥。",
    "The SecretId is not found, please ensure that your SecretId is correct.",
  ),
  "AuthFailure.SignatureExpire": seenInEnglish(
    "签名过期，请重新请求。",
    "The signature is expired, please request again.",
  ),
  "AuthFailure.SignatureFailure": template(
    "请求签名验证失败，请检查您的签名计算是否正确。",
    "The provided credentials could not be validated. Please check your signature is correct.",
  ),
  "AuthFailure.SignatureFailure#bodyTooLarge": template(
    "由于请求包大小超过限制，请求签名验证失败，请使用新的签名方法 `TC3-HMAC-SHA256`。",
    "The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.",
  ),
  "AuthFailure.TokenFailure": described("token错误。", "Token error."),
  "AuthFailure.UnauthorizedOperation": seen(
    "操作未授权，请检查CAM策略。[[request id:{requestId}]you are not authorized to perform operation ({operation})\nresource ({resource}) has no permission\n]",
    "You are not authorized to perform this operation. Check your CAM policies, and ensure that you are using the correct access keys. [[request id:{requestId}]you are not authorized to perform operation ({operation})\nresource ({resource}) has no permission\n]",
  ),
};
