import { documented } from "./forms.js";

/** Who pays for a member. */
export const billingErrors = {
  "FailedOperation.OperateBillingPermissionErr": documented(
    "操作计费侧成员权限错误。",
    "An error occurred while manipulating the billing member permission.",
    [
      "DescribeOrganization",
      "QuitOrganization",
      "CreateOrganizationMember",
      "InviteOrganizationMember",
      "UpdateOrganizationMember",
      "DescribeOrganizationMembers",
      "DeleteOrganizationMembers",
    ],
  ),
  "FailedOperation.CreateBillingPermissionErr": documented(
    "添加计费权限失败。",
    "Failed to create the billing permission",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "FailedOperation.PayUinIllegal": documented("代付者不合法。", "The payer is invalid.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
  ]),
  "UnsupportedOperation.AbnormalFinancialStatusOfAdmin": documented(
    "代付者财务状态异常，不支持代付费。",
    "The payer has a financial status exception and does not support pay-on-behalf.",
    ["CreateOrganizationMember", "InviteOrganizationMember"],
  ),
  "UnsupportedOperation.AbnormalFinancialStatusOfMember": documented(
    "成员财务状态异常，不支持代付费。",
    "Member's financial status is abnormal. Pay-on-behalf mode is not supported.",
    ["InviteOrganizationMember"],
  ),
  "UnsupportedOperation.AddDelegatePayerNotAllow": documented(
    "不允许添加代付关系。",
    "No paying relationships can be added.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.AddDiscountInheritNotAllow": documented(
    "不允许添加优惠继承关系。",
    "No offer inheritance relationships can be added.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.AgentNotSame": documented(
    "管理员和成员的经销商不一致。",
    "The resellers of the administrator and the member do not match.",
    ["InviteOrganizationMember"],
  ),
  "UnsupportedOperation.DeleteDelegatePayerNotAllow": documented(
    "不允许删除代付关系。",
    "Deleting the payment relationship is not allowed.",
    ["UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.ExistedAgent": documented(
    "成员或者代付者存在经销商。",
    "Payment-on-behalf is not supported for this member or payer as it is a reseller.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.ExistedClient": documented(
    "成员或者代付者存在经销商子客。",
    "Payment-on-behalf is not supported for this member or payer as it is a reseller’s account.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.InconsistentUserTypes": documented("用户类型不一致。", "The user type mismatches.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
  ]),
  "UnsupportedOperation.ManagementSystemError": documented(
    "调用经管系统报错。",
    "An error occurred while calling the operations management system.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.MemberAccountArrears": documented(
    "成员账户欠费。",
    "The member account has an overdue payment.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.MemberDiscountInheritExisted": documented(
    "成员存在优惠继承。",
    "The member has an inherited offer.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.MemberExistAccountLevelDiscountInherit": documented(
    "成员存在账户级优惠。",
    "The member has an account-level offer.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.MemberHasVoucher": documented(
    "成员存在代金劵，不支持代付费。",
    "The member has vouchers. Pay-on-behalf mode is not supported.",
    ["InviteOrganizationMember"],
  ),
  "UnsupportedOperation.MemberIsAgent": documented(
    "账号是代理商或代客。",
    "The account is an agent or an agent customer.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.MemberIsNotClient": documented(
    "成员不是经销子客。",
    "The member is not a reseller customer.",
    ["InviteOrganizationMember"],
  ),
  "UnsupportedOperation.OrderInProgressExisted": documented("存在在途订单。", "There is an ongoing order.", [
    "CreateOrganizationMember",
    "InviteOrganizationMember",
    "UpdateOrganizationMember",
  ]),
  "UnsupportedOperation.OwnerDiscountInheritExisted": documented(
    "管理员存在优惠继承。",
    "The admin has an inherited offer.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.PayerArrearsAndNoCreditAccount": documented(
    "代付者欠费且未开通信用账户。",
    "The payer has an overdue payment and has no credit account.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.PayerExistAccountLevelDiscountInherit": documented(
    "代付者存在账户级优惠。",
    "The payer has an account-level offer.",
    ["CreateOrganizationMember", "InviteOrganizationMember", "UpdateOrganizationMember"],
  ),
  "UnsupportedOperation.SecondaryDistributorSubClientExisted": documented(
    "存在二级经销商子客，不支持代付费。",
    "Pay-on-behalf is not supported for second-level reseller customers exist.",
    ["CreateOrganizationMember", "InviteOrganizationMember"],
  ),
};
