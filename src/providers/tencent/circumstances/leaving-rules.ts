import type { CircumstanceRule } from "./rule.js";

/**
 * When an account leaves its organization: by itself, because the manager removes or deletes it, or because the organization
 * ends, which its manager is the last to leave. documented: the codes, and that accounts need a bound card; chosen: the order.
 */
export const leavingRules: readonly CircumstanceRule[] = [
  {
    error: "FailedOperation.MemberAccountDeregisterPending",
    whose: ["member"],
    when: ({ deletionUnderReview }) => deletionUnderReview,
    because: ["deletionUnderReview"],
  },
  {
    error: "FailedOperation.MemberExistDelegatePayerNotAllowDelete",
    whose: ["member"],
    when: ({ payerUin }) => payerUin !== null,
    because: ["payerUin"],
  },
  {
    error: "FailedOperation.MemberIsDelegatePayerNotAllowDelete",
    whose: ["member"],
    when: ({ paysForUins }) => paysForUins.length > 0,
    because: ["paysForUins"],
  },
  {
    error: "UnsupportedOperation.MemberNoPayment",
    whose: ["member"],
    when: ({ noPaymentCard }) => noPaymentCard,
    because: ["noPaymentCard"],
  },
  {
    error: "FailedOperation.OrganizationAuthManageNotAllowDelete",
    whose: ["member"],
    when: ({ managesEntity }) => managesEntity,
    because: ["managesEntity"],
  },
  {
    error: "UnsupportedOperation.MemberExistServiceNotAllowDelete",
    whose: ["member"],
    when: ({ delegatedServices }) => delegatedServices.length > 0,
    because: ["delegatedServices"],
  },
  {
    error: "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete",
    whose: ["member"],
    when: ({ operationApprovals }) => operationApprovals,
    because: ["operationApprovals"],
  },
  {
    error: "FailedOperation.MemberShareResource",
    whose: ["member"],
    when: ({ sharesResources }) => sharesResources,
    because: ["sharesResources"],
  },
  {
    error: "FailedOperation.ShareResourceMemberInUse",
    whose: ["member"],
    when: ({ usesSharedResources }) => usesSharedResources,
    because: ["usesSharedResources"],
  },
  {
    error: "UnsupportedOperation.MemberAccountExistCICRoleConfig",
    whose: ["member"],
    when: ({ identityCenterRoles }) => identityCenterRoles,
    because: ["identityCenterRoles"],
  },
  {
    error: "UnsupportedOperation.MemberAccountExistCICUserConfig",
    whose: ["member"],
    when: ({ identityCenterUsers }) => identityCenterUsers,
    because: ["identityCenterUsers"],
  },
  {
    error: "UnsupportedOperation.MemberAccountExistResource",
    whose: ["member"],
    when: ({ resources }) => resources.length > 0,
    because: ["resources"],
  },
];

/** When an organization ends. documented: the codes; chosen: the order. */
export const dissolvingRules: readonly CircumstanceRule[] = [
  {
    error: "FailedOperation.OrgMemberPolicyExist",
    whose: ["manager"],
    when: ({ memberPoliciesLeft }) => memberPoliciesLeft,
    because: ["memberPoliciesLeft"],
  },
  {
    error: "FailedOperation.OrganizationPolicyIsNotDisabled",
    whose: ["manager"],
    when: ({ groupPoliciesEnabled }) => groupPoliciesEnabled,
    because: ["groupPoliciesEnabled"],
  },
  {
    error: "FailedOperation.ShareUnitNotEmpty",
    whose: ["manager"],
    when: ({ sharesResources, sharedNodeIds }) => sharesResources || sharedNodeIds.length > 0,
    because: ["sharesResources", "sharedNodeIds"],
  },
  {
    error: "UnsupportedOperation.AdminAccountExistCICRoleConfig",
    whose: ["manager"],
    when: ({ identityCenterRoles }) => identityCenterRoles,
    because: ["identityCenterRoles"],
  },
  {
    error: "UnsupportedOperation.AdminAccountExistCICUserConfig",
    whose: ["manager"],
    when: ({ identityCenterUsers }) => identityCenterUsers,
    because: ["identityCenterUsers"],
  },
];
