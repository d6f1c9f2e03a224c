import { documented, translated } from "./forms.js";

/** Making, leaving and dissolving an organization. */
export const organizationErrors = {
  "FailedOperation.OrganizationExistAlready": documented(
    "企业组织已经存在。",
    "The organization already exists.",
    ["CreateOrganization"],
  ),
  "FailedOperation.AuthInfoEmpty": documented(
    "用户未实名。",
    "The user has not completed identity verification.",
    [
      "CreateOrganization",
      "CreateOrganizationMember",
      "InviteOrganizationMember",
      "UpdateOrganizationMember",
    ],
  ),
  "FailedOperation.AuthNotEnterprise": documented(
    "用户非企业实名。",
    "The user has not completed enterprise identity verification.",
    [
      "CreateOrganization",
      "CreateOrganizationMember",
      "InviteOrganizationMember",
      "UpdateOrganizationMember",
    ],
  ),
  "FailedOperation.OrganizationNotEmpty": documented(
    "企业组织成员不为空。",
    "There are members in this organization.",
    ["DeleteOrganization"],
  ),
  "FailedOperation.OrgMemberPolicyExist": documented(
    "存在组织成员访问策略。",
    "An organization member access policy exists.",
    ["DeleteOrganization"],
  ),
  "FailedOperation.OrganizationPolicyIsNotDisabled": documented(
    "集团策略不是禁用状态。",
    "Group policy is not disabled.",
    ["DeleteOrganization"],
  ),
  "FailedOperation.DisableQuitSelfCreatedOrganization": documented(
    "不能退出自己创建的企业组织。",
    "You cannot quit an organization created by yourself.",
    ["QuitOrganization", "DeleteOrganizationMembers"],
  ),
  "FailedOperation.QuitShareUint": documented("退出共享单元失败。", "Failed to exit the shared unit.", [
    "DeleteOrganization",
  ]),
  "FailedOperation.QuitShareUintError": documented("退出共享单元错误。", "Failed to leave the shared unit.", [
    "DeleteOrganizationMembers",
  ]),
  "FailedOperation.QuiteShareUnit": documented("退出共享单元失败。", "Failed to exit the shared unit.", [
    "DeleteOrganization",
    "QuitOrganization",
  ]),
  "FailedOperation.ShareUnitNotEmpty": documented("共享单元不为空。", "Shared unit is not empty.", [
    "DeleteOrganization",
  ]),
  "FailedOperation.ShareResourceMemberInUse": documented(
    "成员正在使用共享资源。",
    "The member is using a shared resource.",
    ["QuitOrganization", "DeleteOrganizationMembers"],
  ),
  "ResourceNotFound.OrganizationServiceNotExist": documented(
    "集团服务不存在。",
    "The organization service does not exist.",
    ["DescribeOrganizationMembers"],
  ),
  "UnsupportedOperation.CreateMemberNotAllowCreateOrganization": documented(
    "创建的成员不允许创建组织。",
    "The created member is not allowed to create an organization.",
    ["CreateOrganization"],
  ),
  "UnsupportedOperation.OperationForbidden": translated("操作被禁止。", "The operation is forbidden.", [
    "CreateOrganization",
    "CreateOrganizationMember",
  ]),
  "UnsupportedOperation.AdminAccountExistCICRoleConfig": translated(
    "管理员账号下存在未解除部署的权限配置",
    "The admin account has permission configurations whose deployment has not been removed.",
    ["DeleteOrganization"],
  ),
  "UnsupportedOperation.AdminAccountExistCICUserConfig": translated(
    "管理员账号下存在未删除的用户同步",
    "The admin account has user synchronizations that have not been deleted.",
    ["DeleteOrganization"],
  ),
  "UnsupportedOperation.CreateMemberNotAllowQuit": documented(
    "创建的成员不允许退出。",
    "The created member is not allowed to exit.",
    ["QuitOrganization"],
  ),
  "UnsupportedOperation.MemberNotAllowQuit": documented(
    "成员不支持主动退出。",
    "The member does not support voluntary exit.",
    ["QuitOrganization", "UpdateOrganizationMember"],
  ),
};
