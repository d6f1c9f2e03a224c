import type { AuthingErrorName } from "../../../../src/providers/authing/errors.js";

/** HTTP status, statusCode, apiCode, and the messages in zh-CN and en-US. */
type EnvelopeAnswer = readonly [number, number, number | null, string, string];
/** HTTP status, `error` or `code`, and the messages: of answers that have no envelope. */
type BareAnswer = readonly [number, string | number, string, string];

/**
 * What each situation answers, written down a second time and by hand: the catalogue's own texts and codes are what is
 * tested. The numbers in comments are those of the documented situations.
 */
export const answers: Readonly<Record<AuthingErrorName, EnvelopeAnswer | BareAnswer>> = {
  // 1
  passcodeWrong: [200, 499, 500, "验证码不正确", "Incorrect verification code"],
  // 2
  passcodeExpired: [
    200,
    499,
    2001,
    "验证码已失效，请重新获取验证码",
    "The verification code has expired, please get a new one",
  ],
  // 3
  passcodeTriesExceeded: [
    200,
    499,
    2001,
    "验证码已失效，请重新获取验证码",
    "The verification code has expired, please get a new one",
  ],
  // 4
  emailSentTooOften: [
    200,
    499,
    2080,
    "该邮箱 1 分钟内已发送过验证码，请稍后再试",
    "A code was sent to this e-mail within the last minute",
  ],
  // 5
  smsSentTooOften: [
    200,
    499,
    4004,
    "该手机号 1 分钟内已发送过验证码，请稍后再试",
    "A code was sent to this phone within the last minute",
  ],
  // 6
  smsDailyLimitReached: [
    200,
    499,
    null,
    "手机号每天发送的验证次数超过上限",
    "the number of sms messages sent from a single mobile number every day exceeds the upper limit",
  ],
  // 7
  captchaRequired: [
    200,
    499,
    2000,
    "账号异常，需要输入验证码",
    "The account is abnormal, a captcha is required",
  ],
  // 44
  emailSendFailed: [200, 499, 3013, "发送邮件错误，未知错误", "Sending mail error, unknown error"],
  // 8
  emailTaken: [200, 499, 2200, "该邮箱已被绑定", "The mailbox has been bound"],
  // 9
  phoneTaken: [200, 499, 2035, "该手机号已被绑定", "Mobile phone number has been bound"],
  // 10
  emailAlreadyBound: [200, 499, 500, "已经绑定了邮箱", "The account already has an e-mail bound"],
  // 11
  phoneAlreadyBound: [200, 499, 500, "已经绑定了手机号", "The account already has a phone bound"],
  // 12
  emailNotBound: [200, 499, 2219, "此用户没有绑定邮箱", "The user has no mailbox bound"],
  // 12
  phoneNotBound: [200, 499, 2219, "此用户没有绑定手机号", "The user has no phone bound"],
  // 13
  onlyLoginMethod: [
    200,
    499,
    2217,
    "没有配置其他登录方式",
    "Only one login method is left, it cannot be unbound",
  ],
  // 14
  emailMalformed: [200, 499, 2204, "邮箱格式不正确", "E-mail format is incorrect"],
  // 15
  phoneMalformed: [
    200,
    499,
    2028,
    "请提供正确的手机号或邮箱",
    "Please provide the correct phone number or email address",
  ],
  // 16
  oldEmailRequired: [
    200,
    499,
    2227,
    "修改邮箱必须验证之前的邮箱",
    "To modify the mailbox, the original mailbox must be verified",
  ],
  // 17
  oldPhoneRequired: [
    200,
    499,
    2228,
    "修改手机号必须验证之前的手机号",
    "To modify the phone number, the original phone number must be verified",
  ],
  // 18
  oldEmailMismatch: [
    200,
    499,
    2037,
    "填写的旧邮箱与实际邮箱不匹配",
    "The filled-in old mailbox does not match the actual mailbox",
  ],
  // 19
  oldPhoneMismatch: [
    200,
    499,
    2038,
    "旧手机号非用户账号绑定的手机号",
    "The filled-in old phone does not match the actual phone",
  ],
  // 20
  emailUnchanged: [200, 499, 2229, "新邮箱和旧邮箱一样", "The new mailbox is the same as the old mailbox"],
  // 21
  phoneUnchanged: [
    200,
    499,
    2230,
    "新手机号和旧手机号一样",
    "The new phone number is the same as the old one",
  ],
  // 22
  noEmailToUpdate: [200, 499, 2218, "用户没有绑定邮箱", "No mailbox bound"],
  // 22
  noPhoneToUpdate: [200, 499, 2218, "用户没有绑定手机号", "No phone bound"],
  // 23
  updateEmailTokenInvalid: [
    200,
    499,
    null,
    "updateEmailToken 无效或已过期",
    "The token is invalid or has expired",
  ],
  // 23
  updatePhoneTokenInvalid: [
    200,
    499,
    null,
    "updatePhoneToken 无效或已过期",
    "The token is invalid or has expired",
  ],
  // 25
  notLoggedIn: [
    200,
    401,
    2020,
    "尚未登录，无权限访问此请求",
    "Not logged in yet, no permission to access this request",
  ],
  // 25
  sessionExpired: [
    200,
    401,
    2206,
    "登录信息已过期, 需重新登录",
    "The login has expired, please log in again",
  ],
  // 25
  sessionBroken: [
    200,
    401,
    2207,
    "登录信息有误, 需重新登录",
    "The login information is wrong, please log in again",
  ],
  // 26
  credentialsWrong: [200, 403, 2333, "用户名或密码错误", "Account not exists or password is incorrect."],
  // 26
  passwordWrong: [200, 403, 2006, "密码不正确", "Incorrect password"],
  // 27
  userNotFound: [200, 499, 2004, "用户不存在", "User does not exist"],
  // 28
  userLocked: [200, 499, 2005, "用户已被锁定", "User has been locked"],
  // 29
  loginLocked: [200, 499, 2057, "多次登录失败，账号已被锁定", "Account locked after too many failures"],
  // 30
  userSuspended: [
    200,
    403,
    2120008,
    "用户已停用或不是此租户成员",
    "User disabled or not a member of this tenant",
  ],
  // 31
  appAccessDenied: [
    200,
    403,
    1576,
    "无权限登录此应用，请联系管理员",
    "No permission to log in to this application",
  ],
  // 43
  loginTooFrequent: [
    200,
    499,
    1002,
    "登录过于频繁，请稍候再试",
    "Login is too frequent, please try again later",
  ],
  // 45
  deviceDisabled: [200, 499, 1577, "设备已停用", "The device is disabled"],
  // 45
  deviceSuspended: [200, 499, 1578, "设备已挂起", "The device is suspended"],
  clientAuthenticationFailed: [200, 499, null, "客户端认证失败", "client authentication failed"],
  notEmulated: [
    200,
    501,
    null,
    "bindbox 不模拟 LDAP 与 AD 登录",
    "bindbox does not emulate sign-in by LDAP or AD",
  ],
  // 32
  registrationDisabled: [200, 499, 2031, "应用已禁止注册用户", "App has banned user registration"],
  // 33
  userExists: [
    200,
    499,
    2026,
    "用户已存在，请不要重复注册",
    "The user already exists, please do not register again",
  ],
  // 34
  usernameTaken: [200, 499, 2034, "用户名已存在", "Username already exists"],
  // 43
  registrationTooFrequent: [
    200,
    499,
    2100,
    "注册过于频繁，请稍候再试",
    "Registration is too frequent, please try again later",
  ],
  // 24
  deleteAccountTokenInvalid: [200, 499, null, "token 无效或已过期", "The token is invalid or has expired"],
  // 24
  passwordResetTokenInvalid: [200, 499, null, "token 无效或已过期", "The token is invalid or has expired"],
  // 35
  passwordTooShort: [200, 499, 2029, "密码长度不能少于 6 位", "Password length cannot be less than 6 digits"],
  // 36
  oldPasswordWrong: [200, 499, 2203, "原始密码错误", "The original password is wrong"],
  // 37
  oldPasswordRequired: [200, 499, 2201, "请输入原始密码", "Please enter the original password"],
  // 38
  passwordReused: [200, 499, 2059, "密码重复设置", "Password was used before"],
  // 41
  passwordUndecryptable: [200, 499, 400, "密码解密失败", "Password decryption failed"],
  // 39
  appNotFound: [200, 499, 2011, "应用不存在", "Application does not exist"],
  // 40
  poolNotFound: [200, 499, 2224, "用户池不存在", "User pool does not exist"],
  // 42
  parametersInvalid: [200, 400, null, "{detail}", "{detail}"],
  bodyMalformed: [200, 400, null, "请求体不是合法的 JSON", "The request body is not valid JSON"],
  // 46
  quotaExceeded: [
    429,
    429,
    null,
    "您的请求已超过最大数量限制，请稍后重试",
    "Your requests exceed the maximum number allowed, please try again later",
  ],
  routeNotFound: [404, 404, null, "Cannot {method} {path}", "Cannot {method} {path}"],
  methodNotAllowed: [405, 405, null, "Cannot {method} {path}", "Cannot {method} {path}"],
  internalError: [
    500,
    500,
    null,
    "bindbox 内部错误，请查看其日志",
    "Internal error of bindbox, please see its log",
  ],
  bodyTooLarge: [413, 413, null, "请求体过大", "The request body is too large"],
  contentTypeUnsupported: [
    415,
    415,
    null,
    "不支持的请求内容类型",
    "The content type of the request is not supported",
  ],
  invalidGrant: [400, "invalid_grant", "grant request is invalid", "grant request is invalid"],
  invalidClient: [401, "invalid_client", "client authentication failed", "client authentication failed"],
  clientUnknown: [400, "invalid_client", "client is invalid", "client is invalid"],
  redirectUriMismatch: [
    400,
    "invalid_redirect_uri",
    "redirect_uri did not match any of the client's registered redirect_uris",
    "redirect_uri did not match any of the client's registered redirect_uris",
  ],
  invalidRequest: [400, "invalid_request", "request is invalid", "request is invalid"],
  unsupportedGrantType: [
    400,
    "unsupported_grant_type",
    "unsupported grant_type requested",
    "unsupported grant_type requested",
  ],
  invalidScope: [400, "invalid_scope", "requested scope is not allowed", "requested scope is not allowed"],
  unauthorizedClient: [
    400,
    "unauthorized_client",
    "requested grant type is not allowed for this client",
    "requested grant type is not allowed for this client",
  ],
  unsupportedResponseType: [
    400,
    "unsupported_response_type",
    "unsupported response_type requested",
    "unsupported response_type requested",
  ],
  loginRequired: [
    400,
    "login_required",
    "End-User authentication is required",
    "End-User authentication is required",
  ],
  invalidToken: [401, "invalid_token", "invalid token provided", "invalid token provided"],
  idTokenMalformed: [200, 400, "id_token 格式有误", "id_token is malformed"],
  idTokenIllegal: [200, 400, "id_token 不合法", "id_token is not valid"],
  accessTokenMalformed: [200, 400, "access_token 格式有误", "access_token is malformed"],
  accessTokenIllegal: [200, 400, "access_token 不合法", "access_token is not valid"],
};
