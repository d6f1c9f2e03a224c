import { documented } from "./forms.js";

/** Inviting an account that exists. */
export const invitationErrors = {
  "FailedOperation.ApplyExist": documented("申请已存在。", "The application already exists.", [
    "InviteOrganizationMember",
  ]),
  "FailedOperation.InvitationExist": documented("邀请已存在。", "The invitation already exists.", [
    "InviteOrganizationMember",
  ]),
  "FailedOperation.ReSentInvitation": documented(
    "重复发送邀请。",
    "The invitation has already been sent before.",
    ["InviteOrganizationMember"],
  ),
  "FailedOperation.OrganizationMemberExist": documented("成员已存在。", "Member already exists.", [
    "InviteOrganizationMember",
  ]),
  "FailedOperation.MemberExistInOtherOrganization": documented(
    "成员已存其他组织中。",
    "The member already belongs to another organization.",
    ["InviteOrganizationMember"],
  ),
  "FailedOperation.ExistOtherOrganizationMemberShared": documented(
    "存在共享资源给其他组织成员或被其他组织成员共享资源。",
    "There are shared resources with other organization members or from other organization members.",
    ["InviteOrganizationMember"],
  ),
  "FailedOperation.GetAccountRegion": documented(
    "获取账号地域属性错误。",
    "Errors occurred when account's regional attributes are obtained.",
    ["InviteOrganizationMember"],
  ),
  "FailedOperation.NotSameRegion": documented(
    "只能邀请同一个站点内的账号。",
    "You can only invite accounts within the same site.",
    ["InviteOrganizationMember"],
  ),
  "FailedOperation.ImportFileIllegal": documented("上传文件不合法。", "The uploaded file is invalid.", [
    "InviteOrganizationMember",
  ]),
  "FailedOperation.OrganizationAuthRelationExist": documented(
    "实名认证关系已经存在。",
    "Real-name authentication relationship already exists.",
    ["InviteOrganizationMember"],
  ),
  "LimitExceeded.InvitationOverLimit": documented("邀请超过上限。", "Invitation limit exceeded.", [
    "InviteOrganizationMember",
  ]),
};
