import { documented } from "./forms.js";

/** Making, inviting and changing members. */
export const memberErrors = {
  "FailedOperation.OrganizationMemberNameUsed": documented(
    "成员名已存在。",
    "The member name already exists.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "FailedOperation.MemberNameUsed": documented("名字已经被使用。", "The name is already in use.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
  ]),
  "FailedOperation.OrganizationPolicyIllegal": documented(
    "组织策略不合法。",
    "The organization policy is invalid.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "FailedOperation.OrganizationPermissionIllegal": documented(
    "组织权限不合法。",
    "The organization permission is invalid.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "FailedOperation.CreateAccount": documented(
    "创建成员异常。",
    "An exception occurred while creating the member.",
    ["CreateOrganizationMember"],
  ),
  "FailedOperation.CreateMemberAuthOverLimit": documented(
    "账号实名认证超过上限。",
    "The number of times of account identity verification exceeds the upper limit.",
    ["CreateOrganizationMember"],
  ),
  "FailedOperation.CreateRecordAlreadySuccess": documented("创建已成功。", "Created successfully.", [
    "CreateOrganizationMember",
  ]),
  "FailedOperation.CreateRecordNotExist": documented(
    "创建记录不存在。",
    "The creation record does not exist.",
    ["CreateOrganizationMember"],
  ),
  "FailedOperation.GetAuthInfo": documented(
    "查询实名信息出错。",
    "An error occurred while querying the identity information.",
    ["CreateOrganizationMember"],
  ),
  "FailedOperation.AuthInfoNotSame": documented("企业实名不一样。", "Enterprise real name mismatch.", [
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
  ]),
  "FailedOperation.PartnerManagementErr": documented(
    "调用经销系统报错。",
    "Distribution system calling error.",
    ["CreateOrganizationMember"],
  ),
  "FailedOperation.TagResourcesError": documented("打标签异常。", "Tagging error.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "AddOrganizationNode",
  ]),
  "FailedOperation.ChangePermissionRecordExist": documented(
    "成员权限变更记录存在。",
    "Member permission change record exists.",
    ["UpdateOrganizationMember"],
  ),
  "InvalidParameter.OrganizationMemberNotExist": documented(
    "组织成员不存在。",
    "The organization member does not exist.",
    ["CreateOrganizationMember"],
  ),
  "InvalidParameter.TagError": documented("标签值错误。", "Tag value error.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "AddOrganizationNode",
  ]),
  "InvalidParameter.AllowQuitIllegal": documented(
    "成员代付费模式，不允许主动退出组织。",
    "The member in pay-on-behalf mode is not allowed to exit the organization voluntarily.",
    ["UpdateOrganizationMember"],
  ),
  "LimitExceeded.CreateMemberOverLimit": documented(
    "创建成员超过上限。",
    "The number of members to be created exceeds the upper limit.",
    ["CreateOrganizationMember"],
  ),
  "LimitExceeded.OrganizationMemberOverLimit": documented(
    "成员超过上限。",
    "The number of members exceeds the upper limit.",
    ["CreateOrganizationMember", "InviteOrganizationMember"],
  ),
  "ResourceNotFound.OrganizationAuthRelationNotExist": documented(
    "认证主体不存在。",
    "The authentication subject does not exist.",
    ["CreateOrganizationMember"],
  ),
};
