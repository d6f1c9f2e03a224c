import { generalCodeListers, organizationUsers } from "./action-sets.js";
import { documented } from "./forms.js";

/** What most actions answer. */
export const commonErrors = {
  InternalError: documented("内部错误。", "An internal error occurred.", generalCodeListers),
  InvalidParameter: documented("参数错误。", "The parameter is incorrect.", generalCodeListers),
  UnsupportedOperation: documented("操作不支持。", "The operation is not supported.", [
    "AddOrganizationMemberEmail",
    "UpdateOrganizationMemberEmailBind",
    "CreateOrganization",
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
    "CreateOrganizationMemberAuthIdentity",
    "BindOrganizationMemberAuthAccount",
  ]),
  "ResourceNotFound.OrganizationNotExist": documented(
    "企业组织不存在。",
    "The organization does not exist.",
    organizationUsers,
  ),
  "ResourceNotFound.OrganizationMemberNotExist": documented(
    "组织成员不存在。",
    "The organization member does not exist.",
    [
      "DescribeOrganizationMemberEmailBind",
      "AddOrganizationMemberEmail",
      "UpdateOrganizationMemberEmailBind",
      "SendOrgMemberAccountBindEmail",
      "QuitOrganization",
      "CreateOrganizationMember",
      "AddOrganizationNode",
      "DeleteOrganizationNodes",
      "CreateOrganizationMemberAuthIdentity",
      "CreateOrganizationMemberPolicy",
      "DescribeOrganizationMemberPolicies",
    ],
  ),
  "ResourceNotFound.MemberNotExist": documented("成员不存在。", "The member does not exist.", [
    "UpdateOrganizationMember",
    "CreateOrganizationMemberPolicy",
    "BindOrganizationMemberAuthAccount",
    "CancelOrganizationMemberAuthAccount",
    "CheckAccountDelete",
    "DeleteAccount",
  ]),
};
