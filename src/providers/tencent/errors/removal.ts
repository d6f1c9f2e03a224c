import { documented, translated } from "./forms.js";

/** Removing a member, or deleting its account. */
export const removalErrors = {
  "FailedOperation.MemberExistDelegatePayerNotAllowDelete": documented(
    "成员存在代付者,不允许删除。",
    "The member has a payer and cannot be deleted.",
    ["DeleteOrganization", "QuitOrganization", "DeleteOrganizationMembers"],
  ),
  "FailedOperation.MemberIsDelegatePayerNotAllowDelete": documented(
    "成员是代付者，不允许删除。",
    "The member is a payer and cannot be deleted.",
    ["DeleteOrganization", "QuitOrganization", "DeleteOrganizationMembers"],
  ),
  "FailedOperation.MemberShareResource": documented(
    "成员正在共享资源，不允许退出组织。",
    "The member is sharing resources and cannot quit the organization.",
    ["QuitOrganization", "DeleteOrganizationMembers", "DeleteAccount"],
  ),
  "FailedOperation.OrganizationAuthManageNotAllowDelete": documented(
    "成员是主体管理账号，不允许退出组织。",
    "The member is an entity admin account and cannot quit the organization.",
    ["QuitOrganization", "DeleteOrganizationMembers", "DeleteAccount"],
  ),
  "FailedOperation.MemberAccountDeregisterPending": documented(
    "成员账号删除审核中。",
    "Account deletion under review.",
    ["DeleteAccount"],
  ),
  "UnsupportedOperation.CreateMemberNotAllowDelete": documented(
    "创建的成员不允许移除组织。",
    "The created member cannot be removed from the organization.",
    ["DeleteOrganizationMembers"],
  ),
  "UnsupportedOperation.InviteAccountNotAllowDelete": translated(
    "邀请的成员不允许删除。",
    "An invited member cannot be deleted.",
    ["DeleteAccount"],
  ),
  "UnsupportedOperation.DeleteAccountDisabled": translated(
    "成员删除许可未开启。",
    "The permission to delete members is not enabled.",
    ["DeleteAccount"],
  ),
  "UnsupportedOperation.MemberAccountExistResource": translated(
    "成员账号存在资源，不允许删除。",
    "The member account has resources and cannot be deleted.",
    ["DeleteAccount"],
  ),
  "UnsupportedOperation.MemberAccountExistCICRoleConfig": translated(
    "成员存在身份中心权限部署信息。",
    "The member has permission deployments of the identity center.",
    ["QuitOrganization", "DeleteOrganizationMembers", "DeleteAccount"],
  ),
  "UnsupportedOperation.MemberAccountExistCICUserConfig": translated(
    "成员存在身份中心CAM用户同步信息。",
    "The member has CAM user synchronizations of the identity center.",
    ["QuitOrganization", "DeleteOrganizationMembers", "DeleteAccount"],
  ),
  "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete": documented(
    "成员设置了操作审批,不允许删除。",
    "The member is configured with operation audit and cannot be deleted.",
    ["QuitOrganization", "DeleteOrganizationMembers"],
  ),
  "UnsupportedOperation.MemberExistServiceNotAllowDelete": documented(
    "成员是集团服务委派管理员，不允许退出组织。",
    "The member is a delegated admin of the organization service and cannot quit the organization.",
    ["QuitOrganization", "DeleteOrganizationMembers", "DeleteAccount"],
  ),
  "UnsupportedOperation.MemberNoPayment": documented(
    "成员没有绑卡。",
    "No credit card is bound to the member.",
    ["QuitOrganization", "DeleteOrganizationMembers"],
  ),
};
