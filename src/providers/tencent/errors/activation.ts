import { documented } from "./forms.js";

/** What the page behind the mailed link can run into. Tencent documents all of it on the read action. */
export const activationErrors = {
  "FailedOperation.BindEmailLinkExpired": documented(
    "绑定邮箱链接过期。",
    "The mailbox binding link has expired.",
    ["DescribeOrganizationMemberEmailBind"],
  ),
  "FailedOperation.BindEmailLinkInvalid": documented(
    "绑定邮箱链接无效。",
    "The mailbox binding link is invalid.",
    ["DescribeOrganizationMemberEmailBind"],
  ),
  "FailedOperation.AccountAlreadyRegister": documented(
    "该账号已被注册。",
    "The account has been registered.",
    ["DescribeOrganizationMemberEmailBind"],
  ),
  "FailedOperation.MemberBindEmailError": documented("邮箱绑定失败。", "Mailbox binding failed.", [
    "DescribeOrganizationMemberEmailBind",
  ]),
  "FailedOperation.MemberBindPhoneError": documented(
    "安全手机绑定失败。",
    "Verification mobile numbe binding failed.",
    ["DescribeOrganizationMemberEmailBind"],
  ),
  "InvalidParameter.CodeError": documented("手机验证码错误。", "Incorrect mobile phone verification code.", [
    "DescribeOrganizationMemberEmailBind",
  ]),
  "InvalidParameter.CodeExpired": documented(
    "手机验证码已过期。",
    "The mobile phone verification code has expired.",
    ["DescribeOrganizationMemberEmailBind"],
  ),
  "InvalidParameter.InvalidEmail": documented("无效的邮箱。", "The mailbox is invalid.", [
    "DescribeOrganizationMemberEmailBind",
  ]),
  "InvalidParameter.PasswordIllegal": documented("密码不合法。", "The password is invalid.", [
    "DescribeOrganizationMemberEmailBind",
  ]),
  "ResourceNotFound.UserNotExist": documented("用户不存在。", "The user does not exist.", [
    "DescribeOrganizationMemberEmailBind",
  ]),
};
