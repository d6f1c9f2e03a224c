import { documented } from "./forms.js";

/** Access identities, policies, and the sub-accounts bound to them. */
export const accessErrors = {
  "FailedOperation.CreateRole": documented(
    "创建角色异常。",
    "An exception occurred while creating the role.",
    ["CreateOrganizationMember", "CreateOrganizationMemberAuthIdentity"],
  ),
  "FailedOperation.CreatePolicy": documented("创建策略失败。", "Failed to create the policy", [
    "CreateOrganizationMemberPolicy",
  ]),
  "FailedOperation.DeletePolicy": documented(
    "删除授权策略异常。",
    "Exception occurred when deleting the authorization policy.",
    ["DeleteOrganizationMembersPolicy"],
  ),
  "FailedOperation.OperatePolicy": documented("操作策略失败。", "Failed to manipulate the policy.", [
    "BindOrganizationMemberAuthAccount",
    "CancelOrganizationMemberAuthAccount",
  ]),
  "FailedOperation.GetPolicyDetail": documented("查询策略失败。", "Failed to query the policy.", [
    "CreateOrganizationIdentity",
  ]),
  "FailedOperation.MemberPolicyNameExist": documented(
    "成员授权策略名已存在。",
    "The member authorization policy name is already in use.",
    ["CreateOrganizationMemberPolicy"],
  ),
  "FailedOperation.MemberIdentityAuthUsed": documented(
    "成员授权在使用。",
    "Member authorization is in use.",
    ["DeleteOrganizationMemberAuthIdentity"],
  ),
  "FailedOperation.OrganizationIdentityNameUsed": documented(
    "组织身份名称被使用。",
    "Organization identity name is in use.",
    ["CreateOrganizationIdentity"],
  ),
  "FailedOperation.OrganizationIdentityPolicyError": documented(
    "组织身份策略不合法。",
    "Organization identity policy is invalid.",
    ["CreateOrganizationMemberAuthIdentity"],
  ),
  "FailedOperation.SubAccountIdentityExist": documented(
    "子账号存在身份。",
    "The sub-account has an identity.",
    ["BindOrganizationMemberAuthAccount"],
  ),
  "FailedOperation.SubAccountNotExist": documented("子账号不存在。", "The sub-account does not exist.", [
    "BindOrganizationMemberAuthAccount",
    "CancelOrganizationMemberAuthAccount",
  ]),
  "LimitExceeded.IdentityExceedLimit": documented(
    "组织身份超过最大限制。",
    "The number of organization identities exceeds limit.",
    ["CreateOrganizationIdentity"],
  ),
  "ResourceNotFound.MemberIdentityNotExist": documented(
    "成员可授权身份不存在。",
    "The authorizable member identity does not exist.",
    ["DeleteOrganizationMemberAuthIdentity", "CreateOrganizationMemberPolicy"],
  ),
  "ResourceNotFound.MemberPolicyNotExist": documented(
    "组织成员策略不存在。",
    "The organization member policy does not exist.",
    [
      "DeleteOrganizationMembersPolicy",
      "BindOrganizationMemberAuthAccount",
      "CancelOrganizationMemberAuthAccount",
    ],
  ),
  "ResourceNotFound.OrganizationIdentityNotExist": documented(
    "组织身份不存在。",
    "Organization identity does not exist.",
    ["CreateOrganizationMemberAuthIdentity", "DeleteOrganizationMemberAuthIdentity"],
  ),
  "ResourceNotFound.PolicyNotExist": documented("策略不存在。", "Policy does not exist.", [
    "CreateOrganizationIdentity",
  ]),
};
