import { documented } from "./forms.js";

/** Giving a member its e-mail and phone, and the activation behind the mailed link. */
export const emailBindingErrors = {
  "FailedOperation.EmailAlreadyUsed": documented("邮箱已经被使用。", "The email has been used.", [
    "DescribeOrganizationMemberEmailBind",
    "AddOrganizationMemberEmail",
    "UpdateOrganizationMemberEmailBind",
  ]),
  "FailedOperation.MemberEmailExist": documented("成员存在邮箱。", "The member has a mailbox.", [
    "AddOrganizationMemberEmail",
  ]),
  "FailedOperation.EmailBindRecordInvalid": documented(
    "邮箱绑定已经失效。",
    "Mailbox binding has become invalid.",
    [
      "DescribeOrganizationMemberEmailBind",
      "UpdateOrganizationMemberEmailBind",
      "SendOrgMemberAccountBindEmail",
    ],
  ),
  "FailedOperation.CheckMailAccount": documented(
    "检查邮箱绑定状态失败。",
    "Failed to check the mailbox binding status.",
    ["AddOrganizationMemberEmail", "UpdateOrganizationMemberEmailBind"],
  ),
  "FailedOperation.CheckAccountPhoneBindLimit": documented(
    "检查手机绑定上限失败。",
    "Failed to check the mobile phone binding capacity limit.",
    ["AddOrganizationMemberEmail"],
  ),
  "ResourceNotFound.EmailBindRecordNotExist": documented(
    "邮箱绑定记录不存在。",
    "The mailbox binding record does not exist.",
    ["UpdateOrganizationMemberEmailBind", "SendOrgMemberAccountBindEmail"],
  ),
  "LimitExceeded.EmailBindOverLimit": documented(
    "配置邮箱超过当日上限。",
    "The mailbox configuration exceeds the daily capacity limit.",
    ["AddOrganizationMemberEmail"],
  ),
  "LimitExceeded.PhoneNumBound": documented(
    "手机超过绑定上限。",
    "The number of mobile phones exceeds the binding upper limit.",
    ["AddOrganizationMemberEmail"],
  ),
  "LimitExceeded.UpdateEmailBindOverLimit": documented(
    "修改成员绑定信息超过限制。",
    "The number of modifications to member binding information exceeds the limit.",
    ["UpdateOrganizationMemberEmailBind"],
  ),
  "LimitExceeded.SendEmailLimit": documented(
    "重新发送激活邮件次数超过限制。",
    "The number of times to resend the activation email exceeds the limit.",
    ["SendOrgMemberAccountBindEmail"],
  ),
  "LimitExceeded.SendEmailWithinOneHourLimit": documented(
    "一小时内重新发送激活邮件次数超过限制。",
    "The number of times to resend the activation email within one hour exceeds the limit.",
    ["SendOrgMemberAccountBindEmail"],
  ),
};
